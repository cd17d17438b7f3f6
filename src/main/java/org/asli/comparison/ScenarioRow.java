package org.asli.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.asli.irr.IrrResult;
import org.asli.policy.Scenario;

/**
 * What each of several policies earns in one scenario.
 *
 * @param rates in the order of the policies; at 4% and 8% nothing where all that a policy pays is guaranteed
 */
public record ScenarioRow(Scenario scenario, List<Optional<IrrResult>> rates) {

    /** From the most careful scenario on; empty where every policy has only one. */
    static List<ScenarioRow> of(List<Comparison> comparisons) {
        List<List<ScenarioFigures>> figures = comparisons.stream().map(ScenarioFigures::of).toList();
        return figures.stream().allMatch(each -> each.size() == 1) ? List.of() : Arrays.stream(Scenario.values())
            .map(scenario -> new ScenarioRow(scenario, figures.stream().map(each -> in(scenario, each)).toList())).toList();
    }

    /** What pays the same as at 8% stands there alone. */
    private static Optional<IrrResult> in(Scenario scenario, List<ScenarioFigures> figures) {
        if (figures.size() == 1 && scenario != Scenario.GUARANTEED) {
            return Optional.empty();
        }
        return figures.stream().filter(each -> each.scenario() == scenario || each.scenario() == Scenario.AT_8)
            .findFirst().map(ScenarioFigures::irr);
    }

    /** Whether no other policy's single rate is higher, and some is lower. */
    public boolean isBest(int place) {
        double[] known = rates.stream().map(ScenarioRow::single).flatMapToDouble(OptionalDouble::stream).sorted().toArray();
        OptionalDouble rate = single(rates.get(place));
        return rate.isPresent() && known[0] < rate.getAsDouble() && rate.getAsDouble() == known[known.length - 1];
    }

    private static OptionalDouble single(Optional<IrrResult> rate) {
        return rate.isEmpty() ? OptionalDouble.empty() : rate.get().single();
    }
}
