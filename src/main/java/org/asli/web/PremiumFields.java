package org.asli.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.ModeFactors;
import org.asli.policy.PaymentMode;
import org.asli.policy.PremiumSchedule;
import org.asli.policy.Proposal;

/** What a person pays, as the page's fields hold it: null while a field holds no valid value. */
public class PremiumFields {
    @Positive(message = "{rule.POSITIVE}")
    private Rupees yearlyPremium;
    private PaymentMode mode;
    @Positive(message = "{rule.FACTOR}")
    @DecimalMax(value = "1", message = "{rule.FACTOR}")
    private BigDecimal yearly;
    @Positive(message = "{rule.FACTOR}")
    @DecimalMax(value = "1", message = "{rule.FACTOR}")
    private BigDecimal halfYearly;
    @Positive(message = "{rule.FACTOR}")
    @DecimalMax(value = "1", message = "{rule.FACTOR}")
    private BigDecimal quarterly;
    @Positive(message = "{rule.FACTOR}")
    @DecimalMax(value = "1", message = "{rule.FACTOR}")
    private BigDecimal monthly;
    @Min(value = 1, message = "{rule.YEARS}")
    @Max(value = Proposal.LONGEST_TERM, message = "{rule.YEARS}")
    private Integer years;
    @DecimalMin(value = "0", message = "{rule.PERCENT}")
    @DecimalMax(value = "100", message = "{rule.PERCENT}")
    private Rate taxFirstYear;
    @DecimalMin(value = "0", message = "{rule.PERCENT}")
    @DecimalMax(value = "100", message = "{rule.PERCENT}")
    private Rate taxAfter;
    @PositiveOrZero(message = "{rule.NOT_NEGATIVE}")
    private Rupees rider;
    @DecimalMin(value = "0", message = "{rule.PERCENT}")
    @DecimalMax(value = "100", message = "{rule.PERCENT}")
    private Rate riderTax;

    static PremiumFields of(PremiumSchedule schedule) {
        var fields = new PremiumFields();
        fields.yearlyPremium = schedule.yearlyPremium();
        fields.mode = schedule.mode();
        fields.yearly = schedule.factors().yearly();
        fields.halfYearly = schedule.factors().halfYearly();
        fields.quarterly = schedule.factors().quarterly();
        fields.monthly = schedule.factors().monthly();
        fields.years = schedule.years();
        fields.taxFirstYear = schedule.taxFirstYear();
        fields.taxAfter = schedule.taxAfter();
        fields.rider = schedule.rider();
        fields.riderTax = schedule.riderTax();
        return fields;
    }

    boolean isComplete() {
        return Stream.of(yearlyPremium, mode, yearly, halfYearly, quarterly, monthly, years, taxFirstYear, taxAfter, rider,
            riderTax).allMatch(Objects::nonNull);
    }

    PremiumSchedule toSchedule() {
        return new PremiumSchedule(yearlyPremium, mode, factors(), years, taxFirstYear, taxAfter, rider, riderTax);
    }

    private ModeFactors factors() {
        return Within.part("factors", () -> new ModeFactors(yearly, halfYearly, quarterly, monthly));
    }

    public Rupees getYearlyPremium() {
        return yearlyPremium;
    }

    public void setYearlyPremium(Rupees yearlyPremium) {
        this.yearlyPremium = yearlyPremium;
    }

    public PaymentMode getMode() {
        return mode;
    }

    public void setMode(PaymentMode mode) {
        this.mode = mode;
    }

    public BigDecimal getYearly() {
        return yearly;
    }

    public void setYearly(BigDecimal yearly) {
        this.yearly = yearly;
    }

    public BigDecimal getHalfYearly() {
        return halfYearly;
    }

    public void setHalfYearly(BigDecimal halfYearly) {
        this.halfYearly = halfYearly;
    }

    public BigDecimal getQuarterly() {
        return quarterly;
    }

    public void setQuarterly(BigDecimal quarterly) {
        this.quarterly = quarterly;
    }

    public BigDecimal getMonthly() {
        return monthly;
    }

    public void setMonthly(BigDecimal monthly) {
        this.monthly = monthly;
    }

    public Integer getYears() {
        return years;
    }

    public void setYears(Integer years) {
        this.years = years;
    }

    public Rate getTaxFirstYear() {
        return taxFirstYear;
    }

    public void setTaxFirstYear(Rate taxFirstYear) {
        this.taxFirstYear = taxFirstYear;
    }

    public Rate getTaxAfter() {
        return taxAfter;
    }

    public void setTaxAfter(Rate taxAfter) {
        this.taxAfter = taxAfter;
    }

    public Rupees getRider() {
        return rider;
    }

    public void setRider(Rupees rider) {
        this.rider = rider;
    }

    public Rate getRiderTax() {
        return riderTax;
    }

    public void setRiderTax(Rate riderTax) {
        this.riderTax = riderTax;
    }
}
