package org.asli.export;

import java.util.List;
import java.util.stream.Collectors;
import org.asli.chart.Words;
import org.asli.comparison.Holding.Way;
import org.asli.comparison.Verdict;

/** Which way of going on leaves the most, and how much more than the next best, as formulas on what each ends with. */
record HeldVerdict(FigureTab figures, Words words) {
    private static final String LESS_THAN_ALL = "-1E300";

    /** @param ends in the order of the ways */
    void write(String suffix, List<Ref> ends, Verdict verdict) {
        String most = "MAX(" + ends.stream().map(Ref::toString).collect(Collectors.joining(",")) + ")";
        figures.figure("workbook.held.best" + suffix, "IF(" + isLess(most, ends.get(0)) + ",IF(" + isLess(most, ends.get(1)) + ","
            + name(Way.PAID_UP) + "," + name(Way.SURRENDER) + ")," + name(Way.KEEP) + ")", words.of("early.way." + verdict.best()), Look.TEXT);
        String next = "MAX(" + ends.stream().map(end -> "IF(" + isLess(most, end) + "," + end + "," + LESS_THAN_ALL + ")")
            .collect(Collectors.joining(",")) + ")";
        figures.figure("workbook.held.lead" + suffix, "IF(" + next + "=" + LESS_THAN_ALL + ",0," + most + "-" + next + ")",
            Tab.finite(verdict.lead()), Look.AMOUNT);
    }

    /** By half a paisa at least. */
    private static String isLess(String most, Ref end) {
        return most + "-" + end + ">=0.005";
    }

    private String name(Way way) {
        return "\"" + words.of("early.way." + way) + "\"";
    }
}
