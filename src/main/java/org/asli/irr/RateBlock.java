package org.asli.irr;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.asli.cashflow.CashFlowTable;

/**
 * The rates of some rows of a table side by side: every step of {@link ConventionalRate} is done for all rows, column by
 * column, in loops that a compiler turns into vector instructions.
 *
 * <p>Each lane is one row. What needs more, a lane that has not one change of sign or is not yet certain, is left to the
 * single solve; as either answer is the double nearest to the true rate, they cannot differ.
 */
final class RateBlock {
    static final int LANES = 128;
    private static final int MOST_STEPS = 4;
    /** Columns that are added at a time, so that sums are loaded and stored less often. */
    private static final int TOGETHER = 3;
    private static final double LONGEST_STEP = 1;
    private static final double USUAL_RATE = 0.06;

    private final CashFlowTable table;
    private final Precision precision;
    private final LastStep last;
    private final double[][] flows;
    private final double[] turn = new double[LANES];
    private final double[] x = new double[LANES];
    private final double[] step = new double[LANES];
    private final double[] worth = new double[LANES];
    private final double[] worth1 = new double[LANES];
    private final double[] worth2 = new double[LANES];
    private final double[] size = new double[LANES];
    private final double[] size1 = new double[LANES];
    private final double[] size2 = new double[LANES];
    private final double[] value = new double[LANES];
    private final double[] valueLow = new double[LANES];

    RateBlock(CashFlowTable table) {
        this.table = table;
        int span = table.periods()[table.periods().length - 1];
        precision = new Precision(span, span + 1);
        last = new LastStep(precision, table.periodsPerYear());
        int columns = (span / TOGETHER + 1) * TOGETHER;
        flows = new double[columns][LANES];
    }

    /** Fills in the rates of the rows from…to − 1, at most {@link #LANES}. */
    void solve(int first, int end, double[] rates, IntToDoubleFunction single) {
        read(first, end);
        findTurns();
        Arrays.fill(x, Math.pow(1 + USUAL_RATE, -1.0 / table.periodsPerYear()));
        for (int i = 0; i < MOST_STEPS; i++) {
            weigh();
            derive();
            advance();
            if (areClose(end - first)) {
                break;
            }
        }
        weigh();
        derive();
        evaluate();
        for (int lane = 0; lane < end - first; lane++) {
            Enclosure rate = certain(lane);
            rates[first + lane] = rate == null ? single.applyAsDouble(first + lane) : rate.rate();
        }
    }

    private void read(int first, int end) {
        int[] periods = table.periods();
        int row = first;
        for (; row + 3 < end; row += 4) {
            read(row - first, table.row(row), table.row(row + 1), table.row(row + 2), table.row(row + 3));
        }
        for (; row < end; row++) {
            for (int k = 0; k < periods.length; k++) {
                flows[periods[k]][row - first] = table.row(row)[k];
            }
        }
    }

    private void read(int lane, long[] one, long[] two, long[] three, long[] four) {
        int[] periods = table.periods();
        for (int k = 0; k < periods.length; k++) {
            double[] column = flows[periods[k]];
            column[lane] = one[k];
            column[lane + 1] = two[k];
            column[lane + 2] = three[k];
            column[lane + 3] = four[k];
        }
    }

    /** 1 where payments come before receipts, −1 where they come after, 0 where there is not one change of sign. */
    private void findTurns() {
        double[] paid = worth;
        double[] received = size;
        double[] paidAfter = worth1;
        double[] receivedAfter = size1;
        clear(paid, received, paidAfter, receivedAfter);
        for (double[] column : flows) {
            follow(column, paid, received, paidAfter, receivedAfter);
        }
        for (int i = 0; i < LANES; i++) {
            turn[i] = (paidAfter[i] == 0 ? 1 : 0) - (receivedAfter[i] == 0 ? 1 : 0);
        }
    }

    /** Products of what is not negative: zero as long as no payment has followed a receipt, or no receipt a payment. */
    private static void follow(double[] flow, double[] paid, double[] received, double[] paidAfter,
            double[] receivedAfter) {
        for (int i = 0; i < LANES; i++) {
            double payment = Math.abs(flow[i]) - flow[i];
            double receipt = Math.abs(flow[i]) + flow[i];
            paidAfter[i] = Math.fma(payment, received[i], paidAfter[i]);
            receivedAfter[i] = Math.fma(receipt, paid[i], receivedAfter[i]);
            paid[i] += payment;
            received[i] += receipt;
        }
    }

    private void weigh() {
        clear(worth, worth1, worth2, size, size1, size2);
        for (int k = flows.length - 1; k >= 0; k -= TOGETHER) {
            horner(flows[k], flows[k - 1], flows[k - 2], x, worth, worth1, worth2);
            hornerOfSizes(flows[k], flows[k - 1], flows[k - 2], x, size, size1, size2);
        }
    }

