package org.asli.cashflow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.asli.money.OutOfRange;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rupees;

/**
 * Many series at the same times.
 *
 * <p>Amounts are whole paise, seen from the person's pocket as in {@link CashFlow}; at most {@value #LARGEST} in size,
 * so that a double holds each exactly. Zero is no flow. The rows are not copied: they must not change any more. A row of
 * another length, or an amount out of range, is refused when the row is first used: a million rows are read only once.
 */
public final class CashFlowTable {
    /** 2^53 paise, ₹9·10^13. */
    public static final long LARGEST = 1L << 53;

    private final double[] times;
    private final long[][] rows;
    private final int periodsPerYear;
    private final int[] periods;

    private CashFlowTable(double[] times, long[][] rows) {
        this.times = times;
        this.rows = rows;
        periodsPerYear = PeriodicFlows.wholePeriods(times);
        periods = new int[times.length];
        for (int k = 0; k < times.length; k++) {
            periods[k] = (int) (Math.rint(times[k] * periodsPerYear) - Math.rint(times[0] * periodsPerYear));
        }
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
        return new CashFlowTable(times.clone(), rows);
    }

    /** How many series. */
    public int size() {
        return rows.length;
    }

    /** In years, ascending; a fresh array. */
    public double[] times() {
        return times.clone();
    }

    /** The amounts of one series in paise, one for each time, whatever their size. Not to be changed. */
    public long[] row(int row) {
        if (rows[row].length != times.length) {
            throw new OutOfRange("rows[" + row + "]", Rule.REQUIRED);
        }
        return rows[row];
    }

    private long[] checked(int row) {
        long[] paise = row(row);
        for (int k = 0; k < paise.length; k++) {
            if (paise[k] < -LARGEST || paise[k] > LARGEST) {
                throw new OutOfRange("rows[" + row + "][" + k + "]", Rule.TOO_LARGE);
            }
        }
        return paise;
    }

    /** Whether all times are whole periods, each another one; then {@link #periods} says which. */
    public boolean isPeriodic() {
        return periodsPerYear != PeriodicFlows.ANY && times.length > 0
            && IntStream.range(1, periods.length).allMatch(k -> periods[k] > periods[k - 1]);
    }

    public int periodsPerYear() {
        return periodsPerYear;
    }

    /** The times in periods from the first. Not to be changed. */
    public int[] periods() {
        return periods;
    }

    /** One series of the table as plain numbers; {@link LevelFlows#NONE} where the table is not periodic. */
    public LevelFlows level(int row) {
        long[] paise = checked(row);
        return isPeriodic() ? LevelFlows.of(periodsPerYear, periods, paise) : LevelFlows.NONE;
    }

    /** One series of the table. */
    public CashFlowSeries series(int row) {
        long[] paise = checked(row);
        List<CashFlow> flows = new ArrayList<>();
        for (int k = 0; k < times.length; k++) {
            if (paise[k] != 0) {
                flows.add(new CashFlow(times[k], Rupees.ofPaise(paise[k])));
            }
        }
        return CashFlowSeries.of(flows);
    }
}
