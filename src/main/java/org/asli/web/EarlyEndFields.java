package org.asli.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.DeathBenefit;
import org.asli.policy.EarlyEnd;
import org.asli.policy.SurrenderValues;

/** What a policy pays where it ends early, as the page's fields hold it: null while a field holds no valid value. */
public class EarlyEndFields {
    @Min(value = EarlyEnd.YOUNGEST, message = "{rule.AGE}")
    @Max(value = EarlyEnd.OLDEST, message = "{rule.AGE}")
    private Integer entryAge;
    private SurrenderValues surrenderValues = SurrenderValues.NONE;
    @PositiveOrZero(message = "{rule.MULTIPLE}")
    @DecimalMax(value = "100", message = "{rule.MULTIPLE}")
    @Digits(integer = 3, fraction = 4, message = "{rule.MULTIPLE}")
    private BigDecimal premiumMultiple;
    @PositiveOrZero(message = "{rule.NOT_NEGATIVE}")
    private Rupees bonusPerYear;
    @DecimalMin(value = "0", message = "{rule.NOT_NEGATIVE}")
    private Rate tenYearYield = Rate.ZERO;

    static EarlyEndFields of(EarlyEnd end) {
        var fields = new EarlyEndFields();
        fields.entryAge = end.entryAge();
        fields.surrenderValues = end.surrender();
        fields.premiumMultiple = end.death().premiumMultiple();
        fields.bonusPerYear = end.death().bonusPerYear();
        fields.tenYearYield = end.tenYearYield();
        return fields;
    }

    EarlyEnd toEarlyEnd() {
        return new EarlyEnd(entryAge, surrenderValues, new DeathBenefit(premiumMultiple, bonusPerYear), tenYearYield);
    }

    public Integer getEntryAge() {
        return entryAge;
    }

    public void setEntryAge(Integer entryAge) {
        this.entryAge = entryAge;
    }

    public SurrenderValues getSurrenderValues() {
        return surrenderValues;
    }

    public void setSurrenderValues(SurrenderValues surrenderValues) {
        this.surrenderValues = surrenderValues == null ? SurrenderValues.NONE : surrenderValues;
    }

    public BigDecimal getPremiumMultiple() {
        return premiumMultiple;
    }

    public void setPremiumMultiple(BigDecimal premiumMultiple) {
        this.premiumMultiple = premiumMultiple;
    }

    public Rupees getBonusPerYear() {
        return bonusPerYear;
    }

    public void setBonusPerYear(Rupees bonusPerYear) {
        this.bonusPerYear = bonusPerYear;
    }

    /** Null where none is stated: an empty field. */
    public Rate getTenYearYield() {
        return tenYearYield.equals(Rate.ZERO) ? null : tenYearYield;
    }

    public void setTenYearYield(Rate tenYearYield) {
        this.tenYearYield = tenYearYield == null ? Rate.ZERO : tenYearYield;
    }
}
