package org.asli.alternative;

import static org.asli.money.OutOfRange.unless;

import java.io.Serializable;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.RupeeText;
import org.asli.money.Rupees;

/**
 * Pure life cover, bought separately.
 *
 * @param yearlyPremium due at t = 0, 1, … at the start of each of {@code years} years; not negative
 * @param years 0 to {@value #LONGEST}
 */
public record TermPlan(Rupees yearlyPremium, int years) implements Serializable {
    public static final int LONGEST = 100;

    public TermPlan {
        RupeeText.requireStated(yearlyPremium, "yearlyPremium");
        unless(years >= 0 && years <= LONGEST, "years", Rule.YEARS);
    }

    /** Every term premium due before {@code end} (in years), as the person pays it: negative. */
    public CashFlowSeries cashFlows(int end) {
        return CashFlowSeries.of(IntStream.range(0, Math.min(years, end))
            .mapToObj(year -> new CashFlow(year, yearlyPremium.negated())).toList());
    }
}
