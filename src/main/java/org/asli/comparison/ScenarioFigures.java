package org.asli.comparison;

import java.util.List;
import java.util.Optional;
import org.asli.irr.InternalRateOfReturn;
import org.asli.irr.IrrResult;
import org.asli.policy.Scenario;

/**
 * What a policy earns in one of its scenarios.
 *
 * @param choice the question asked of that scenario
 * @param shown whether it is the one that was asked for, or pays the same
 */
public record ScenarioFigures(Choice choice, IrrResult irr, boolean shown) {

    public Scenario scenario() {
        return choice.scenario();
    }

    /** Whether it stands for both illustrations, because they pay the same. */
    public boolean isBothIllustrations() {
        return scenario() == Scenario.AT_8 && !choice.policy().scenarios().contains(Scenario.AT_4);
    }

    /** From the most careful on; a single one where everything is guaranteed. */
    public static List<ScenarioFigures> of(Comparison asked) {
        return asked.choice().policy().scenarios().stream().map(scenario -> of(asked, asked.choice().in(scenario))).toList();
    }

    /** The one that all other figures are those of; empty where there is only one. */
    public static Optional<ScenarioFigures> shownOf(Comparison asked) {
        List<ScenarioFigures> all = of(asked);
        return all.stream().filter(each -> all.size() > 1 && each.shown()).findFirst();
    }

    private static ScenarioFigures of(Comparison asked, Choice choice) {
        boolean shown = asked.policy().equals(choice.paidPolicy());
        return new ScenarioFigures(choice,
            shown ? asked.irr() : InternalRateOfReturn.of(choice.paidPolicy().cashFlows()), shown);
    }
}
