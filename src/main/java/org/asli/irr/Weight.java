package org.asli.irr;

/** Σ c·x^e with its moments Σ e·c·x^e and Σ e²·c·x^e. */
record Weight(double sum, double first, double second) {

    /** From the polynomial Σ cᵢ·yⁱ, its derivative and half its second derivative, where e = 2i + from and x² = y. */
    static Weight ofHorner(double value, double derivative, double half, double y, int from) {
        double first = y * derivative;
        double second = Math.fma(2 * y * y, half, first);
        return new Weight(value, Math.fma(from, value, 2 * first),
            Math.fma(from, Math.fma(from, value, 4 * first), 4 * second));
    }

    Weight plus(Weight other) {
        return new Weight(sum + other.sum, first + other.first, second + other.second);
    }

    Weight times(double factor) {
        return new Weight(factor * sum, factor * first, factor * second);
    }
}
