package org.asli.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.asli.alternative.Funding;
import org.asli.alternative.Funding.Rhythm;
import org.asli.alternative.Funding.Source;
import org.asli.comparison.Choice;
import org.asli.comparison.Comparison;
import org.asli.comparison.Figure;
import org.asli.comparison.ScenarioFigures;
import org.asli.comparison.ScenarioRow;
import org.asli.comparison.SideBySide;
import org.asli.money.Rate;
import org.asli.money.RupeeFormat;

/** One figure of every compared proposal, in words. */
public record FigureRow(String label, List<Cell> cells) {

    /**
     * @param note what this cell assumes, where the others assume something else; else empty
     * @param words whether it says in words why there is no figure
     * @param best never where the cells assume different things
     */
    public record Cell(String text, String note, boolean words, boolean best) {
    }

    static List<FigureRow> of(SideBySide sideBySide) {
        List<FigureRow> rows = new ArrayList<>(sideBySide.rows().stream()
            .map(row -> of(row, sideBySide.comparisons())).toList());
        rows.addAll(1, scenarios(sideBySide));
        rows.add(futures(Text.of("figure.bad"), sideBySide,
            place -> RupeeFormat.inLakhCrore(sideBySide.futures().get(place).end().p5())));
        rows.add(futures(Text.of("figure.ahead", sideBySide.futures().get(0).paths()), sideBySide,
            place -> Text.of("figure.count", sideBySide.futuresAhead(place))));
        return rows;
    }

    private static FigureRow futures(String label, SideBySide sideBySide, IntFunction<String> text) {
        return new FigureRow(label, IntStream.range(0, sideBySide.futures().size())
            .mapToObj(place -> new Cell(text.apply(place), "", false, false)).toList());
    }

    /** The return in each scenario, and of which one all other figures are. */
    private static List<FigureRow> scenarios(SideBySide sideBySide) {
        List<FigureRow> rows = new ArrayList<>();
        for (ScenarioRow row : sideBySide.scenarios()) {
            rows.add(new FigureRow(Text.of("figure.scenario." + row.line()), IntStream.range(0, row.cells().size())
                .mapToObj(i -> scenario(row, i)).toList()));
        }
        if (!rows.isEmpty()) {
            rows.add(new FigureRow(Text.of("figure.scenario.shown"), sideBySide.comparisons().stream().map(each ->
                ScenarioFigures.shownOf(each).map(ScenarioRate::name).orElse(Text.of("figure.scenario.single")))
                .map(name -> new Cell(name, "", true, false)).toList()));
        }
        return rows;
    }

    private static Cell scenario(ScenarioRow row, int place) {
        ScenarioRow.Cell cell = row.cells().get(place);
        String text = cell.irr().map(IrrWords::brief).orElseGet(() -> Text.of("figure.scenario." + cell.statement()));
        return new Cell(text, "", cell.irr().filter(irr -> irr.single().isPresent()).isEmpty(), row.isBest(place));
    }

    private static FigureRow of(SideBySide.Row row, List<Comparison> comparisons) {
        Figure figure = row.figure();
        List<String> assumed = comparisons.stream().map(each -> assumption(figure, each.choice())).toList();
        boolean alike = assumed.stream().distinct().count() == 1;
        String label = alike && !assumed.get(0).isEmpty() ? Text.of("figure." + figure + ".at", assumed.get(0))
            : Text.of("figure." + figure);
        return new FigureRow(label, IntStream.range(0, comparisons.size()).mapToObj(i -> {
            SideBySide.Cell cell = row.cells().get(i);
            String text = cell.value().map(value -> write(figure, value, comparisons.get(i)))
                .orElseGet(() -> instead(figure, comparisons.get(i)));
            return new Cell(text, alike ? "" : Text.of("figure.at", assumed.get(i)),
                cell.value().isEmpty() && text.length() > 1, alike && cell.best());
        }).toList());
    }

    /** What a figure depends on beside the policy itself; empty where on nothing. */
    private static String assumption(Figure figure, Choice choice) {
        Function<Rate, String> percent = RupeeFormat::percent;
        return switch (figure) {
            case REAL_RETURN -> percent.apply(choice.inflation());
            case MODIFIED_RETURN -> RupeeFormat.shortPercent(choice.alternative().sip().netReturn());
            case FUND_AT_END -> fund(choice);
            default -> "";
        };
    }

    private static String fund(Choice choice) {
        var sip = choice.alternative().sip();
        String assumed = Otherwise.stated(sip, sip.expectedReturn());
        assumed = sip.expenseRatio().fraction().signum() == 0 ? assumed
            : Text.of("figure.expenses", assumed, RupeeFormat.percent(sip.expenseRatio()));
        Funding funding = choice.alternative().funding();
        assumed = funding.rhythm() == Rhythm.PREMIUM ? assumed : Text.of("figure.monthly", assumed);
        return funding.termPremiumFrom() == Source.FUND ? assumed : Text.of("figure.pocket", assumed);
    }

    private static String write(Figure figure, BigDecimal value, Comparison comparison) {
        if (figure == Figure.FUND_AT_END && !comparison.fund().lasts()) {
            return Text.of("figure.dry", comparison.fund().dryYear().getAsInt());
        }
        return switch (figure.unit()) {
            case RATE -> rate(figure, value.doubleValue(), comparison);
            // as a double: a fund can hold more than any amount that is stated
            case RUPEES -> RupeeFormat.inLakhCrore(value.doubleValue());
            case YEAR -> Text.of("figure.year", value.intValue());
            case SHARE -> Text.of("figure.share", value.doubleValue());
        };
    }

    private static String rate(Figure figure, double rate, Comparison comparison) {
        return switch (figure) {
            case MODIFIED_RETURN -> RupeeFormat.percent(rate);
            case SAVINGS_RETURN -> IrrWords.rate(rate, comparison.savingsIrr());
            default -> IrrWords.rate(rate, comparison.irr());
        };
    }

    private static String instead(Figure figure, Comparison comparison) {
        return switch (figure) {
            case IRR -> IrrWords.brief(comparison.irr());
            case MONEY_BACK -> Text.of(comparison.figures().deepestOutOfPocket().isZero() ? "figure.never.out"
                : "figure.never.back");
            default -> RupeeFormat.NOTHING;
        };
    }
}
