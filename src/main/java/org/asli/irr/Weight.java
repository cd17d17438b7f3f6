package org.asli.irr;

/** Σ c·x^e with its moments Σ e·c·x^e and Σ e²·c·x^e. */
record Weight(double sum, double first, double second) {

    /** From a polynomial Σ cᵢ·yⁱ, its derivative and half its second derivative, where y = x^stride and e = stride·i. */
    static Weight ofHorner(double value, double derivative, double half, double y, int stride) {
        double first = y * derivative;
        double second = Math.fma(2 * y * y, half, first);
        return new Weight(value, stride * first, stride * stride * second);
    }

    /** All exponents larger by this; power is x to it. */
    Weight later(double by, double power) {
        double moved = Math.fma(by, sum, first);
        return new Weight(power * sum, power * moved, power * Math.fma(by, first + moved, second));
    }

    Weight plus(Weight other) {
        return new Weight(sum + other.sum, first + other.first, second + other.second);
    }
}
