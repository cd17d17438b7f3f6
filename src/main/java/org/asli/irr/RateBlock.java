package org.asli.irr;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.asli.cashflow.CashFlowTable;

/**
 * The rates of some rows of a table side by side: what {@link ConventionalRate} does for one series is done for all rows,
 * column by column.
 *
 * <p>Each lane is one row. What needs more, a lane that has not one change of sign or is not certain in the end, is left to
 * the single solve; as either answer is the double nearest to the true rate, they cannot differ.
 */
final class RateBlock {
    /**
     * Six more than a multiple of eight: then an array, with its head of two doubles, is whole lines of the cache. In shorter
     * ones some loops, unrolled, find fewer lanes than they take at a time, and go through them one by one.
     */
    static final int LANES = 390;
    private static final int MOST_STEPS = 6;
    /** One lane in so many may be left to the single solve before all take another step. */
    private static final int FEW = 195;
    private static final double USUAL_RATE = 0.08;

    private final FlowBlock flows;
    private final LastBlock last;
    private final double[] paid = new double[LANES];
    private final double[] paid1 = new double[LANES];
    private final double[] paid2 = new double[LANES];
    private final double[] receivedBefore = new double[LANES];
    private final double[] x = new double[LANES];
    private final double[] step = new double[LANES];
    private final double[] size = new double[LANES];
    private final double[] tilt = new double[LANES];
    private final double[] worth = new double[LANES];
    private final double[] worth1 = new double[LANES];
    private final double[] worth2 = new double[LANES];
    private final double[] worth3 = new double[LANES];

    private int first;
    private int end;
    private final Runnable[] beginning;
    private final Runnable[] iteration;
    private final Runnable[] ending;

    RateBlock(CashFlowTable table) {
        int span = table.periods()[table.periods().length - 1];
        double usual = Math.pow(1 + USUAL_RATE, -1.0 / table.periodsPerYear());
        RateSum slopes = new RateSum.Slope(x, worth, worth1, worth2);
        RateSum payments = new RateSum.Payments(usual, paid, paid1, paid2, receivedBefore);
        RateSum worths = new RateSum.Worth(x, worth, worth1, worth2, worth3);
        flows = new FlowBlock(table);
        last = new LastBlock(span, table.periodsPerYear(), usual, x);
        beginning = new Runnable[] {
            () -> flows.touch(first, end),
            () -> flows.read(first, end),
            () -> Arrays.fill(x, usual),
            () -> flows.add(slopes),
            () -> flows.add(payments),
            () -> receive(paid, paid1, paid2, worth, worth1, worth2),
            () -> spread(usual, worth, worth1, worth2, paid, paid1, paid2, tilt),
            () -> start(worth, paid, worth1, worth2, step, size),
            () -> advance(step, x)};
        iteration = new Runnable[] {
            () -> flows.add(worths),
            () -> step(x, tilt, worth, worth1, worth2, worth3, step),
            () -> advance(step, x)};
        ending = last.loops(flows, size, receivedBefore);
    }

    /** Fills in the rates of the rows from first to end − 1, at most {@link #LANES}, beginning at an index. */
    void solve(int first, int end, double[] rates, int index, IntToDoubleFunction single) {
        this.first = first;
        this.end = end;
        run(beginning);
        for (int i = 0; i < MOST_STEPS; i++) {
            run(iteration);
            run(ending);
            if (last.rates(end - first, rates, index, receivedBefore) * FEW <= end - first) {
                break;
            }
        }
        for (int lane = 0; lane < end - first; lane++) {
            if (Double.isNaN(rates[index + lane])) {
                rates[index + lane] = single.applyAsDouble(first + lane);
            }
        }
    }

    /** Loops that a compiler sees together in one method it no longer turns into vector instructions; here it cannot. */
    private static void run(Runnable[] loops) {
        for (Runnable loop : loops) {
            loop.run();
        }
    }

    /** Twice the receipts from what all is worth and twice the payments. */
    private static void receive(double[] paid, double[] paid1, double[] paid2, double[] worth, double[] worth1,
            double[] worth2) {
        for (int i = 0; i < LANES; i++) {
            worth[i] = 2 * worth[i] + paid[i];
            worth1[i] = 2 * worth1[i] + paid1[i];
            worth2[i] = 2 * worth2[i] + paid2[i];
        }
    }

    /**
     * From sums with their derivatives by x to how the durations of receipts and payments differ, and the variances; and minus
     * the mean of the durations.
     */
    private static void spread(double x, double[] received, double[] received1, double[] received2, double[] paid,
            double[] paid1, double[] paid2, double[] tilt) {
        for (int i = 0; i < LANES; i++) {
            double both = x / (received[i] * paid[i]);
            double unit = both * paid[i];
            double unitPaid = both * received[i];
            double mean = received1[i] * unit;
            double meanPaid = paid1[i] * unitPaid;
            double gap = mean - meanPaid;
            double twice = mean + meanPaid;
            received1[i] = gap;
            received2[i] = Math.fma(2 * x, received2[i] * unit - paid2[i] * unitPaid, gap - gap * twice);
            tilt[i] = -0.5 * twice;
        }
    }

    /** Halley's step to the zero of ln(receipts) − ln(payments); and half of all. */
    private static void start(double[] received, double[] paid, double[] gap, double[] spread, double[] step, double[] size) {
        for (int i = 0; i < LANES; i++) {
            double more = received[i] - paid[i];
            double all = received[i] + paid[i];
            double square = more * more;
            double whole = all * all;
            // ratio / (straight·all) is 2·artanh(more / all), by its Padé approximant
            double ratio = more * (15 * whole - 4 * square);
            double straight = gap[i] * (7.5 * whole - 4.5 * square) * all;
            step[i] = -ratio * gap[i] / (gap[i] * straight - 0.5 * ratio * spread[i]);
            size[i] = 0.5 * all;
        }
    }

    /**
     * Householder's step of the third order in θ = ln x to the zero of f·e^(−aθ), which is nearly odd about it where a is the
     * mean of the two durations.
     */
    private static void step(double[] x, double[] tilt, double[] worth, double[] worth1, double[] worth2, double[] worth3,
            double[] step) {
        for (int i = 0; i < LANES; i++) {
            double first = x[i] * worth1[i];
            double square = x[i] * x[i];
            double twice = 2 * square * worth2[i];
            double second = twice + first;
            double third = Math.fma(6 * x[i] * square, worth3[i], Math.fma(3, twice, first));
            double tilted = tilt[i] * worth[i];
            double slope = first + tilted;
            double bend = Math.fma(tilt[i], first + slope, second);
            double turn = Math.fma(tilt[i], Math.fma(tilt[i], Math.fma(3, first, tilted), 3 * second), third);
            double curved = worth[i] * bend;
            double steep = slope * slope;
            step[i] = worth[i] * (0.5 * curved - steep)
                / Math.fma(slope, steep - curved, worth[i] * worth[i] * (turn * (1.0 / 6)));
        }
    }

    private static void advance(double[] step, double[] x) {
        for (int i = 0; i < LANES; i++) {
            x[i] *= ConventionalRate.shortExp(step[i]);
        }
    }
}
