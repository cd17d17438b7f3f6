package org.asli.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.asli.chart.Words;
import org.asli.comparison.Comparison;
import org.asli.comparison.Figure;
import org.asli.comparison.ScenarioFigures;
import org.asli.irr.Enclosure;
import org.asli.money.RupeeFormat;

/** What stands under the year-by-year table of a file: the rates with their bounds, a column each, and the modified rate. */
record RateRows(Comparison comparison, Words words) {

    /** In percent; empty cells where there is no rate or no bound. */
    List<List<?>> rows() {
        List<List<?>> rows = new ArrayList<>(List.of(
            rates("figure.IRR", each -> exactly(each.rate())),
            rates("figure.lower", each -> RupeeFormat.percentBound(each.lower(), RoundingMode.FLOOR)),
            rates("figure.upper", each -> Double.isInfinite(each.upper()) ? null
                : RupeeFormat.percentBound(each.upper(), RoundingMode.CEILING)),
            List.of(words.of("figure.proven"), words.of(comparison.irr().proven() ? "yes" : "no")),
            row("figure.MODIFIED_RETURN", comparison.modifiedReturn().stream().mapToObj(RateRows::exactly).toList()),
            row("figure.reinvestment", List.of(exactly(comparison.fundReturn()))),
            row("figure.finance", List.of(exactly(comparison.fundReturn())))));
        ScenarioFigures.of(comparison).stream().filter(each -> !each.shown()).forEach(each -> rows.add(
            row(Terms.scenario(each), each.irr().rates().stream().map(RateRows::exactly).toList())));
        return rows;
    }

    private List<?> rates(String key, Function<Enclosure, BigDecimal> figure) {
        List<BigDecimal> figures = new ArrayList<>();
        comparison.irr().enclosures().forEach(each -> figures.add(figure.apply(each)));
        return row(key, figures);
    }

    private List<?> row(String key, List<BigDecimal> figures) {
        List<Object> row = new ArrayList<>(figures);
        row.add(0, words.of("figure.with.unit", words.of(key), words.of("unit." + Figure.Unit.RATE)));
        return row;
    }

    private static BigDecimal exactly(double rate) {
        return BigDecimal.valueOf(rate).movePointRight(2);
    }
}
