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
            () -> spread(usual, paid, paid1, paid2),
            () -> spread(usual, worth, worth1, worth2),
            () -> start(worth, worth1, worth2, paid, paid1, paid2, step, tilt),
            () -> bound(worth, paid, size),
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
            if (left(end - first) * FEW <= end - first) {
                break;
            }
        }
        for (int lane = 0; lane < end - first; lane++) {
            double rate = last.rate(lane);
            rates[index + lane] = Double.isNaN(rate) ? single.applyAsDouble(first + lane) : rate;
        }
    }

    /** How many lanes with one change of sign are not certain yet. */
    private int left(int lanes) {
        int left = 0;
        for (int lane = 0; lane < lanes; lane++) {
            if (Double.isNaN(last.rate(lane)) && receivedBefore[lane] == 0) {
                left++;
            }
        }
        return left;
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

    private static void bound(double[] received, double[] paid, double[] size) {
        for (int i = 0; i < LANES; i++) {
            size[i] = 0.5 * (received[i] + paid[i]);
        }
    }

    /** From sums with their derivatives by x to the durations and variances of their exponents. */
    private static void spread(double x, double[] sum, double[] first, double[] second) {
        for (int i = 0; i < LANES; i++) {
            double unit = x / sum[i];
            double mean = first[i] * unit;
            first[i] = mean;
            second[i] = 2 * x * unit * second[i] + mean - mean * mean;
        }
    }

    /** Halley's step to the zero of ln(receipts) − ln(payments); and minus the mean of their durations. */
    private static void start(double[] received, double[] receivedMean, double[] receivedSpread, double[] paid,
            double[] paidMean, double[] paidSpread, double[] step, double[] tilt) {
        for (int i = 0; i < LANES; i++) {
            double share = (received[i] - paid[i]) / (received[i] + paid[i]);
            double square = share * share;
            double gap = receivedMean[i] - paidMean[i];
            // ratio / (7.5 − 4.5·square) is 2·artanh(share), by its Padé approximant
            double ratio = share * (15 - 4 * square);
            double straight = gap * (7.5 - 4.5 * square);
            step[i] = -ratio * gap / (gap * straight - 0.5 * ratio * (receivedSpread[i] - paidSpread[i]));
            tilt[i] = -0.5 * (receivedMean[i] + paidMean[i]);
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
