package org.asli.irr;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * One simple zero of a polynomial between low·2^−halvings and high·2^−halvings, or at both where they are equal.
 *
 * @param signAtLow the polynomial's sign just right of the lower end
 */
record RootInterval(IntegerPolynomial polynomial, BigInteger low, BigInteger high, int halvings, int signAtLow) {
    /** Bits below which two ends cannot round to the same rate, and at which any rate is sharp. */
    private static final int COARSEST = 72;
    private static final int FINEST = 400;
    private static final MathContext DIGITS = new MathContext(150);

    /** v^−power − 1 for the zero v; power may be negative, zeros lie between 0 and 1. */
    Enclosure rate(int power) {
        RootInterval interval = this;
        while (!interval.isNarrow()) {
            interval = interval.halved();
        }
        while (!interval.isRounded(power) && interval.low.bitLength() < FINEST) {
            interval = interval.halved();
        }
        return interval.enclosure(power);
    }

    /** True where both ends round to the same rate. */
    private boolean isRounded(int power) {
        return rate(low, power).doubleValue() == rate(high, power).doubleValue();
    }

    private boolean isNarrow() {
        return low.equals(high) || low.bitLength() >= COARSEST;
    }

    private RootInterval halved() {
        BigInteger middle = low.add(high);
        int sign = polynomial.signAt(middle, halvings + 1);
        BigInteger newLow = sign == signAtLow || sign == 0 ? middle : low.shiftLeft(1);
        BigInteger newHigh = sign == signAtLow ? high.shiftLeft(1) : middle;
        return new RootInterval(polynomial, newLow, newHigh, halvings + 1, signAtLow);
    }

    private Enclosure enclosure(int power) {
        BigDecimal one = rate(low, power);
        BigDecimal other = rate(high, power);
        double middle = one.add(other).divide(BigDecimal.valueOf(2)).doubleValue();
        double least = Math.nextUp(-1.0);
        return new Enclosure(floor(one.min(other)), Math.max(middle, least), Math.max(ceiling(one.max(other)), least));
    }

    private BigDecimal rate(BigInteger numerator, int power) {
        BigDecimal v = new BigDecimal(numerator).divide(new BigDecimal(BigInteger.ONE.shiftLeft(halvings)), DIGITS);
        return v.pow(-power, DIGITS).subtract(BigDecimal.ONE);
    }

    private static double floor(BigDecimal rate) {
        double near = rate.doubleValue();
        return near <= Double.MAX_VALUE && new BigDecimal(near).compareTo(rate) > 0 ? Math.nextDown(near) : near;
    }

    private static double ceiling(BigDecimal rate) {
        double near = rate.doubleValue();
        return near <= Double.MAX_VALUE && new BigDecimal(near).compareTo(rate) < 0 ? Math.nextUp(near) : near;
    }
}
