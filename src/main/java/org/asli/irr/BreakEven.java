package org.asli.irr;

import java.util.List;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.OutOfRange;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rupees;

/**
 * The break-even return: what a fund must earn a year so that, given all that is put in and taken out, it ends at
 * exactly a given balance.
 *
 * <p>The balance at the end, Σ f(t)·(1 + r)^(T−t), equals B where Σ f(t)·(1 + r)^(−t) − B·(1 + r)^(−T) = 0: these are
 * the internal rates of return of what the person puts in and gets out, with the balance as the last receipt.
 */
public final class BreakEven {
    private BreakEven() {
    }

    /**
     * Every such return, counted and proven.
     *
     * @param intoTheFund what goes into the fund (positive) and comes out of it (negative), nothing after the end
     * @param atTheEnd the balance to end at, after the last flow
     * @param endTime in years, as the flows' times
     */
    public static IrrResult of(CashFlowSeries intoTheFund, Rupees atTheEnd, double endTime) {
        return InternalRateOfReturn.of(cashFlows(intoTheFund, atTheEnd, endTime));
    }

    /** The same as a series seen from the person's pocket, who puts in, takes out and gets the balance at the end. */
    public static CashFlowSeries cashFlows(CashFlowSeries intoTheFund, Rupees atTheEnd, double endTime) {
        OutOfRange.unless(intoTheFund.flows().stream().allMatch(flow -> flow.time() <= endTime), "endTime", Rule.YEARS);
        return intoTheFund.negated().plus(CashFlowSeries.of(List.of(new CashFlow(endTime, atTheEnd))));
    }
}
