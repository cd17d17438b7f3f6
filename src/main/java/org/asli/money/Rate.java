package org.asli.money;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A rate that a person stated: an exact decimal fraction, 0.12 for 12%. Computed rates are plain doubles.
 *
 * <p>Range: above −1 and at most 10 (1,000%), at most 12 decimals; anything else is {@link OutOfRange}.
 */
public record Rate(BigDecimal fraction) implements Serializable {
    public static final Rate ZERO = new Rate(BigDecimal.ZERO);
    private static final int FINEST = 12;

    public Rate {
        OutOfRange.unless(isInRange(fraction), "rate", OutOfRange.Rule.RATE);
        fraction = fraction.signum() == 0 ? BigDecimal.ZERO : fraction.stripTrailingZeros();
    }

    /** Whether a fraction can be stated as a rate. */
    public static boolean isInRange(BigDecimal fraction) {
        // the scale first: a comparison would write out every digit of 1e999999999
        return fraction.scale() <= FINEST && fraction.precision() - fraction.scale() <= 2
            && fraction.compareTo(BigDecimal.ONE.negate()) > 0 && fraction.compareTo(BigDecimal.TEN) <= 0;
    }

    public static Rate ofPercent(String percent) {
        return ofPercent(new BigDecimal(percent));
    }

    public static Rate ofPercent(BigDecimal percent) {
        return new Rate(percent.movePointLeft(2));
    }

    public BigDecimal percent() {
        return fraction.movePointRight(2);
    }

    public double toDouble() {
        return fraction.doubleValue();
    }

    public boolean isNegative() {
        return fraction.signum() < 0;
    }
}
