package org.asli.comparison;

import java.util.List;
import org.asli.policy.Scenario;

/**
 * What a policy comes to in one of its scenarios.
 *
 * @param shown whether it is the one that was asked for, or pays the same
 */
public record ScenarioFigures(Scenario scenario, Comparison comparison, boolean shown) {

    /** Whether it stands for both illustrations, because they pay the same. */
    public boolean isBothIllustrations() {
        return scenario == Scenario.AT_8 && !comparison.choice().policy().scenarios().contains(Scenario.AT_4);
    }

    /** From the most careful on; a single one where everything is guaranteed. */
    public static List<ScenarioFigures> of(Comparison asked) {
        List<Scenario> scenarios = asked.choice().policy().scenarios();
        return scenarios.stream().map(scenario -> asked.policy().equals(asked.choice().policy().in(scenario))
            ? new ScenarioFigures(scenario, asked, true)
            : new ScenarioFigures(scenario, Comparison.of(asked.choice().in(scenario)), false)).toList();
    }
}
