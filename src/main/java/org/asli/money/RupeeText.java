package org.asli.money;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads an amount as people in India write it: {@code 500000}, {@code 5,00,000}, {@code ₹5L}, {@code 5 lakh},
 * {@code 0.37 cr}, {@code Rs. 12.5k}, {@code ५ लाख}.
 *
 * <p>Commas may group by lakh and crore or by thousand; a comma anywhere else is taken as a slip of the hand and
 * refused, because {@code 5,00,00} could mean two amounts. The amount must come out in whole paise.
 */
public final class RupeeText {
    /** The largest amount a person may state: ₹10^15. */
    public static final Rupees LARGEST = Rupees.of(1_000_000_000_000_000L);

    private static final int LONGEST = 40;
    private static final Map<String, Integer> ZEROS = Map.ofEntries(
        Map.entry("", 0),
        Map.entry("k", 3), Map.entry("thousand", 3), Map.entry("हज़ार", 3), Map.entry("हजार", 3),
        Map.entry("l", 5), Map.entry("lac", 5), Map.entry("lacs", 5), Map.entry("lakh", 5), Map.entry("lakhs", 5),
        Map.entry("लाख", 5),
        Map.entry("c", 7), Map.entry("cr", 7), Map.entry("crore", 7), Map.entry("crores", 7), Map.entry("करोड़", 7),
        Map.entry("करोड", 7));
    private static final Pattern AMOUNT = Pattern.compile(
        "([-+]?)(?:₹|rs\\.?|inr)?\\s*([-+]?)"
            + "(\\d+|\\d{1,3}(?:,\\d{2})*,\\d{3}|\\d{1,3}(?:,\\d{3})+)?(\\.\\d+)?\\s*([^\\d.,]*?)\\.?(?:/-)?");

    private RupeeText() {
    }

    /** What came of reading: an amount, or the reason why there is none. */
    public sealed interface Reading {
    }

    public record Amount(Rupees rupees) implements Reading {
    }

    public record Refused(Reason reason) implements Reading {
    }

    /** Why a text is no amount; the wording a person sees is in the message bundle. */
    public enum Reason { EMPTY, NOT_A_NUMBER, COMMAS, FRACTION_OF_A_PAISA, TOO_LARGE }

    public static Reading read(String text) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            return new Refused(Reason.EMPTY);
        }
        var match = AMOUNT.matcher(plain);
        if (plain.length() > LONGEST || !match.matches() || !ZEROS.containsKey(match.group(5))
            || match.group(3) == null && match.group(4) == null
            || !match.group(1).isEmpty() && !match.group(2).isEmpty()) {
            return new Refused(plain.matches("[-+₹\\s\\d.,]*,[-\\s\\d.,]*") ? Reason.COMMAS : Reason.NOT_A_NUMBER);
        }
        String whole = match.group(3) == null ? "0" : match.group(3).replace(",", "");
        String decimals = match.group(4) == null ? "" : match.group(4);
        var value = new BigDecimal(match.group(1) + match.group(2) + whole + decimals);
        return inRange(Rupees.of(value.movePointRight(ZEROS.get(match.group(5)))));
    }

    private static Reading inRange(Rupees rupees) {
        if (rupees.value().abs().compareTo(LARGEST.value()) > 0) {
            return new Refused(Reason.TOO_LARGE);
        }
        return rupees.isWholePaise() ? new Amount(rupees) : new Refused(Reason.FRACTION_OF_A_PAISA);
    }

    /** Holds a stated amount to what can be typed: not negative, in whole paise, at most {@link #LARGEST}. */
    public static void requireStated(Rupees amount, String field) {
        OutOfRange.unless(amount.sign() >= 0, field, OutOfRange.Rule.NOT_NEGATIVE);
        OutOfRange.unless(amount.isWholePaise(), field, OutOfRange.Rule.WHOLE_PAISE);
        OutOfRange.unless(amount.compareTo(LARGEST) <= 0, field, OutOfRange.Rule.TOO_LARGE);
    }

    /** A typed text in lower case, with ASCII digits and signs, without outer or hard spaces; empty for null. */
    public static String plain(String text) {
        var plain = new StringBuilder();
        (text == null ? "" : text).codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            if (digit >= 0 && Character.isDigit(c)) {
                plain.append(digit);
            } else if (c == '−' || c == '–') {
                plain.append('-');
            } else {
                plain.appendCodePoint(Character.isSpaceChar(c) ? ' ' : c);
            }
        });
        return plain.toString().strip().toLowerCase(Locale.ROOT);
    }
}
