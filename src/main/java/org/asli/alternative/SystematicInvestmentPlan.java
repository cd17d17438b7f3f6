package org.asli.alternative;

import static org.asli.money.OutOfRange.unless;

import java.io.Serializable;
import java.math.BigDecimal;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rate;

/**
 * A fund that grows at (1+G)(1−e) − 1 a year, compounded exactly over the time between flows.
 *
 * @param expectedReturn before expenses; by its convention the fund's yearly growth G follows from it
 * @param expenseRatio e, 0 to below 1, taken from the fund each year
 */
public record SystematicInvestmentPlan(Rate expectedReturn, Rate expenseRatio, Convention convention)
    implements Serializable {

    public SystematicInvestmentPlan {
        unless(!expenseRatio.isNegative() && expenseRatio.fraction().compareTo(BigDecimal.ONE) < 0,
            "expenseRatio", Rule.RATE);
    }

    /** Of an annual effective return: over a month by (1+R)^(1/12) − 1, never R/12. */
    public SystematicInvestmentPlan(Rate expectedReturn, Rate expenseRatio) {
        this(expectedReturn, expenseRatio, Convention.EFFECTIVE);
    }

    /** What one rupee becomes in a year. */
    public double growthFactor() {
        return (1 + yearlyReturn()) * (1 - expenseRatio.toDouble());
    }

    /** G: what a year brings before expenses. */
    public double yearlyReturn() {
        return convention.yearly(expectedReturn.toDouble());
    }

    /** What the fund earns a year after expenses, annual effective: (1+G)(1−e) − 1 exactly and then rounded once. */
    public double netReturn() {
        return convention.yearly(expectedReturn.fraction()).add(BigDecimal.ONE)
            .multiply(BigDecimal.ONE.subtract(expenseRatio.fraction())).subtract(BigDecimal.ONE).doubleValue();
    }

    /**
     * The expected return, as a fraction and by the convention, at which the fund grows by {@code netRate} a year after
     * expenses.
     */
    public double returnFor(double netRate) {
        // (r + e)/(1 − e) is (1+r)/(1−e) − 1 without the cancellation, and exact where there are no expenses
        double e = expenseRatio.toDouble();
        return convention.stated((netRate + e) / (1 - e));
    }

    public SystematicInvestmentPlan withReturn(Rate other) {
        return new SystematicInvestmentPlan(other, expenseRatio, convention);
    }

    public SystematicInvestmentPlan withExpenseRatio(Rate other) {
        return new SystematicInvestmentPlan(expectedReturn, other, convention);
    }
}
