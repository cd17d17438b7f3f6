package org.asli.web;

import org.asli.comparison.ScenarioFigures;
import org.asli.export.CertaintySentences;
import org.asli.policy.Scenario;

/**
 * What a policy earns in one scenario, as the page says it.
 *
 * @param shown whether all other figures are those of this scenario
 */
public record ScenarioRate(Scenario scenario, String name, String rate, boolean shown) {

    static ScenarioRate of(ScenarioFigures figures) {
        return new ScenarioRate(figures.scenario(), name(figures), IrrWords.brief(figures.irr()), figures.shown());
    }

    static String name(ScenarioFigures figures) {
        return CertaintySentences.name(figures, Text.locale());
    }
}
