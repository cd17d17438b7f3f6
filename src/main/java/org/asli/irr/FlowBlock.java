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

    /** One number of each line of the cache: so many rows are on their way from memory at once. */
    void touch(int first, int end) {
        long sum = 0;
        for (int row = first; row < end; row++) {
            long[] paise = table.row(row);
            for (int k = 0; k < paise.length; k += LINE) {
                sum += paise[k];
            }
        }
        touched = sum;
    }

    /** One lane for each row, its first flow a payment; what is in the lanes after them is no matter. */
    void read(int first, int end) {
        int row = first;
        for (; row + 3 < end; row += 4) {
            read(row - first, table.row(row), table.row(row + 1), table.row(row + 2), table.row(row + 3));
        }
        for (; row < end; row++) {
            read(row - first, table.row(row));
        }
    }

    private void read(int lane, long[] one, long[] two, long[] three, long[] four) {
        int[] periods = table.periods();
        double sign = sign(one);
        double sign2 = sign(two);
        double sign3 = sign(three);
        double sign4 = sign(four);
        for (int k = 0; k < periods.length; k++) {
            double[] column = flows[periods[k]];
            column[lane] = sign * one[k];
            column[lane + 1] = sign2 * two[k];
            column[lane + 2] = sign3 * three[k];
            column[lane + 3] = sign4 * four[k];
        }
    }

    private void read(int lane, long[] row) {
        int[] periods = table.periods();
        double sign = sign(row);
        for (int k = 0; k < periods.length; k++) {
            flows[periods[k]][lane] = sign * row[k];
        }
    }

    /** A series and its reverse have the same rate. */
    private static double sign(long[] row) {
        int k = 0;
        while (k < row.length - 1 && row[k] == 0) {
            k++;
        }
        return row[k] > 0 ? -1 : 1;
    }

    void add(RateSum sum) {
        sum.clear();
        for (int k = flows.length - 1; k >= 0; k -= TOGETHER) {
            sum.add(flows[k], flows[k - 1], flows[k - 2]);
        }
    }
}
