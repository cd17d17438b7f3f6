package org.asli.irr;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Fixed-point numbers in a {@link BigInteger}, for the judges of the solver: {@code places} binary places, of which the
 * last {@value #GUARD} are in doubt after a root, an exponential or a logarithm.
 */
record FixedPoint(int places) {
    static final int GUARD = 64;
    private static final int HALVINGS = 24;

    BigInteger one() {
        return BigInteger.ONE.shiftLeft(places);
    }

    BigInteger of(BigDecimal value) {
        return value.multiply(new BigDecimal(one())).toBigInteger();
    }

    BigInteger inverse(BigDecimal value) {
        return new BigDecimal(one()).multiply(BigDecimal.TEN.pow(value.scale()))
            .toBigInteger().divide(value.unscaledValue());
    }

    BigInteger times(BigInteger a, BigInteger b) {
        return a.multiply(b).shiftRight(places);
    }

    /** @param exponent at least 1 */
    BigInteger power(BigInteger base, int exponent) {
        BigInteger power = base;
        for (int bit = 30 - Integer.numberOfLeadingZeros(exponent); bit >= 0; bit--) {
            power = times(power, power);
            power = (exponent >> bit & 1) == 1 ? times(power, base) : power;
        }
        return power;
    }

    /** The n-th root of a number of at most 1, by Newton's method from the double's. */
    BigInteger root(BigInteger radicand, int n) {
        if (n == 1) {
            return radicand;
        }
        BigInteger root = fromLogarithm(logarithm(radicand) / n);
        for (int good = 40; good < places; good *= 2) {
            BigInteger quotient = radicand.shiftLeft(places).divide(power(root, n - 1));
            root = root.multiply(BigInteger.valueOf(n - 1)).add(quotient).divide(BigInteger.valueOf(n));
        }
        return root;
    }

    /** e^−y for y ≥ 0: the Taylor series at y·2^−24, squared 24 times. */
    BigInteger exp(BigInteger y) {
        BigInteger reduced = y.shiftRight(HALVINGS);
        BigInteger term = one();
        BigInteger sum = term;
        for (int k = 1; term.signum() != 0; k++) {
            term = times(term, reduced).negate().divide(BigInteger.valueOf(k));
            sum = sum.add(term);
        }
        for (int i = 0; i < HALVINGS; i++) {
            sum = times(sum, sum);
        }
        return sum;
    }

    /** −ln x for 0 &lt; x ≤ 1, by Halley's method on the exponential from the double's. */
    BigInteger negatedLog(BigInteger x) {
        BigInteger y = of(new BigDecimal(-logarithm(x)));
        for (int good = 40; good < places; good *= 3) {
            BigInteger here = exp(y);
            y = y.add(here.subtract(x).shiftLeft(places + 1).divide(here.add(x)));
        }
        return y;
    }

    private double logarithm(BigInteger x) {
        int shift = x.bitLength() - 60;
        return Math.log(x.shiftRight(shift).doubleValue()) + (shift - places) * Math.log(2);
    }

    private BigInteger fromLogarithm(double logarithm) {
        int twos = (int) Math.floor(logarithm / Math.log(2)) - 60;
        BigInteger mantissa = BigInteger.valueOf((long) Math.exp(logarithm - twos * Math.log(2)));
        return mantissa.shiftLeft(places + twos);
    }
}
