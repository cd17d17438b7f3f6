package org.asli.export;

import java.util.List;
import java.util.stream.Stream;
import org.asli.chart.Words;
import org.asli.comparison.Holding.Change;
import org.asli.comparison.Holding.Way;
import org.asli.comparison.HoldingAfterTax;
import org.dhatim.fastexcel.Workbook;

/**
 * The sheet of the returns at which another way of going on is the best. They are typed in; what both ways end with at each is
 * a formula, and so is the gap between the two, which is 0.
 */
final class HeldChangeTab {
    private static final int HEADS = 2;
    private static final int COLUMNS = 7;
    private static final int RATE = 1;

    private final Tab tab;
    private final Words words;
    private final HeldTab held;
    private int row = HEADS + 1;

    private HeldChangeTab(Workbook book, HeldTab held, Words words) {
        tab = new Tab(book, words.of("workbook.held.changes"));
        this.words = words;
        this.held = held;
        tab.title(0, words.of("workbook.held.changes"));
        tab.note(1, 0, words.of("workbook.held.changes.note"));
        tab.heads(HEADS, Stream.iterate(0, column -> column + 1).limit(COLUMNS)
            .map(column -> words.of("workbook.held.changes." + column)).toList());
        tab.widths(18, 24, 26, 22, 26, 22, 16);
    }

    /** No sheet where one way is the best at every return above 0. */
    static void write(Workbook book, HeldTab held, HoldingAfterTax figures, Words words) {
        List<Change> before = above(figures.before().changes());
        List<Change> after = above(figures.changes());
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        var tab = new HeldChangeTab(book, held, words);
        before.forEach(change -> tab.row("tax.before", change, false));
        after.forEach(change -> tab.row("tax.after", change, true));
        tab.tab.lakhAndCrore(HEADS + 1, RATE + 2, tab.row, COLUMNS - 1);
    }

    private static List<Change> above(List<Change> changes) {
        return changes.stream().filter(change -> change.rate() > 0).toList();
    }

    private void row(String tax, Change change, boolean taxed) {
        tab.value(row, 0, words.of(tax), Look.TEXT);
        HeldTab.Growing growing = held.at(tab.input(row, RATE, change.rate(), Look.EXACT));
        Ref one = way(RATE + 1, change.before(), growing, taxed);
        Ref other = way(RATE + 3, change.after(), growing, taxed);
        tab.formula(row++, COLUMNS - 1, "ROUND(" + one + "-" + other + ",2)", Look.AMOUNT);
    }

    private Ref way(int column, Way way, HeldTab.Growing growing, boolean taxed) {
        tab.value(row, column, words.of("early.way." + way), Look.TEXT);
        return tab.formula(row, column + 1, taxed ? held.taxedEnd(way, growing) : held.end(way, growing), Look.AMOUNT);
    }
}
