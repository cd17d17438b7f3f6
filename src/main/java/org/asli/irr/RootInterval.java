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
    private static final MathContext DIGITS = new MathContext(150);
    /** Bits below which two ends cannot round to the same rate, and at which a tie between two doubles is accepted. */
    private static final int COARSEST = 50;
    private static final int FINEST = 400;

    /** v^−power − 1 for the zero v, as the nearest double; power may be negative. */
    double rate(int power) {
        RootInterval interval = this;
        while (!interval.isRounded(power)) {
            interval = interval.halved();
        }
        return rate(interval.low, interval.halvings, power);
    }

    private boolean isRounded(int power) {
        return low.equals(high) || low.bitLength() > FINEST || low.bitLength() > COARSEST
            && rate(low, halvings, power) == rate(high, halvings, power);
    }

    private RootInterval halved() {
        BigInteger middle = low.add(high);
        int sign = polynomial.signAt(middle, halvings + 1);
        BigInteger newLow = sign == signAtLow || sign == 0 ? middle : low.shiftLeft(1);
        BigInteger newHigh = sign == signAtLow ? high.shiftLeft(1) : middle;
        return new RootInterval(polynomial, newLow, newHigh, halvings + 1, signAtLow);
    }

    private static double rate(BigInteger numerator, int halvings, int power) {
        BigDecimal v = new BigDecimal(numerator).divide(new BigDecimal(BigInteger.ONE.shiftLeft(halvings)), DIGITS);
        return v.pow(-power, DIGITS).subtract(BigDecimal.ONE).doubleValue();
    }
}
