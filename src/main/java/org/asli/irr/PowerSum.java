package org.asli.irr;

import org.asli.cashflow.LevelFlows;

/**
 * What a conventional series is worth as a function of the discount factor x of one period, 0 &lt; x &lt; 1:
 * late(x) − early(x), a polynomial whose coefficients change sign once.
 */
abstract sealed class PowerSum permits DenseSum, LevelSum, ScatteredSum {
    private final int span;
    private final int terms;

    PowerSum(int span, int terms) {
        this.span = span;
        this.terms = terms;
    }

    /** The way to sum flow by flow. */
    static PowerSum of(LevelFlows flows) {
        return flows.dense() == null ? new ScatteredSum(flows) : new DenseSum(flows);
    }

    /** The largest exponent. */
    final int span() {
        return span;
    }

    /** In plain doubles: each is off by at most {@link #rounding} times the same moment of {@link #size}. */
    abstract Moments moments(double x);

    /** late(x) − early(x), computed in twice the precision of a double: off by at most {@link #doubt}·size. */
    abstract double value(double x);

    /** Σ|c|·x^e over all terms that are summed, or more. */
    abstract double size(Moments moments);

    /** Whether x is in a range where the bounds hold: no power overflows, or is lost. */
    boolean canTell(double x) {
        double below = x <= 1 ? x : 1 / x;
        // ln x > −2·ln 2·(1 − x) for x > 1/2
        return below >= 0.5 ? (1 - below) * span < 300 : span * Math.getExponent(below) > -700;
    }

    /** Whether a zero at most this far from x in ln x is one of the series. */
    boolean isAlone(double x, double reach) {
        return true;
    }

    final double rounding() {
        return (4.0 * (span + terms) + 40) * 0x1p-53;
    }

    final double doubt() {
        double steps = span + terms + 8.0;
        return 3 * steps * steps * 0x1p-106;
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
