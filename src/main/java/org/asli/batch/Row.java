package org.asli.batch;

import java.util.ArrayList;
import java.util.List;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.cashflow.CashFlowTable;
import org.asli.money.Rupees;

/** One series at the times that all rows share. */
public sealed interface Row {

    /** As a {@link CashFlowTable} takes it: one amount for each time, in paise; zero is no flow. */
    record Paise(long[] amounts) implements Row {
    }

    /** With an amount that no table holds: too large for it, or with a fraction of a paisa. */
    record Exact(CashFlowSeries series) implements Row {
    }

    /** @param amounts one for each time; null is no flow */
    static Row of(double[] times, List<Rupees> amounts) {
        long[] paise = new long[times.length];
        for (int k = 0; k < times.length; k++) {
            Rupees amount = amounts.get(k);
            if (amount != null && !fits(amount)) {
                return new Exact(series(times, amounts));
            }
            paise[k] = amount == null ? 0 : amount.value().movePointRight(2).longValueExact();
        }
        return new Paise(paise);
    }

    private static boolean fits(Rupees amount) {
        return amount.isWholePaise() && amount.value().abs().compareTo(Rupees.ofPaise(CashFlowTable.LARGEST).value()) <= 0;
    }

    private static CashFlowSeries series(double[] times, List<Rupees> amounts) {
        List<CashFlow> flows = new ArrayList<>();
        for (int k = 0; k < times.length; k++) {
            if (amounts.get(k) != null) {
                flows.add(new CashFlow(times[k], amounts.get(k)));
            }
        }
        return CashFlowSeries.of(flows);
    }
}
