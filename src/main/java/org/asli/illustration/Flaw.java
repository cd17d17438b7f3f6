package org.asli.illustration;

import java.util.List;

/**
 * What is wrong with a pasted table.
 *
 * @param line in the pasted text, from 1; 0 where it is no single line
 * @param column from 0; −1 where it is no single column
 * @param details what the words for it name: years, amounts or texts of cells
 */
public record Flaw(Kind kind, int line, int column, List<Object> details) {

    public enum Kind {
        TOO_LONG, TOO_MANY_LINES, TOO_MANY_COLUMNS, NO_TABLE, COMMAS, CELLS, NOT_AN_AMOUNT, NEGATIVE, YEAR_TWICE, YEAR_MISSING, YEARS_MISSING,
        STARTS_LATE, TOO_MANY_YEARS, PREMIUM_TWICE, PREMIUM_NONE, PREMIUM_UNEQUAL, PREMIUM_TOP_UP, PREMIUM_AGAIN, PREMIUM_LATE,
        PAID_AT_START, MATURITY_EARLY, TOTAL_TOO_SMALL, MATURITY_LESS, NO_BENEFIT,
        TOO_MANY_BENEFITS, TOO_LARGE, LINE_LEFT_OUT;

        /** Whether the rest of the table cannot be used before it is put right. */
        public boolean isBlocking() {
            return this != LINE_LEFT_OUT;
        }
    }

    static Flaw of(Kind kind, Object... details) {
        return new Flaw(kind, 0, -1, List.of(details));
    }

    static Flaw inLine(Kind kind, int line, Object... details) {
        return new Flaw(kind, line, -1, List.of(details));
    }

    static Flaw inColumn(Kind kind, int column, Object... details) {
        return new Flaw(kind, 0, column, List.of(details));
    }
}
