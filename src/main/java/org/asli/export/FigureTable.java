package org.asli.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asli.chart.Words;
import org.asli.comparison.Comparison;
import org.asli.comparison.Figure;
import org.asli.comparison.ScenarioRow;
import org.asli.comparison.SideBySide;
import org.asli.comparison.YearRow;

/** Several proposals as one table: a column a proposal, a row a figure, what these rest on, a row a year, then who wins. */
record FigureTable(SideBySide sideBySide, Words words, Locale locale) {
    private static final int PAISE = 2;

    /** Whether a rate is proven to be the only one has a row of its own where one is not: cells of rates are numbers. */
    byte[] csv() {
        List<List<?>> table = new ArrayList<>();
        table.add(row(words.of("column.figure"), Exports.heads(sideBySide, words)));
        sideBySide.rows().forEach(figure -> table.add(row(named(figure.figure()),
            figure.cells().stream().map(cell -> cell.value().map(value -> inUnit(figure.figure(), value))
                .orElse(null)).toList())));
        table.addAll(2, scenarios());
        table.addAll(futures());
        if (sideBySide.comparisons().stream().anyMatch(each -> !each.irr().proven())) {
            table.add(row(words.of("figure.proven"), sideBySide.comparisons().stream()
                .map(each -> words.of(each.irr().proven() ? "yes" : "no")).toList()));
        }
        table.addAll(assumptions());
        int years = sideBySide.comparisons().stream().mapToInt(each -> each.rows().size()).max().orElseThrow();
        byYear(table, years, "figure.balance", row -> row.balance().value());
        byYear(table, years, "figure.fund", row -> YearTable.toPaisa(row.fund()));
        var verdict = new VerdictWords(sideBySide, locale);
        table.add(List.of());
        table.add(List.of(words.of("verdict"), verdict.verdict()));
        verdict.besides().forEach(sentence -> table.add(Arrays.asList(null, sentence)));
        return CsvText.of(table);
    }

    private List<List<?>> scenarios() {
        List<List<?>> rows = new ArrayList<>();
        for (ScenarioRow row : sideBySide.scenarios()) {
            rows.add(row(words.of("figure.with.unit", words.of("scenario." + row.line()), words.of("unit." + Figure.Unit.RATE)),
                row.cells().stream().map(this::scenario).toList()));
        }
        if (!rows.isEmpty()) {
            rows.add(row(words.of("scenario.shown"), Terms.shownScenarios(sideBySide, words)));
        }
        return rows;
    }

    /** The fund where luck is bad, and how often it ends with more. */
    private List<List<?>> futures() {
        String unit = words.of("unit." + Figure.Unit.RUPEES);
        return List.of(
            row(words.of("figure.with.unit", words.of("futures.bad"), unit),
                sideBySide.futures().stream().map(each -> YearTable.toPaisa(each.end().p5())).toList()),
            row(words.of("futures.ahead", sideBySide.futures().get(0).paths()),
                IntStream.range(0, sideBySide.futures().size()).mapToObj(sideBySide::futuresAhead).toList()));
    }

    /** A number, nothing where there is no single rate, or in words that it is not stated. */
    private Object scenario(ScenarioRow.Cell cell) {
        if (cell.irr().isEmpty()) {
            return words.of("scenario." + cell.statement());
        }
        OptionalDouble rate = cell.irr().get().single();
        return rate.isEmpty() ? null : BigDecimal.valueOf(rate.getAsDouble()).movePointRight(2);
    }

    /** What the figures rest on, so that the file can be read without the page. */
    private List<List<?>> assumptions() {
        List<List<List<String>>> facts = sideBySide.comparisons().stream().map(each -> new Terms(each, words))
            .map(terms -> Stream.concat(terms.assumptions().stream(), terms.payment().stream()).toList()).toList();
        List<List<?>> rows = new ArrayList<>();
        for (int i = 0; i < facts.get(0).size(); i++) {
            int fact = i;
            rows.add(row(facts.get(0).get(i).get(0), facts.stream().map(each -> each.get(fact).get(1)).toList()));
        }
        return rows;
    }

    private void byYear(List<List<?>> table, int years, String key, Function<YearRow, BigDecimal> amount) {
        for (int year = 0; year < years; year++) {
            List<Object> cells = new ArrayList<>();
            for (Comparison each : sideBySide.comparisons()) {
                cells.add(year < each.rows().size() ? amount.apply(each.rows().get(year)) : null);
            }
            table.add(row(words.of(key, year), cells));
        }
    }

    private String named(Figure figure) {
        String name = words.of("figure." + figure);
        return figure.unit() == Figure.Unit.YEAR ? name
            : words.of("figure.with.unit", name, words.of("unit." + figure.unit()));
    }

    private static BigDecimal inUnit(Figure figure, BigDecimal value) {
        return switch (figure.unit()) {
            case RATE, SHARE -> value.movePointRight(2);
            case RUPEES -> value.setScale(PAISE, RoundingMode.HALF_UP);
            case YEAR -> value;
        };
    }

    private static List<Object> row(String first, List<?> others) {
        List<Object> row = new ArrayList<>();
        row.add(first);
        row.addAll(others);
        return row;
    }
}
