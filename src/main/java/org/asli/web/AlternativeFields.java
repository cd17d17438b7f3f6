package org.asli.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import java.util.stream.Stream;
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
    @Min(value = 0, message = "{rule.SEED}")
    @Max(value = ReturnModel.LARGEST_SEED, message = "{rule.SEED}")
    private Long seed;

    static AlternativeFields of(TermPlusSip alternative, ReturnModel returns) {
        var fields = new AlternativeFields();
        fields.volatility = returns.volatility();
        fields.seed = (long) returns.seed();
        fields.yearlyPremium = alternative.termPlan().yearlyPremium();
        fields.years = alternative.termPlan().years();
        fields.expectedReturn = alternative.sip().expectedReturn();
        fields.expenseRatio = alternative.sip().expenseRatio();
        return fields;
    }

    boolean isComplete() {
        return Stream.of(yearlyPremium, years, expectedReturn, expenseRatio).allMatch(Objects::nonNull);
    }

    TermPlusSip toTermPlusSip() {
        return new TermPlusSip(Within.part("termPlan", () -> new TermPlan(yearlyPremium, years)),
            Within.part("sip", () -> new SystematicInvestmentPlan(expectedReturn, expenseRatio)));
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
