package org.asli.web;

import java.util.List;
import java.util.stream.Collectors;
import org.asli.export.Explained.Line;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;

/**
 * How the figures of a row of a table come about.
 *
 * @param title which row
 * @param lines a figure of it each, and the arithmetic with the person's own numbers
 */
public record RowSum(String title, List<Line> lines) {

    static RowSum ofYear(int year, List<Line> lines) {
        return new RowSum(year == 0 ? Text.of("years.row.start") : Text.of("years.row", year), lines);
    }

    /** {@code ₹1,05,200 − ₹5,00,000 = −₹3,94,800}; one amount stands alone. */
    static String added(List<Rupees> terms, Rupees result) {
        if (terms.size() < 2) {
            return RupeeFormat.full(result);
        }
        String rest = terms.stream().skip(1).map(term -> (term.sign() < 0 ? " − " : " + ")
            + RupeeFormat.full(term.sign() < 0 ? term.negated() : term)).collect(Collectors.joining());
        return RupeeFormat.full(terms.get(0)) + rest + " = " + RupeeFormat.full(result);
    }
}
