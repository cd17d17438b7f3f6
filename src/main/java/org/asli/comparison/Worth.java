package org.asli.comparison;

import org.asli.cashflow.CashFlowSeries;
import org.asli.irr.NetPresentValue;

/**
 * What all payments and all receipts of a series are worth at time 0, each apart. At a rate of return both are equal.
 *
 * @param paid rupees, not negative
 * @param received rupees, not negative
 */
public record Worth(double paid, double received) {
    private static final double CLOSE = 1e-9;

    /** @param rate a year, as a fraction */
    public static Worth of(CashFlowSeries flows, double rate) {
        return new Worth(-side(flows, -1, rate), side(flows, 1, rate));
    }

    /** Whether both are numbers that a double holds. */
    public boolean isFinite() {
        return Double.isFinite(paid) && Double.isFinite(received);
    }

    /** Whether they agree as far as can be told: next to −100% a double is no rate that is exact enough. */
    public boolean isEqual() {
        return isFinite() && Math.abs(paid - received) <= CLOSE * paid;
    }

    private static double side(CashFlowSeries flows, int sign, double rate) {
        return NetPresentValue.of(CashFlowSeries.of(flows.flows().stream()
            .filter(flow -> flow.amount().sign() == sign).toList()), rate).value();
    }
}
