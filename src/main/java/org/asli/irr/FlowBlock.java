package org.asli.irr;

import org.asli.cashflow.CashFlowTable;

/** The amounts of some rows of a table, one array for each period, one lane for each row; and what they add up to. */
final class FlowBlock {
    private static final int TOGETHER = RateSum.TOGETHER;
    /** Longs in a line of the cache. */
    private static final int LINE = 8;

    private final CashFlowTable table;
    private final double[][] flows;
    /** Kept, so that no compiler leaves the loop out. */
    private long touched;

    FlowBlock(CashFlowTable table) {
        this.table = table;
        int span = table.periods()[table.periods().length - 1];
        flows = new double[(span / TOGETHER + 1) * TOGETHER][RateBlock.LANES];
    }

    void read(int first, int end) {
        touch(first, end);
        int row = first;
        for (; row + 2 < end; row += 3) {
            read(row - first, table.row(row), table.row(row + 1), table.row(row + 2));
        }
        for (; row < end; row++) {
            read(row - first, table.row(row));
        }
    }

    /** One number of each line of the cache: so many rows are on their way from memory at once. */
    private void touch(int first, int end) {
        long sum = 0;
        for (int row = first; row < end; row++) {
            long[] paise = table.row(row);
            for (int k = 0; k < paise.length; k += LINE) {
                sum += paise[k];
            }
        }
        touched = sum;
    }

    private void read(int lane, long[] one, long[] two, long[] three) {
        int[] periods = table.periods();
        for (int k = 0; k < periods.length; k++) {
            double[] column = flows[periods[k]];
            column[lane] = one[k];
            column[lane + 1] = two[k];
            column[lane + 2] = three[k];
        }
    }

    private void read(int lane, long[] row) {
        int[] periods = table.periods();
        for (int k = 0; k < periods.length; k++) {
            flows[periods[k]][lane] = row[k];
        }
    }

    void add(RateSum sum) {
        sum.clear();
        for (int k = flows.length - 1; k >= 0; k -= TOGETHER) {
            sum.add(flows[k], flows[k - 1], flows[k - 2]);
        }
    }
}
