package org.asli.batch;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.asli.batch.BadLine.Reason;
import org.asli.cashflow.CashFlowTable;
import org.asli.money.RupeeText;
import org.asli.money.Rupees;

/** Amounts of a cell: a plain decimal number of any precision, or else rupees as a person writes them. */
final class Amounts {
    /** What {@link #paise} says of a text that is none of its business. */
    static final long NOT_PLAIN = Long.MIN_VALUE;

    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,16}(\\.\\d{1,300})?");
    private static final int LONGEST_PLAIN = 17;

    private Amounts() {
    }

    /** The paise of {@code 123}, {@code -4.5}, {@code +6.78}, or 0 of an empty cell: what nearly every cell holds. */
    static long paise(String cell) {
        int length = cell.length();
        int at = length > 0 && (cell.charAt(0) == '-' || cell.charAt(0) == '+') ? 1 : 0;
        if (length - at > LONGEST_PLAIN || at == 1 && length == 1) {
            return NOT_PLAIN;
        }
        long value = 0;
        int decimals = -1;
        for (int i = at; i < length; i++) {
            char c = cell.charAt(i);
            if (c >= '0' && c <= '9') {
                value = 10 * value + (c - '0');
                decimals += decimals < 0 ? 0 : 1;
            } else if (c == '.' && decimals < 0 && i > at && i < length - 1) {
                decimals = 0;
            } else {
                return NOT_PLAIN;
            }
        }
        return decimals > 2 || value > CashFlowTable.LARGEST ? NOT_PLAIN : signed(cell, scaled(value, decimals));
    }

    private static long scaled(long value, int decimals) {
        return decimals == 2 ? value : decimals == 1 ? 10 * value : 100 * value;
    }

    private static long signed(String cell, long paise) {
        return paise > CashFlowTable.LARGEST ? NOT_PLAIN : cell.startsWith("-") ? -paise : paise;
    }

    /**
     * Any amount, or null for an empty cell.
     *
     * @param number of the cell, from 1, for the complaint
     */
    static Rupees rupees(String cell, int number) throws BadLine {
        String text = cell.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (DECIMAL.matcher(text).matches()) {
            Rupees amount = Rupees.of(new BigDecimal(text));
            if (amount.value().abs().compareTo(RupeeText.LARGEST.value()) > 0) {
                throw new BadLine(Reason.TOO_LARGE, number);
            }
            return amount;
        }
        if (RupeeText.read(text) instanceof RupeeText.Amount amount) {
            return amount.rupees();
        }
        throw new BadLine(reason(((RupeeText.Refused) RupeeText.read(text)).reason()), number);
    }

    private static Reason reason(RupeeText.Reason reason) {
        return switch (reason) {
            case COMMAS -> Reason.COMMAS;
            case FRACTION_OF_A_PAISA -> Reason.FRACTION_OF_A_PAISA;
            case TOO_LARGE -> Reason.TOO_LARGE;
            case EMPTY, NOT_A_NUMBER -> Reason.NOT_A_NUMBER;
        };
    }
}
