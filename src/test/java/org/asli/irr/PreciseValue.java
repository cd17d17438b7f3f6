package org.asli.irr;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Exponentials and logarithms with 60 digits and more. */
final class PreciseValue {
    private static final MathContext DIGITS = new MathContext(75);
    private static final int HALVINGS = 24;

    private PreciseValue() {
    }

    static BigDecimal exp(BigDecimal x) {
        BigDecimal reduced = x.divide(new BigDecimal(BigInteger.ONE.shiftLeft(HALVINGS)), DIGITS);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int k = 1; term.signum() != 0 && term.precision() - term.scale() > -90; k++) {
            term = term.multiply(reduced, DIGITS).divide(BigDecimal.valueOf(k), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        for (int i = 0; i < HALVINGS; i++) {
            sum = sum.multiply(sum, DIGITS);
        }
        return sum;
    }

    /** By Newton's method on the exponential, from the double's logarithm. */
    static BigDecimal ln(BigDecimal x) {
        BigDecimal y = new BigDecimal(Math.log(x.doubleValue()));
        for (int i = 0; i < 3; i++) {
            y = y.add(x.multiply(exp(y.negate()), DIGITS).subtract(BigDecimal.ONE), DIGITS);
        }
        return y;
    }
}
