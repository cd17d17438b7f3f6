package org.asli.money;

import static java.math.RoundingMode.HALF_UP;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An exact amount of money in rupees; two decimals are paise.
 *
 * <p>Sums and differences are exact. Rounding to the paisa happens only where it is asked for, with
 * {@link #timesToPaisa} and {@link #splitInto}. The sign is the holder's business: a
 * {@code CashFlow} says which side it is seen from.
 *
 * <p>Range: below 10^{@value #WIDEST} rupees and at most {@value #FINEST} decimals, wide enough for any decimal
 * that a double can hold in practice; anything else is {@link OutOfRange}.
 */
public record Rupees(BigDecimal value) implements Comparable<Rupees>, Serializable {
    public static final Rupees ZERO = of(0);
    private static final int WIDEST = 24;
    private static final int FINEST = 400;
    private static final int PAISE = 2;

    public Rupees {
        if (value.scale() > FINEST || (long) value.precision() - value.scale() > WIDEST) {
            throw new OutOfRange("amount", OutOfRange.Rule.AMOUNT);
        }
        value = value.stripTrailingZeros();
        value = value.scale() < PAISE ? value.setScale(PAISE) : value;
    }

    public static Rupees of(long rupees) {
        return new Rupees(BigDecimal.valueOf(rupees));
    }

    public static Rupees ofPaise(long paise) {
        return new Rupees(BigDecimal.valueOf(paise, PAISE));
    }

    /** Reads a plain decimal such as {@code "8766.63"}; for what people type see {@link RupeeText}. */
    public static Rupees of(String decimal) {
        return new Rupees(new BigDecimal(decimal));
    }

    public static Rupees of(BigDecimal value) {
        return new Rupees(value);
    }

    public Rupees plus(Rupees other) {
        return new Rupees(value.add(other.value));
    }

    public Rupees minus(Rupees other) {
        return new Rupees(value.subtract(other.value));
    }

    public Rupees negated() {
        return new Rupees(value.negate());
    }

    public Rupees times(long count) {
        return new Rupees(value.multiply(BigDecimal.valueOf(count)));
    }

    /** This amount times a factor, rounded half-up to the paisa. */
    public Rupees timesToPaisa(BigDecimal factor) {
        return new Rupees(value.multiply(factor).setScale(PAISE, HALF_UP));
    }

    /** The first of {@code parts} equal payments of this amount, rounded half-up to the paisa. */
    public Rupees splitInto(int parts) {
        return new Rupees(value.divide(BigDecimal.valueOf(parts), PAISE, HALF_UP));
    }

    /** −1, 0 or 1. */
    public int sign() {
        return value.signum();
    }

    public boolean isZero() {
        return sign() == 0;
    }

    /** True where the amount has no fraction of a paisa. */
    public boolean isWholePaise() {
        return value.scale() <= PAISE;
    }

    /** The nearest double, for the rate solver, the fund and the charts only. */
    public double toDouble() {
        return value.doubleValue();
    }

    public static Rupees sum(Iterable<Rupees> amounts) {
        Rupees total = ZERO;
        for (Rupees amount : amounts) {
            total = total.plus(amount);
        }
        return total;
    }

    @Override
    public int compareTo(Rupees other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
