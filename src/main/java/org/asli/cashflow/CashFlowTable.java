package org.asli.cashflow;

import java.util.ArrayList;
import java.util.List;
import org.asli.money.OutOfRange;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rupees;

/**
 * Many series at the same times, stored by column: all flows at the first time, then all at the second.
 *
 * <p>Amounts are whole paise, seen from the person's pocket as in {@link CashFlow}; at most {@value #LARGEST} in size,
 * so that a double holds each exactly. Zero is no flow.
 */
public final class CashFlowTable {
    /** 2^53 paise, ₹9·10^13. */
    public static final long LARGEST = 1L << 53;

    private final double[] times;
    private final double[][] columns;
    private final int size;

    private CashFlowTable(double[] times, double[][] columns, int size) {
        this.times = times;
        this.columns = columns;
        this.size = size;
    }

    /**
     * @param times in years as in {@link CashFlow}, ascending, each once
     * @param rows one series each, as long as {@code times}, in paise
     */
    public static CashFlowTable ofRows(double[] times, long[]... rows) {
        for (int k = 0; k < times.length; k++) {
            boolean inOrder = k == 0 ? times[k] >= 0 : times[k] > times[k - 1];
            OutOfRange.unless(inOrder && times[k] <= CashFlow.LONGEST, "times[" + k + "]", Rule.YEARS);
        }
        double[][] columns = new double[times.length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            OutOfRange.unless(rows[i].length == times.length, "rows[" + i + "]", Rule.REQUIRED);
            for (int k = 0; k < times.length; k++) {
                OutOfRange.unless(rows[i][k] >= -LARGEST && rows[i][k] <= LARGEST, "rows[" + i + "][" + k + "]", Rule.TOO_LARGE);
                columns[k][i] = rows[i][k];
            }
        }
        return new CashFlowTable(times.clone(), columns, rows.length);
    }

    /** How many series. */
    public int size() {
        return size;
    }

    /** In years, ascending; a fresh array. */
    public double[] times() {
        return times.clone();
    }

    /** One series of the table. */
    public CashFlowSeries series(int row) {
        List<CashFlow> flows = new ArrayList<>();
        for (int k = 0; k < times.length; k++) {
            if (columns[k][row] != 0) {
                flows.add(new CashFlow(times[k], Rupees.ofPaise((long) columns[k][row])));
            }
        }
        return CashFlowSeries.of(flows);
    }
}
