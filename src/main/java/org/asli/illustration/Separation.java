package org.asli.illustration;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds what separates the cells of a pasted text: tabs, bars, semicolons, commas or spaces. */
final class Separation {
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NUMBERS_APART = Pattern.compile("\\S\\s{2,}\\S|[\\p{Nd})](?:st|nd|rd|th)?\\s+[(₹\\p{Nd}-]");

    private Separation() {
    }

    /** @param mayBeShort whether empty cells at the end of a row may be missing */
    record Cells(List<Row> rows, boolean mayBeShort) {
    }

    static Cells cells(String text) {
        List<String> figures = text.lines().filter(line -> NUMBER.matcher(line).results().limit(2).count() == 2).toList();
        for (char separator : new char[] {'\t', '|', ';'}) {
            if (most(figures, line -> line.indexOf(separator) >= 0)) {
                return new Cells(Delimited.rows(text, separator), true);
            }
        }
        if (most(figures, line -> line.contains(", "))) {
            return new Cells(Delimited.rows(text.replaceAll(",[ \u00a0]+", "\t"), '\t'), true);
        }
        return most(figures, Separation::isByComma) ? new Cells(Delimited.rows(text, ','), true)
            : new Cells(Spaced.rows(text.lines().toList()), false);
    }

    /** Commas that separate leave no space between two numbers. */
    private static boolean isByComma(String line) {
        String bare = QUOTED.matcher(line).replaceAll("0");
        return bare.contains(",") && !NUMBERS_APART.matcher(bare).find();
    }

    private static boolean most(List<String> lines, Predicate<String> holds) {
        return lines.stream().filter(holds).count() * 2 > lines.size();
    }
}
