package org.asli.money;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.NumberFormatter.SignDisplay;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Collectors;

/**
 * Writes amounts and rates as people in India read them: lakh and crore grouping, a real minus sign, two decimals
 * for rates, an en dash for nothing.
 */
public final class RupeeFormat {
    public static final String NOTHING = "–";
    private static final String MINUS = "\u2212";
    private static final BigDecimal LAKH = BigDecimal.TEN.pow(5);
    private static final BigDecimal CRORE = BigDecimal.TEN.pow(7);

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final double LAKH_CRORE = 1e12;
    private static final double BEYOND_WORDS = 1e19;
    private static final double BEYOND_PERCENT = 1e5;
    /** Of a bound: as many digits as tell neighbouring doubles apart. */
    private static final int DIGITS_OF_A_BOUND = 17;

    private static final LocalizedNumberFormatter GROUPED = NumberFormatter.withLocale(new ULocale("en-IN"))
        .grouping(GroupingStrategy.ON_ALIGNED).sign(SignDisplay.NEVER).roundingMode(RoundingMode.HALF_UP);
    private static final LocalizedNumberFormatter WHOLE = GROUPED.precision(Precision.integer());
    private static final LocalizedNumberFormatter PAISE = GROUPED.precision(Precision.fixedFraction(2));

    private RupeeFormat() {
    }

    /** ₹58,29,000 or ₹8,766.63: paise only where there are some. */
    public static String full(Rupees amount) {
        boolean whole = amount.value().stripTrailingZeros().scale() <= 0;
        return signed(amount.sign(), "₹" + (whole ? WHOLE : PAISE).format(amount.value()));
    }

    /** ₹58,29,000.00: always to the paisa. */
    public static String toPaisa(Rupees amount) {
        var rounded = Rupees.of(amount.value().setScale(2, RoundingMode.HALF_UP));
        return signed(rounded.sign(), "₹" + PAISE.format(rounded.value()));
    }

    /** As {@link #full}, with an en dash where nothing was paid or received. */
    public static String cell(Rupees amount) {
        return amount.isZero() ? NOTHING : full(amount);
    }

    /** ₹58.29 L, ₹1.41 cr; below a lakh in full rupees. Rounded half-up to what is shown. */
    public static String inLakhCrore(Rupees amount) {
        BigDecimal size = amount.value().abs().setScale(0, RoundingMode.HALF_UP);
        if (size.compareTo(LAKH) < 0) {
            return signed(amount.sign() * size.signum(), "₹" + WHOLE.format(size));
        }
        BigDecimal lakhs = size.divide(LAKH).setScale(2, RoundingMode.HALF_UP);
        boolean crores = lakhs.compareTo(BigDecimal.valueOf(100)) >= 0;
        String text = crores ? PAISE.format(size.divide(CRORE)) + " cr" : PAISE.format(lakhs) + " L";
        return signed(amount.sign(), "₹" + text);
    }

    /**
     * A computed amount of any size, finite: as {@link #inLakhCrore(Rupees)}, in lakh crore from ₹10^12 up and as a
     * power of ten from ₹10^19 up.
     */
    public static String inLakhCrore(double rupees) {
        double size = Math.abs(rupees);
        int sign = rupees < 0 ? -1 : 1;
        if (size >= BEYOND_WORDS) {
            return signed(sign, "₹" + powerOfTen(size));
        }
        return size >= LAKH_CRORE ? signed(sign, "₹" + PAISE.format(size / LAKH_CRORE) + " lakh cr")
            : inLakhCrore(Rupees.of(BigDecimal.valueOf(rupees).setScale(2, RoundingMode.HALF_UP)));
    }

    /** 5,00,000 or 8,766.63, without the rupee sign: the form an input field shows. */
    public static String plain(Rupees amount) {
        return full(amount).replace("₹", "");
    }

    /** 5.16% from 0.0516…: two decimals, half-up. */
    public static String percent(double rate) {
        return percentNumber(rate) + "%";
    }

    /** 5.16 from 0.0516…: two decimals, half-up, a real minus sign; a power of ten from a crore of percent up. */
    public static String percentNumber(double rate) {
        if (Math.abs(rate) >= BEYOND_PERCENT) {
            return signed(rate < 0 ? -1 : 1, powerOfTen(Math.abs(rate) * 100));
        }
        var rounded = BigDecimal.valueOf(rate).movePointRight(2).setScale(2, RoundingMode.HALF_UP);
        return signed(rounded.signum(), PAISE.format(rounded).toString());
    }

    /** 12% from a stated rate: as many decimals as were stated. */
    public static String percent(Rate rate) {
        return number(rate.percent()) + "%";
    }

    /** 12% or 7.84%, of a rate that follows from what was stated: two decimals at most. */
    public static String shortPercent(double rate) {
        return number(BigDecimal.valueOf(rate).movePointRight(2).setScale(2, RoundingMode.HALF_UP)) + "%";
    }

    /** 5.1600864010508549%: a finite bound on a rate, in all its digits. */
    public static String bound(double rate, RoundingMode outward) {
        return number(percentBound(rate, outward)) + "%";
    }

    /** A finite bound on a rate, in percent; rounded outward, so that the true rate never is beyond. */
    public static BigDecimal percentBound(double rate, RoundingMode outward) {
        return new BigDecimal(rate).movePointRight(2).round(new MathContext(DIGITS_OF_A_BOUND, outward));
    }

    /** A stated number in full: 12, 0.51, −2.25. */
    public static String number(BigDecimal value) {
        return signed(value.signum(), value.abs().stripTrailingZeros().toPlainString());
    }

    /** 6.23 × 10¹¹⁸. */
    private static String powerOfTen(double size) {
        int power = (int) Math.floor(Math.log10(size));
        return PAISE.format(size / Math.pow(10, power)) + " × 10" + superscript(power);
    }

    private static String superscript(int power) {
        return Integer.toString(power).chars().mapToObj(digit -> SUPERSCRIPTS.substring(digit - '0', digit - '0' + 1))
            .collect(Collectors.joining());
    }

    private static String signed(int sign, String size) {
        return sign < 0 ? MINUS + size : size;
    }
}
