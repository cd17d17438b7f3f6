package org.asli.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.asli.chart.Words;
import org.asli.comparison.HoldingAfterTax;
import org.asli.comparison.Holding.Change;
import org.asli.comparison.Verdict;
import org.asli.irr.IrrResult;

/** Which way of going on with a policy leaves the most, in a file: at the return expected of the fund, and at which it changes. */
record WayRows(HoldingAfterTax held, double fundReturn, Words words) {

    /** Before tax and after it; rates in percent. */
    List<List<?>> rows() {
        List<List<?>> rows = new ArrayList<>();
        rows(rows, "early.ways", held.before().verdict(fundReturn), held.before().keeping(), held.before().changes());
        rows.add(List.of());
        rows(rows, "early.ways.taxed", held.verdict(fundReturn), held.keeping(), held.changes());
        return rows;
    }

    private void rows(List<List<?>> rows, String title, Verdict verdict, IrrResult keeping, List<Change> changes) {
        rows.add(List.of(words.of(title)));
        rows.add(List.of(words.of("early.ways.return"), percent(fundReturn)));
        rows.add(List.of(words.of("early.ways.best"), words.of("early.way." + verdict.best())));
        rows.add(row("early.ways.end", YearTable.toPaisa(verdict.finalValue())));
        verdict.next().ifPresent(next -> rows.add(List.of(words.of("early.ways.next"), words.of("early.way." + next))));
        rows.add(row("early.ways.lead", YearTable.toPaisa(verdict.lead())));
        List<Object> rates = new ArrayList<>(List.of(words.of("early.ways.keeping")));
        keeping.rates().forEach(rate -> rates.add(percent(rate)));
        rows.add(rates);
        changes.stream().filter(change -> change.rate() > 0).forEach(change -> rows.add(List.of(words.of("early.ways.change"),
            percent(change.rate()), words.of("early.way." + change.before()), words.of("early.way." + change.after()))));
    }

    private List<?> row(String key, Object figure) {
        List<Object> row = new ArrayList<>(List.of(words.of(key)));
        row.add(figure);
        return row;
    }

    private static BigDecimal percent(double rate) {
        return BigDecimal.valueOf(rate).movePointRight(2);
    }
}
