package org.asli.irr;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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
        int shares = (table.size() + SHARE - 1) / SHARE;
        double[][] rates = new double[shares][];
        boolean dense = isDense(table);
        Queue<RateBlock> idle = new ConcurrentLinkedQueue<>();
        IntStream.range(0, shares).parallel().forEach(share -> {
            int first = share * SHARE;
            int end = Math.min(first + SHARE, table.size());
            rates[share] = dense ? together(table, first, end, idle) : singly(table, first, end);
        });
        return new RateColumn(table, rates, SHARE);
    }

    /** A block that another share has used is still in the cache. */
    private static double[] together(CashFlowTable table, int first, int end, Queue<RateBlock> idle) {
        double[] rates = new double[end - first];
        RateBlock used = idle.poll();
        RateBlock block = used == null ? new RateBlock(table) : used;
        for (int from = first; from < end; from += RateBlock.LANES) {
            block.solve(from, Math.min(from + RateBlock.LANES, end), rates, from - first, row -> single(table, row));
        }
        idle.add(block);
        return rates;
    }

    private static double[] singly(CashFlowTable table, int first, int end) {
        return IntStream.range(first, end).parallel().mapToDouble(row -> single(table, row)).toArray();
    }

    private static double single(CashFlowTable table, int row) {
        return RateColumn.rate(RateColumn.result(table, row));
    }

    private static boolean isDense(CashFlowTable table) {
        int columns = table.periods().length;
        return table.isPeriodic() && table.periods()[columns - 1] < SPARSE * columns;
    }
}
