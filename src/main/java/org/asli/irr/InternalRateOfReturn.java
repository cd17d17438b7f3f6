package org.asli.irr;

import org.asli.cashflow.CashFlowSeries;

/** The internal rate of return of a series. */
public final class InternalRateOfReturn {
    private InternalRateOfReturn() {
    }

    public static IrrResult of(CashFlowSeries series) {
        throw new UnsupportedOperationException("the solver room is being built: " + series);
    }
}
