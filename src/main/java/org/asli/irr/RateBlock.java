package org.asli.irr;

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
    /** A step so short, times the longest exponent, that what it leaves is small enough for the last one. */
    private static final double CLOSE = 0.01;
    private static final double LONGEST_STEP = 1;
    private static final double USUAL_RATE = 0.06;
    /** In periods; the start is as good as it has to be where this is too long. */
    private static final double SHORTEST_GAP = 4;

    private final int span;
    private final FlowBlock flows;
    private final LastBlock last;
    private final double[] received = new double[LANES];
    private final double[] paid = new double[LANES];
    private final double[] paidBefore = new double[LANES];
    private final double[] receivedBefore = new double[LANES];
    private final double[] turn = new double[LANES];
    private final double[] x = new double[LANES];
    private final double[] step = new double[LANES];
    private final double[] worth = new double[LANES];
    private final double[] worth1 = new double[LANES];
    private final double[] worth2 = new double[LANES];
    private final double[] bend = new double[LANES];
    private final double[] size = new double[LANES];
    private final double[] size1 = new double[LANES];
    private final double[] size2 = new double[LANES];

    private final Runnable[] beginning;
    private final Runnable[] iteration;
    private final Runnable[] ending;

    RateBlock(CashFlowTable table) {
        span = table.periods()[table.periods().length - 1];
        double usual = Math.pow(1 + USUAL_RATE, -1.0 / table.periodsPerYear());
        double gap = Math.max(SHORTEST_GAP, 0.5 * (span + 1));
        RateSum survey = new RateSum.Survey(usual, received, paid, paidBefore, receivedBefore);
        RateSum sizes = new RateSum.Size(x, size, size1, size2);
        RateSum worths = new RateSum.Worth(x, worth, worth1, worth2);
        flows = new FlowBlock(table);
        last = new LastBlock(span, table.periodsPerYear(), usual, x);
        // the sizes hardly matter near the zero: they are weighed once
        beginning = new Runnable[] {
            () -> flows.add(survey),
            () -> balance(received, paid, paidBefore, receivedBefore, turn, worth),
            () -> start(usual, -2 / gap, worth, x),
            () -> flows.add(sizes),
            () -> deriveSizes(x, turn, size, size1, size2)};
        iteration = new Runnable[] {
            () -> flows.add(worths),
            () -> derive(x, size, worth, worth1, worth2),
            () -> share(worth, worth1, worth2, size1, size2, bend),
            () -> step(worth, worth1, bend, step),
            () -> advance(step, x)};
        ending = last.loops(flows, step, size, worth2, received, paid, paidBefore, receivedBefore);
    }

    /** Fills in the rates of the rows from…to − 1, at most {@link #LANES}. */
    void solve(int first, int end, double[] rates, IntToDoubleFunction single) {
        flows.read(first, end);
        run(beginning);
        for (int i = 0; i < MOST_STEPS; i++) {
            run(iteration);
            if (areClose(end - first)) {
                break;
            }
        }
        run(ending);
        for (int lane = 0; lane < end - first; lane++) {
            double rate = last.rate(lane);
            rates[first + lane] = Double.isNaN(rate) ? single.applyAsDouble(first + lane) : rate;
        }
    }

    /** Loops that a compiler sees together in one method it no longer turns into vector instructions; here it cannot. */
    private static void run(Runnable[] loops) {
        for (Runnable loop : loops) {
            loop.run();
        }
    }

    /** (late − early) / (late + early). */
    private static void balance(double[] received, double[] paid, double[] paidBefore, double[] receivedBefore,
            double[] turn, double[] worth) {
        for (int i = 0; i < LANES; i++) {
            turn[i] = (paidBefore[i] - receivedBefore[i]) / (paidBefore[i] + receivedBefore[i]);
            worth[i] = turn[i] * (received[i] - paid[i]) / (received[i] + paid[i]);
        }
    }

    /** The zero of ln(late) − ln(early), as in {@link Moments#step}, if half the time lies between their durations. */
    private static void start(double usual, double gap, double[] worth, double[] x) {
        for (int i = 0; i < LANES; i++) {
            double square = worth[i] * worth[i];
            x[i] = usual * ConventionalRate.shortExp(gap * worth[i] * (15 - 4 * square) / (15 - 9 * square));
        }
    }

    /** From derivatives by x to derivatives by ln x, each as a share of the signed size. */
    private static void derive(double[] x, double[] size, double[] worth, double[] worth1, double[] worth2) {
        for (int i = 0; i < LANES; i++) {
            double unit = 1 / size[i];
            worth[i] *= unit;
            worth1[i] *= x[i] * unit;
            worth2[i] = Math.fma(2 * x[i] * x[i] * unit, worth2[i], worth1[i]);
        }
    }

    /** The size gets the sign that makes late − early of receipts − payments. */
    private static void deriveSizes(double[] x, double[] turn, double[] size, double[] size1, double[] size2) {
        for (int i = 0; i < LANES; i++) {
            double unit = 1 / size[i];
            size1[i] *= x[i] * unit;
            size2[i] = Math.fma(2 * x[i] * x[i] * unit, size2[i], size1[i]);
            size[i] *= turn[i];
        }
    }

    /** From derivatives of f to those of f/s. */
    private static void share(double[] worth, double[] worth1, double[] worth2, double[] size1, double[] size2,
            double[] bend) {
        for (int i = 0; i < LANES; i++) {
            double slope = worth1[i] - size1[i] * worth[i];
            worth1[i] = slope;
            bend[i] = worth2[i] - size2[i] * worth[i] - 2 * size1[i] * slope;
        }
    }

    private static void step(double[] share, double[] slope, double[] bend, double[] step) {
        for (int i = 0; i < LANES; i++) {
            step[i] = Moments.step(share[i], slope[i], bend[i]);
        }
    }

    private static void advance(double[] step, double[] x) {
        for (int i = 0; i < LANES; i++) {
            double next = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step[i]));
            step[i] = next;
            x[i] *= ConventionalRate.shortExp(next);
        }
    }

    /** Lanes without a number are no matter. */
    private boolean areClose(int lanes) {
        boolean far = false;
        for (int lane = 0; lane < lanes; lane++) {
            far |= Math.abs(step[lane]) * span > CLOSE;
        }
        return !far;
    }
}
