package org.asli.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asli.comparison.Comparison;
import org.asli.comparison.Derivation;
import org.asli.comparison.Figure;
import org.asli.comparison.Formula;
import org.asli.comparison.ScenarioRow;
import org.asli.comparison.SideBySide;
import org.asli.export.DerivationWords;
import org.asli.export.Explained.Line;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;

/** How the figures of proposals side by side come about: for each row of the table, a line for each proposal. */
final class ComparedSums {
    private final SideBySide sideBySide;
    private final List<Comparison> comparisons;
    private final DerivationWords words = new DerivationWords(Text.locale());

    ComparedSums(SideBySide sideBySide) {
        this.sideBySide = sideBySide;
        this.comparisons = sideBySide.comparisons();
    }

    /** As many as {@link FigureRow#of} has, in the same order. */
    List<RowSum> rows() {
        List<FigureRow> table = FigureRow.of(sideBySide);
        List<IntFunction<String>> sums = sums();
        return IntStream.range(0, table.size()).mapToObj(row -> row(table.get(row), sums.get(row))).toList();
    }

    private RowSum row(FigureRow row, IntFunction<String> sum) {
        return new RowSum(row.label(), IntStream.range(0, row.cells().size()).mapToObj(place ->
            line(comparisons.get(place), row.cells().get(place), sum.apply(place))).toList());
    }

    private static Line line(Comparison comparison, FigureRow.Cell cell, String sum) {
        String shown = cell.note().isEmpty() ? cell.text() : Text.of("compare.sum.noted", cell.text(), cell.note());
        return new Line(comparison.choice().policy().product(),
            sum.isEmpty() ? shown : Text.of("compare.sum", shown, sum));
    }

    private List<IntFunction<String>> sums() {
        List<IntFunction<String>> sums = new ArrayList<>(Stream.of(Figure.values())
            .map(figure -> (IntFunction<String>) place -> of(figure, comparisons.get(place))).toList());
        List<ScenarioRow> scenarios = sideBySide.scenarios();
        if (!scenarios.isEmpty()) {
            sums.add(1, place -> "");
        }
        sums.addAll(1, scenarios.stream().map(row -> (IntFunction<String>) place -> of(row.cells().get(place))).toList());
        sums.add(this::bad);
        sums.add(this::ahead);
        return sums;
    }

    private String of(ScenarioRow.Cell cell) {
        return cell.figures().map(Derivation::of).map(this::sum).orElse("");
    }

    private String of(Figure figure, Comparison comparison) {
        return switch (figure) {
            case LIFE_COVER -> stated(comparison.choice().policy().lifeCover());
            case LAST_BENEFIT -> stated(comparison.lastBenefit());
            default -> sum(Derivation.of(formula(figure), comparison));
        };
    }

    private static Formula formula(Figure figure) {
        return switch (figure) {
            case IRR -> Formula.RETURN;
            case DEEPEST_OUT_OF_POCKET -> Formula.DEEPEST;
            default -> Formula.valueOf(figure.name());
        };
    }

    /** Nothing where there is no figure, and its cell says why. */
    private String sum(Derivation derivation) {
        return Optional.of(derivation).filter(each -> each.result().isPresent() && !each.inputs().isEmpty())
            .map(each -> words.explained(each).sum()).orElse("");
    }

    private static String stated(Rupees amount) {
        return Text.of("compare.sum.stated", RupeeFormat.full(amount));
    }

    private String bad(int place) {
        var futures = sideBySide.futures().get(place);
        return Text.of("compare.sum.bad", new Formats().toPaisa(futures.end().p5()), futures.paths());
    }

    private String ahead(int place) {
        return sum(Derivation.ofChance(sideBySide.futuresAhead(place), sideBySide.futures().get(place).paths()));
    }
}
