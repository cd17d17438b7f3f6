package org.asli.comparison;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.asli.irr.IrrResult;
import org.asli.policy.Scenario;

/**
 * What each of several policies earns, one way of counting its benefits as paid.
 *
 * @param cells in the order of the policies
 */
public record ScenarioRow(Line line, List<Cell> cells) {

    /** From the most careful on. ILLUSTRATED is what is stated once, with no word on 4% or 8%. */
    public enum Line { GUARANTEED, ILLUSTRATED, AT_4, AT_8 }

    /** Whether a proposal states what a line asks for; apart from it stand both illustrations, each by itself. */
    public enum Statement { STATED, NOT_STATED, APART, ALL_GUARANTEED }

    /** @param figures present where it is stated, and only there */
    public record Cell(Statement statement, Optional<ScenarioFigures> figures) {

        public Optional<IrrResult> irr() {
            return figures.map(ScenarioFigures::irr);
        }

        private OptionalDouble single() {
            return figures.isEmpty() ? OptionalDouble.empty() : figures.get().irr().single();
        }
    }

    /** Empty where every policy has only one scenario. */
    static List<ScenarioRow> of(List<Comparison> comparisons) {
        List<List<ScenarioFigures>> figures = comparisons.stream().map(ScenarioFigures::of).toList();
        if (figures.stream().allMatch(ScenarioRow::isSure)) {
            return List.of();
        }
        boolean once = figures.stream().anyMatch(each -> statement(Line.ILLUSTRATED, each) == Statement.STATED);
        return Arrays.stream(Line.values()).filter(line -> once || line != Line.ILLUSTRATED)
            .map(line -> new ScenarioRow(line, figures.stream().map(each -> cell(line, each)).toList())).toList();
    }

    /** Whether no other stated rate of the row is higher, as they are written, and some is lower. */
    public boolean isBest(int place) {
        List<BigDecimal> known = cells.stream().map(Cell::single).flatMapToDouble(OptionalDouble::stream)
            .mapToObj(Ranking::written).sorted().toList();
        OptionalDouble rate = cells.get(place).single();
        BigDecimal most = known.isEmpty() ? BigDecimal.ZERO : known.get(known.size() - 1);
        return rate.isPresent() && known.get(0).compareTo(most) < 0 && Ranking.written(rate.getAsDouble()).equals(most);
    }

    private static Cell cell(Line line, List<ScenarioFigures> figures) {
        Statement statement = statement(line, figures);
        Scenario scenario = line == Line.ILLUSTRATED ? Scenario.AT_8 : Scenario.valueOf(line.name());
        return new Cell(statement, statement == Statement.STATED ? Optional.of(in(scenario, figures)) : Optional.empty());
    }

    private static Statement statement(Line line, List<ScenarioFigures> figures) {
        if (line == Line.GUARANTEED) {
            return Statement.STATED;
        }
        if (isSure(figures)) {
            return Statement.ALL_GUARANTEED;
        }
        boolean once = figures.stream().anyMatch(ScenarioFigures::isBothIllustrations);
        return once == (line == Line.ILLUSTRATED) ? Statement.STATED : once ? Statement.NOT_STATED : Statement.APART;
    }

    /** What pays the same as at 8% stands there alone. */
    static ScenarioFigures in(Scenario scenario, List<ScenarioFigures> figures) {
        return figures.stream().filter(each -> each.scenario() == scenario || each.scenario() == Scenario.AT_8)
            .findFirst().orElseThrow();
    }

    private static boolean isSure(List<ScenarioFigures> figures) {
        return figures.size() == 1;
    }
}
