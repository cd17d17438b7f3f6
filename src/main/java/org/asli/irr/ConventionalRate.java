package org.asli.irr;

import org.asli.cashflow.LevelFlows;

/**
 * The rate of a series whose flows change sign once, of which there is exactly one (Descartes), as the zero in θ = ln x of
 * late(x) − early(x), where x is the discount factor of one period.
 *
 * <p>Two or three of Halley's steps in plain doubles, then one of Newton's with a value in twice the precision and a proof
 * of what it can be off. Where the proof does not show to which double the rate rounds, a slower way must.
 */
final class ConventionalRate {
    private static final int MOST_STEPS = 12;
    /** A step short enough, times the longest exponent, for the slope after it to be known. */
    private static final double CLOSE = 0x1p-9;
    private static final double USUAL_GROWTH = 1.06;
    private static final double[] STARTS = new double[367];

    static {
        for (int periods = 1; periods < STARTS.length; periods++) {
            STARTS[periods] = Math.pow(USUAL_GROWTH, -1.0 / periods);
        }
    }

    private ConventionalRate() {
    }

    /** Null where the series has not one change of sign, or where the last digit stays in doubt. */
    static Enclosure of(LevelFlows flows) {
        if (flows.turn() == 0) {
            return null;
        }
        Enclosure rate = flows.edges() == null ? null : of(new LevelSum(flows), flows.periodsPerYear());
        return rate == null ? of(PowerSum.of(flows), flows.periodsPerYear()) : rate;
    }

    private static Enclosure of(PowerSum sum, int periods) {
        double x = STARTS[periods];
        for (int i = 0; i < MOST_STEPS && sum.canTell(x); i++) {
            Moments moments = sum.moments(x);
            double step = moments.step();
            double next = x * exp(step);
            if (Math.abs(step) * sum.span() < CLOSE && sum.canTell(next)) {
                Enclosure rate = LastStep.from(sum, moments, step, next, periods);
                if (rate != null) {
                    return rate;
                }
            }
            x = next;
        }
        return null;
    }

    private static double exp(double x) {
        return Math.abs(x) < 0.5 ? 1 + x * (1 + x * (1.0 / 2 + x * (1.0 / 6 + x * (1.0 / 24)))) : Math.exp(x);
    }
}
