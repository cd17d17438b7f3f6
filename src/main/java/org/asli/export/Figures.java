package org.asli.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.asli.chart.Ink;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;

/** Amounts and rates as a report writes them. */
final class Figures {
    /** From here on only lakh crore and powers of ten are readable, and {@link Rupees} ends. */
    private static final BigDecimal TOO_LONG = BigDecimal.TEN.pow(17);
    private static final int EXACT_DECIMALS = 10;
    /** A rate of which so many decimals would mean nothing. */
    private static final double TOO_HIGH = 1e5;

    private Figures() {
    }

    /** ₹58,29,000, an en dash for nothing. */
    static String cell(BigDecimal amount) {
        return isTooLong(amount) ? RupeeFormat.inLakhCrore(amount.doubleValue()) : RupeeFormat.cell(Rupees.of(amount));
    }

    /** ₹58.29 L, an en dash for nothing. */
    static String shortCell(BigDecimal amount) {
        return amount.signum() == 0 ? RupeeFormat.NOTHING : RupeeFormat.inLakhCrore(amount.doubleValue());
    }

    /** ₹1,39,84,003.61. */
    static String toPaisa(double amount) {
        BigDecimal exact = BigDecimal.valueOf(amount);
        return isTooLong(exact) ? RupeeFormat.inLakhCrore(amount) : RupeeFormat.toPaisa(Rupees.of(exact));
    }

    /** 5.1600864011%: as many decimals as anyone could check by hand. */
    static String exact(double rate) {
        if (Math.abs(rate) >= TOO_HIGH) {
            return RupeeFormat.percent(rate);
        }
        BigDecimal percent = BigDecimal.valueOf(rate).movePointRight(2).setScale(EXACT_DECIMALS, RoundingMode.HALF_UP);
        return RupeeFormat.number(percent) + "%";
    }

    /** 36.1% from 0.3609: one decimal where it is not whole. */
    static String share(double share) {
        return RupeeFormat.number(BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_UP)) + "%";
    }

    /** A type in red where an amount is paid, in green where it is received. */
    static Type signed(Type type, BigDecimal amount) {
        return amount.signum() < 0 ? type.in(Ink.LOSS) : amount.signum() > 0 ? type.in(Ink.GAIN) : type;
    }

    private static boolean isTooLong(BigDecimal amount) {
        return amount.abs().compareTo(TOO_LONG) >= 0;
    }
}