    private static void horner(double[] a, double[] b, double[] c, double[] x, double[] sum, double[] first,
            double[] second) {
        for (int i = 0; i < LANES; i++) {
            double s = sum[i];
            double d = Math.fma(first[i], x[i], s);
            double e = Math.fma(second[i], x[i], first[i]);
            s = Math.fma(s, x[i], a[i]);
            e = Math.fma(e, x[i], d);
            d = Math.fma(d, x[i], s);
            s = Math.fma(s, x[i], b[i]);
            second[i] = Math.fma(e, x[i], d);
            first[i] = Math.fma(d, x[i], s);
            sum[i] = Math.fma(s, x[i], c[i]);
        }
    }

    private static void hornerOfSizes(double[] a, double[] b, double[] c, double[] x, double[] sum, double[] first,
            double[] second) {
        for (int i = 0; i < LANES; i++) {
            double s = sum[i];
            double d = Math.fma(first[i], x[i], s);
            double e = Math.fma(second[i], x[i], first[i]);
            s = Math.fma(s, x[i], Math.abs(a[i]));
            e = Math.fma(e, x[i], d);
            d = Math.fma(d, x[i], s);
            s = Math.fma(s, x[i], Math.abs(b[i]));
            second[i] = Math.fma(e, x[i], d);
            first[i] = Math.fma(d, x[i], s);
            sum[i] = Math.fma(s, x[i], Math.abs(c[i]));
        }
    }

    /** From derivatives by x to derivatives by ln x, each as a share of the size; worth with the sign of the turn. */
    private void derive() {
        derive(x, turn, size, worth, worth1, worth2);
        derive(x, size, size1, size2);
    }

    private static void derive(double[] x, double[] turn, double[] size, double[] worth, double[] worth1,
            double[] worth2) {
        for (int i = 0; i < LANES; i++) {
            double unit = turn[i] / size[i];
            worth[i] *= unit;
            worth1[i] *= x[i] * unit;
            worth2[i] = Math.fma(2 * x[i] * x[i] * unit, worth2[i], worth1[i]);
        }
    }

    private static void derive(double[] x, double[] size, double[] size1, double[] size2) {
        for (int i = 0; i < LANES; i++) {
            double unit = 1 / size[i];
            size1[i] *= x[i] * unit;
            size2[i] = Math.fma(2 * x[i] * x[i] * unit, size2[i], size1[i]);
        }
    }

    private void advance() {
        step(worth, worth1, worth2, size1, size2, step);
        advance(step, x);
    }

    private static void step(double[] worth, double[] worth1, double[] worth2, double[] size1, double[] size2,
            double[] step) {
        for (int i = 0; i < LANES; i++) {
            step[i] = Moments.step(worth[i], worth1[i], worth2[i], size1[i], size2[i]);
        }
    }

    private static void advance(double[] step, double[] x) {
        for (int i = 0; i < LANES; i++) {
            double next = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step[i]));
            step[i] = next;
            x[i] *= ConventionalRate.shortExp(next);
        }
    }

    private boolean areClose(int lanes) {
        boolean close = true;
        for (int lane = 0; lane < lanes; lane++) {
            close &= turn[lane] == 0 || ConventionalRate.isClose(step[lane], precision);
        }
        return close;
    }

    private void evaluate() {
        clear(value, valueLow);
        for (int k = flows.length - 1; k >= 0; k--) {
            compensated(flows[k], x, value, valueLow);
        }
    }

    private static void compensated(double[] flow, double[] x, double[] sum, double[] low) {
        for (int i = 0; i < LANES; i++) {
            double product = sum[i] * x[i];
            double next = product + flow[i];
            double added = next - product;
            double error = Math.fma(sum[i], x[i], -product) + ((product - (next - added)) + (flow[i] - added));
            low[i] = Math.fma(low[i], x[i], error);
            sum[i] = next;
        }
    }

    private Enclosure certain(int lane) {
        if (turn[lane] == 0 || !ConventionalRate.isClose(step[lane], precision) || !precision.holdsAt(x[lane])) {
            return null;
        }
        double precise = turn[lane] / size[lane] * (value[lane] + valueLow[lane]);
        Moments at = new Moments(precise, worth1[lane], worth2[lane], 1, size1[lane], size2[lane]);
        return last.rate(at, 1, x[lane], Double.POSITIVE_INFINITY);
    }

    private static void clear(double[]... sums) {
        for (double[] sum : sums) {
            Arrays.fill(sum, 0);
        }
    }
}
