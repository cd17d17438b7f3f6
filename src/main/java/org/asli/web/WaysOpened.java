package org.asli.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.asli.comparison.Holding.Change;
import org.asli.comparison.Holding.Way;
import org.asli.comparison.Verdict;
import org.asli.export.Explained;
import org.asli.export.Explained.Line;
import org.asli.money.RupeeFormat;

/**
 * What the marks in the sentences about the ways of going on open.
 *
 * @param ends what a way ends with at a return of the fund, in rupees and as arithmetic
 */
record WaysOpened(Ends ends) {
    private static final Formats FORMATS = new Formats();

    /** What a way ends with. */
    interface Ends {
        double value(Way way, double rate);

        String sum(Way way, double rate);
    }

    /** By how much the best way is ahead. */
    Why.Opened ahead(String id, Verdict verdict, double rate) {
        String sum = verdict.next().map(next -> FORMATS.toPaisa(verdict.finalValue()) + " − " + FORMATS.toPaisa(ends.value(next, rate)) + " = "
            + FORMATS.toPaisa(verdict.lead())).orElse(Text.of("holding.equal", FORMATS.toPaisa(verdict.finalValue())));
        List<Line> lines = lines(rate, Way.values());
        String title = Text.of("holding.ahead");
        return new Why.Opened(id, title, List.of(new Explained(title, Text.of("holding.ahead.how", RupeeFormat.shortPercent(rate)), lines, sum)));
    }

    /** Each return at which the best way changes: there both end with the same. */
    Why.Opened changes(String id, List<Change> changes) {
        return new Why.Opened(id, Text.of("holding.changes"), changes.stream().filter(change -> change.rate() > 0)
            .map(change -> new Explained(RupeeFormat.percent(change.rate()), Text.of("holding.changes.how"),
                lines(change.rate(), change.before(), change.after()),
                Text.of("holding.changes.sum", FORMATS.exact(change.rate()), FORMATS.toPaisa(ends.value(change.before(), change.rate())),
                    FORMATS.toPaisa(ends.value(change.after(), change.rate()))))).toList());
    }

    private List<Line> lines(double rate, Way... ways) {
        return Stream.concat(Grown.brief(1 + rate).said().stream(),
            Arrays.stream(ways).map(way -> new Line(HoldingAnswer.way(way), ends.sum(way, rate)))).toList();
    }
}
