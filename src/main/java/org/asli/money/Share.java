package org.asli.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact part of an amount, as one seventh, which no decimal holds: half a paisa is then known for what it is.
 *
 * @param part not negative
 * @param whole positive
 */
public record Share(long part, long whole) implements Serializable {
    private static final int PAISE = 2;

    public static Share percent(long percent) {
        return new Share(percent, 100);
    }

    /** That part of an amount, rounded half-up to the paisa. */
    public Rupees of(Rupees amount) {
        return Rupees.of(amount.value().multiply(BigDecimal.valueOf(part))
            .divide(BigDecimal.valueOf(whole), PAISE, RoundingMode.HALF_UP));
    }

    /** The nearest decimal of 34 digits, to be shown. */
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128).stripTrailingZeros();
    }
}
