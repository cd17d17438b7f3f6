package org.asli.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import java.util.stream.Stream;
import org.asli.alternative.Convention;
import org.asli.alternative.Funding;
import org.asli.alternative.Funding.Rhythm;
import org.asli.alternative.Funding.Source;
import org.asli.alternative.SystematicInvestmentPlan;
import org.asli.alternative.TermPlan;
import org.asli.alternative.TermPlusSip;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.simulation.ReturnModel;

/** Term plan and SIP, and how its return fluctuates, as the page's fields hold them: null while a field holds no valid value. */
public class AlternativeFields {
    @PositiveOrZero(message = "{rule.NOT_NEGATIVE}")
    private Rupees yearlyPremium;
    @Min(value = 0, message = "{rule.YEARS_OR_NONE}")
    @Max(value = TermPlan.LONGEST, message = "{rule.YEARS_OR_NONE}")
    private Integer years;
    private Rate expectedReturn;
    @DecimalMin(value = "0", message = "{rule.SHARE}")
    @DecimalMax(value = "100", inclusive = false, message = "{rule.SHARE}")
    private Rate expenseRatio;
    @DecimalMin(value = "0", message = "{rule.PERCENT}")
    @DecimalMax(value = "100", message = "{rule.PERCENT}")
    private Rate volatility;
    private Convention convention;
    private Source termPremiumFrom;
    private Rhythm rhythm;
    @DecimalMin(value = "0", message = "{rule.PERCENT}")
    @DecimalMax(value = "100", message = "{rule.PERCENT}")
    private Rate stepUp;
    @Min(value = 0, message = "{rule.SEED}")
    @Max(value = ReturnModel.LARGEST_SEED, message = "{rule.SEED}")
    private Long seed;

    static AlternativeFields of(TermPlusSip alternative, ReturnModel returns) {
        var fields = new AlternativeFields();
        fields.volatility = returns.volatility();
        fields.seed = (long) returns.seed();
        fields.yearlyPremium = alternative.termPlan().yearlyPremium().isZero() ? null : alternative.termPlan().yearlyPremium();
        fields.years = alternative.termPlan().years();
        fields.expectedReturn = alternative.sip().expectedReturn();
        fields.expenseRatio = alternative.sip().expenseRatio();
        fields.convention = alternative.sip().convention();
        fields.termPremiumFrom = alternative.funding().termPremiumFrom();
        fields.rhythm = alternative.funding().rhythm();
        fields.stepUp = alternative.funding().stepUp();
        return fields;
    }

    boolean isComplete() {
        return Stream.of(expectedReturn, expenseRatio).allMatch(Objects::nonNull);
    }

    /** @param termYears how long a term premium is due where that is not stated; null while that is not stated either */
    TermPlusSip toTermPlusSip(Integer termYears) {
        return new TermPlusSip(Within.part("termPlan", () -> toTermPlan(termYears)),
            Within.part("sip", () -> new SystematicInvestmentPlan(expectedReturn, expenseRatio,
                convention == null ? Convention.EFFECTIVE : convention)), toFunding());
    }

    private TermPlan toTermPlan(Integer termYears) {
        int stated = years != null ? years : termYears != null ? termYears : 0;
        return new TermPlan(yearlyPremium == null ? Rupees.ZERO : yearlyPremium, stated);
    }

    /** Like for like where a form that was opened before there were these fields posts none. */
    Funding toFunding() {
        Funding usual = Funding.LIKE_FOR_LIKE;
        return new Funding(termPremiumFrom == null ? usual.termPremiumFrom() : termPremiumFrom,
            rhythm == null ? usual.rhythm() : rhythm, stepUp == null ? usual.stepUp() : stepUp);
    }

    /** Usual where a form that was opened before there were these fields posts none. */
    ReturnModel toReturnModel() {
        ReturnModel usual = ReturnModel.USUAL;
        return new ReturnModel(volatility == null ? usual.volatility() : volatility,
            seed == null ? usual.seed() : seed.intValue());
    }

    public Rupees getYearlyPremium() {
        return yearlyPremium;
    }

    public void setYearlyPremium(Rupees yearlyPremium) {
        this.yearlyPremium = yearlyPremium;
    }

    public Integer getYears() {
        return years;
    }

    public void setYears(Integer years) {
        this.years = years;
    }

    public Rate getExpectedReturn() {
        return expectedReturn;
    }

    public void setExpectedReturn(Rate expectedReturn) {
        this.expectedReturn = expectedReturn;
    }

    public Rate getExpenseRatio() {
        return expenseRatio;
    }

    public void setExpenseRatio(Rate expenseRatio) {
        this.expenseRatio = expenseRatio;
    }

    public Convention getConvention() {
        return convention;
    }

    public void setConvention(Convention convention) {
        this.convention = convention;
    }

    public Convention[] getConventions() {
        return Convention.values();
    }

    public Source getTermPremiumFrom() {
        return termPremiumFrom;
    }

    public void setTermPremiumFrom(Source termPremiumFrom) {
        this.termPremiumFrom = termPremiumFrom;
    }

    public Source[] getSources() {
        return Source.values();
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    public Rhythm[] getRhythms() {
        return Rhythm.values();
    }

    public Rate getStepUp() {
        return stepUp;
    }

    public void setStepUp(Rate stepUp) {
        this.stepUp = stepUp;
    }

    public Rate getVolatility() {
        return volatility;
    }

    public void setVolatility(Rate volatility) {
        this.volatility = volatility;
    }

    public Long getSeed() {
        return seed;
    }

    public void setSeed(Long seed) {
        this.seed = seed;
    }
}
