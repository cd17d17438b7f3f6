package org.asli.irr;

import java.util.List;
import org.asli.cashflow.CashFlowSeries;
import org.asli.cashflow.PeriodicFlows;
import org.asli.irr.IrrResult.None;
import org.asli.irr.IrrResult.Reason;

/**
 * The internal rate of return: every annual effective rate r &gt; −1 at which Σ cf(t)·(1 + r)^(−t) = 0.
 *
 * <p>The rates are counted, not guessed from the changes of sign, and each comes with bounds that enclose the true
 * one. Times that are multiples of a part of a year (months, days of a 365-day year) are taken as exactly that.
 * Of {@link CashFlowSeries#dated} flows it is the spreadsheets' XIRR.
 */
public final class InternalRateOfReturn {
    private InternalRateOfReturn() {
    }

    /** Never throws: a series without a rate gets {@link None} with the reason. */
    public static IrrResult of(CashFlowSeries series) {
        Enclosure rate = ConventionalRate.of(series.level());
        return rate == null ? counted(series.periodic()) : new IrrResult.One(rate, true);
    }

    private static IrrResult counted(PeriodicFlows flows) {
        if (flows.times().size() < 2) {
            return new None(Reason.TOO_FEW_FLOWS);
        }
        if (!flows.has(1)) {
            return new None(Reason.ALL_PAYMENTS);
        }
        return flows.has(-1) ? result(Rates.of(flows)) : new None(Reason.ALL_RECEIPTS);
    }

    private static IrrResult result(Rates rates) {
        List<Enclosure> finite = rates.ascending().stream().filter(rate -> rate.rate() <= Double.MAX_VALUE).toList();
        boolean complete = rates.proven() && finite.size() == rates.ascending().size();
        if (finite.isEmpty()) {
            return new None(whyNone(rates));
        }
        return finite.size() == 1
            ? new IrrResult.One(finite.get(0), complete)
            : new IrrResult.Several(finite, complete);
    }

    private static Reason whyNone(Rates rates) {
        if (!rates.ascending().isEmpty()) {
            return Reason.BEYOND_RANGE;
        }
        return rates.proven() ? Reason.NEVER_CROSSES : Reason.UNDECIDED;
    }
}
