package org.asli.illustration;

import java.util.Optional;
import java.util.regex.Pattern;
import org.asli.money.RupeeText;
import org.asli.money.Rupees;

/** An amount as tables write it: also in brackets where it is paid, and a dash or nothing for none. */
final class AmountCell {
    private static final Pattern NONE = Pattern.compile("|[-\u2014]+|nil|na|n\\.?a\\.?|n/a");
    private static final Pattern BRACKETS = Pattern.compile("\\((.*)\\)");
    private static final Pattern MARKS = Pattern.compile("[*#^$†]+$");

    /** Longer than any amount, in characters. */
    private static final int LONGEST = 60;

    private static final RupeeText.Reading NOT_IN_A_UNIT = new RupeeText.Refused(RupeeText.Reason.NOT_A_NUMBER);

    private AmountCell() {
    }

    static boolean isNothing(String cell) {
        return NONE.matcher(RupeeText.plain(cell)).matches();
    }

    /** Empty where the cell holds no amount. @param unit of amounts that do not name one themselves */
    static Optional<Rupees> read(String cell, Unit unit) {
        if (isNothing(cell)) {
            return Optional.of(Rupees.ZERO);
        }
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = MARKS.matcher(cell.strip()).replaceFirst("");
        var brackets = BRACKETS.matcher(bare);
        boolean negative = brackets.matches();
        return reading(negative ? brackets.group(1) : bare, unit) instanceof RupeeText.Amount amount
            ? Optional.of(negative ? amount.rupees().negated() : amount.rupees()) : Optional.empty();
    }

    private static RupeeText.Reading reading(String bare, Unit unit) {
        RupeeText.Reading inUnit = unit == Unit.RUPEE ? NOT_IN_A_UNIT : RupeeText.read(bare + " " + unit.word());
        return inUnit.equals(NOT_IN_A_UNIT) ? RupeeText.read(bare) : inUnit;
    }
}
