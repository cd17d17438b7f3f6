package org.asli.irr;

import org.asli.cashflow.LevelFlows;
import org.asli.cashflow.LogRatio;

/**
 * The rate of a series whose flows change sign once, of which there is exactly one (Descartes), as the zero in θ = ln x of
 * late(x) − early(x), where x is the discount factor of one period.
 *
 * <p>From the durations and variances at a rate of zero, one or two of Halley's steps in plain doubles; then a last one
 * with twice the precision and a proof. Where that does not show to which double the rate rounds, a slower way must.
 */
final class ConventionalRate {
    private static final int MOST_STEPS = 20;
    /** A step so short, times the longest exponent, that what it leaves is small enough for the last one. */
    private static final double CLOSE = 0.025;

    private ConventionalRate() {
    }

    /** Null where the series has not one change of sign, or where the last digit stays in doubt. */
    static Enclosure of(LevelFlows flows) {
        if (flows.turn() == 0) {
            return null;
        }
        double start = exp(step(flows.ratio()));
        Enclosure rate = flows.edges() == null ? null : of(new LevelSum(flows), start, flows.periodsPerYear());
        return rate == null ? of(PowerSum.of(flows), start, flows.periodsPerYear()) : rate;
    }

    /** Cauchy's step, to the zero of the parabola; never more than twice Newton's step, also where it has none. */
    private static double step(LogRatio ratio) {
        double square = ratio.slope() * ratio.slope();
        return -2 * ratio.value() / (ratio.slope() + Math.sqrt(Math.abs(square - 2 * ratio.bend() * ratio.value())));
    }

    private static Enclosure of(PowerSum sum, double start, int periodsPerYear) {
        Precision precision = sum.precision();
        double x = start;
        for (int i = 0; i < MOST_STEPS && precision.holdsAt(x) && sum.room(x) > 0; i++) {
            double step = sum.moments(x).step();
            x *= exp(step);
            if (isClose(step, precision) && precision.holdsAt(x)) {
                Moments at = sum.precise(x);
                Enclosure rate = new LastStep(precision, periodsPerYear).rate(at, sum.size(at), x, sum.room(x));
                if (rate != null) {
                    return rate;
                }
            }
        }
        return null;
    }

    /** Whether what a step leaves is small enough for the last one. */
    static boolean isClose(double step, Precision precision) {
        return Math.abs(step) * precision.span() < CLOSE;
    }

    private static double exp(double x) {
        return Math.abs(x) <= 1 ? shortExp(x) : Math.exp(x);
    }

    /** e^x for |x| ≤ 1: a hundredth off at most, and nothing to speak of where x is small. */
    static double shortExp(double x) {
        double square = x * x;
        return Math.fma(square, Math.fma(square, 1.0 / 24, Math.fma(x, 1.0 / 6, 1.0 / 2)), 1 + x);
    }
}
