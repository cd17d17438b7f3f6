package org.asli.irr;

import org.asli.cashflow.LevelFlows;

/**
 * What a conventional series is worth as a function of the discount factor x of one period: late(x) − early(x), a
 * polynomial whose coefficients change sign once.
 */
abstract sealed class PowerSum permits DenseSum, LevelSum, ScatteredSum {
    private final Precision precision;

    PowerSum(int span, int terms) {
        precision = new Precision(span, terms);
    }

    /** The way to sum flow by flow. */
    static PowerSum of(LevelFlows flows) {
        return flows.dense() == null ? new ScatteredSum(flows) : new DenseSum(flows);
    }

    final Precision precision() {
        return precision;
    }

    /** In plain doubles, to {@link Precision#rounding}. */
    abstract Moments moments(double x);

    /**
     * The same, with the worth in twice the precision of a double, to {@link Precision#doubt}, and then rounded; without
     * the derivatives of the size.
     */
    abstract Moments precise(double x);

    /** Σ|c|·x^e over all terms that are summed, or more. */
    double size(Moments moments) {
        return moments.size();
    }

    /** How far in ln x it is from x to a zero that is none of the series. */
    double room(double x) {
        return Double.POSITIVE_INFINITY;
    }

    /** x^exponent by repeated squaring; the relative error is below exponent·2^−53. */
    static double power(double x, int exponent) {
        double power = 1;
        double square = x;
        for (int bits = exponent; bits > 0; bits >>= 1) {
            if ((bits & 1) == 1) {
                power *= square;
            }
            square *= square;
        }
        return power;
    }
}
