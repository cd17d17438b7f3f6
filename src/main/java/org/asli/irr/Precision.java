package org.asli.irr;

/**
 * What sums of powers can be off by rounding, as a share of Σ|c|·x^e.
 *
 * @param span the largest exponent
 * @param terms how many are summed
 */
record Precision(int span, int terms) {

    /** Of a sum in plain doubles; of its i-th moment as a share of spanⁱ·Σ|c|·x^e. */
    double rounding() {
        return (4.0 * (span + terms) + 40) * 0x1p-53;
    }

    /** Of a sum in twice the precision of a double. */
    double doubt() {
        double steps = span + terms + 8.0;
        return 3 * steps * steps * 0x1p-106;
    }

    /** Whether x is in a range where this holds: no power overflows or is lost. */
    boolean holdsAt(double x) {
        double below = x <= 1 ? x : 1 / x;
        // ln x > −2·ln 2·(1 − x) for x > 1/2
        return below >= 0.5 ? (1 - below) * span < 300 : span * Math.getExponent(below) > -700;
    }
}
