package org.asli.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.cashflow.CashFlowTable;
import org.asli.money.Rupees;

/** One series at the times that all rows share. */
public sealed interface Row {

    /** How many times the row is for. */
    int width();

    /** The row as a series. */
    CashFlowSeries series(double[] times);

    /** As a {@link CashFlowTable} takes it: one amount for each time, in paise; zero is no flow. */
    record Paise(long[] amounts) implements Row {
        @Override
        public int width() {
            return amounts.length;
        }

        @Override
        public CashFlowSeries series(double[] times) {
            return CashFlowTable.ofRows(times, amounts).series(0);
        }
    }

    /** With an amount that no table holds: too large for it, or with a fraction of a paisa. Null is no flow. */
    record Exact(List<Rupees> amounts) implements Row {
        public Exact {
            amounts = Collections.unmodifiableList(new ArrayList<>(amounts));
        }

        @Override
        public int width() {
            return amounts.size();
        }

        @Override
        public CashFlowSeries series(double[] times) {
            return CashFlowSeries.of(IntStream.range(0, times.length).filter(k -> amounts.get(k) != null)
                .mapToObj(k -> new CashFlow(times[k], amounts.get(k))).toList());
        }
    }

    /** @param amounts one for each time; null is no flow */
    static Row of(List<Rupees> amounts) {
        long[] paise = new long[amounts.size()];
        for (int k = 0; k < paise.length; k++) {
            Rupees amount = amounts.get(k);
            if (amount != null && !fits(amount)) {
                return new Exact(amounts);
            }
            paise[k] = amount == null ? 0 : amount.value().movePointRight(2).longValueExact();
        }
        return new Paise(paise);
    }

    private static boolean fits(Rupees amount) {
        return amount.isWholePaise() && amount.value().abs().compareTo(Rupees.ofPaise(CashFlowTable.LARGEST).value()) <= 0;
    }
}
