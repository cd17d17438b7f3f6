package org.asli.export;

import static org.asli.export.ComparisonReport.plain;
import static org.asli.export.ComparisonReport.row;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.asli.chart.Ink;
import org.asli.chart.Words;
import org.asli.comparison.Comparison;
import org.asli.comparison.Figure;
import org.asli.comparison.ScenarioRow;
import org.asli.comparison.SideBySide;
import org.asli.money.RupeeFormat;

/** The figures of proposals side by side as rows of a printed table, the best of each marked. */
record FigureRows(SideBySide sideBySide, Words words) {

    List<Grid.Row> rows() {
        List<Grid.Row> rows = new ArrayList<>(sideBySide.rows().stream().map(row -> row(words.of("figure." + row.figure()),
            places().mapToObj(place -> cell(row, place)).toList())).toList());
        rows.addAll(1, scenarios());
        rows.add(row(words.of("futures.bad"), sideBySide.futures().stream()
            .map(each -> plain(rupees(BigDecimal.valueOf(each.end().p5())))).toList()));
        rows.add(row(words.of("futures.ahead", sideBySide.futures().get(0).paths()),
            places().mapToObj(place -> plain(Integer.toString(sideBySide.futuresAhead(place)))).toList()));
        return rows;
    }

    private List<Grid.Row> scenarios() {
        List<Grid.Row> rows = new ArrayList<>(sideBySide.scenarios().stream().map(row -> row(words.of("scenario." + row.line()),
            places().mapToObj(i -> marked(scenario(row.cells().get(i)), row.isBest(i)))
                .toList())).toList());
        if (!rows.isEmpty()) {
            rows.add(row(words.of("scenario.shown"), Terms.shownScenarios(sideBySide, words).stream().map(ComparisonReport::plain).toList()));
        }
        return rows;
    }

    private String scenario(ScenarioRow.Cell cell) {
        return cell.irr().map(irr -> Headline.briefRate(irr, words)).orElseGet(() -> words.of("scenario." + cell.statement()));
    }

    private Grid.Cell cell(SideBySide.Row row, int place) {
        SideBySide.Cell cell = row.cells().get(place);
        String text = cell.value().map(value -> text(row.figure(), value, sideBySide.comparisons().get(place)))
            .orElse(RupeeFormat.NOTHING);
        return marked(text, cell.best());
    }

    private Grid.Cell marked(String text, boolean best) {
        return best ? new Grid.Cell(words.of("sidebyside.marked", text), Type.BODY.bold().in(Ink.GAIN)) : plain(text);
    }

    private String text(Figure figure, BigDecimal value, Comparison comparison) {
        return switch (figure.unit()) {
            case RATE -> rate(figure, RupeeFormat.percent(value.doubleValue()), comparison);
            case SHARE -> Figures.share(value.doubleValue());
            case RUPEES -> rupees(value);
            case YEAR -> value.toPlainString();
        };
    }

    private String rate(Figure figure, String rate, Comparison comparison) {
        return switch (figure) {
            case MODIFIED_RETURN -> rate;
            case SAVINGS_RETURN -> Headline.unlessProven(rate, comparison.savingsIrr(), words);
            default -> Headline.unlessProven(rate, comparison.irr(), words);
        };
    }

    private static String rupees(BigDecimal amount) {
        return Figures.cell(amount.setScale(0, RoundingMode.HALF_UP));
    }

    private IntStream places() {
        return IntStream.range(0, sideBySide.comparisons().size());
    }
}
