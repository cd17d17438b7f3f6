package org.asli.alternative;

import static org.asli.money.OutOfRange.unless;

import java.io.Serializable;
import java.math.BigDecimal;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rate;

/**
 * A fund that grows at (1+g)(1−e) − 1 a year, annual effective: over a month by (1+R)^(1/12) − 1, never R/12.
 *
 * @param expectedReturn g, before expenses
 * @param expenseRatio e, 0 to below 1, taken from the fund each year
 */
public record SystematicInvestmentPlan(Rate expectedReturn, Rate expenseRatio) implements Serializable {
    public SystematicInvestmentPlan {
        unless(!expenseRatio.isNegative() && expenseRatio.fraction().compareTo(BigDecimal.ONE) < 0,
            "expenseRatio", Rule.RATE);
    }

    /** What one rupee becomes in a year. */
    double growthFactor() {
        return (1 + expectedReturn.toDouble()) * (1 - expenseRatio.toDouble());
    }

    /** What the fund earns a year after expenses, (1+g)(1−e) − 1 exactly and then rounded once. */
    public double netReturn() {
        return expectedReturn.fraction().add(BigDecimal.ONE)
            .multiply(BigDecimal.ONE.subtract(expenseRatio.fraction())).subtract(BigDecimal.ONE).doubleValue();
    }

    /** The expected return, as a fraction, at which the fund grows by {@code netRate} a year after expenses. */
    public double returnFor(double netRate) {
        // (r + e)/(1 − e) is (1+r)/(1−e) − 1 without the cancellation, and exact where there are no expenses
        double e = expenseRatio.toDouble();
        return (netRate + e) / (1 - e);
    }

    public SystematicInvestmentPlan withReturn(Rate other) {
        return new SystematicInvestmentPlan(other, expenseRatio);
    }
}
