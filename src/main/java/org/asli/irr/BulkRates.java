package org.asli.irr;

import java.util.List;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlowSeries;
import org.asli.cashflow.CashFlowTable;

/** The rates of many series at once, on all cores: each exactly what {@link InternalRateOfReturn} answers. */
public final class BulkRates {
    /** Rows that one core takes at a time. */
    private static final int SHARE = 12 * RateBlock.LANES;
    /** Periods for each column from which most of a block would be empty. */
    private static final int SPARSE = 8;

    private BulkRates() {
    }

    /** One result for each series, in their order. */
    public static List<IrrResult> of(List<CashFlowSeries> series) {
        return series.parallelStream().map(InternalRateOfReturn::of).toList();
    }

    /** One rate for each row of a table, in their order. */
    public static RateColumn of(CashFlowTable table) {
        double[] rates = new double[table.size()];
        if (isDense(table)) {
            IntStream.range(0, (rates.length + SHARE - 1) / SHARE).parallel().forEach(share -> solve(table, share, rates));
        } else {
            IntStream.range(0, rates.length).parallel().forEach(row -> rates[row] = single(table, row));
        }
        return new RateColumn(table, rates);
    }

    private static void solve(CashFlowTable table, int share, double[] rates) {
        RateBlock block = new RateBlock(table);
        int end = Math.min((share + 1) * SHARE, rates.length);
        for (int from = share * SHARE; from < end; from += RateBlock.LANES) {
            block.solve(from, Math.min(from + RateBlock.LANES, end), rates, row -> single(table, row));
        }
    }

    private static double single(CashFlowTable table, int row) {
        return RateColumn.rate(RateColumn.result(table, row));
    }

    private static boolean isDense(CashFlowTable table) {
        int columns = table.periods().length;
        return table.isPeriodic() && table.periods()[columns - 1] < SPARSE * columns;
    }
}
