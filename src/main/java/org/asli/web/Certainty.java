package org.asli.web;

import java.util.List;
import org.asli.comparison.Comparison;
import org.asli.comparison.Uncertainty;
import org.asli.export.CertaintySentences;
import org.asli.simulation.SimulatedFund;

/** What of an answer is certain and what is not, in words: what the policy guarantees, and what the fund may come to. */
public class Certainty {
    private final Comparison comparison;
    private final CertaintySentences sentences;
    private SimulatedFund futures;

    Certainty(Comparison comparison) {
        this.comparison = comparison;
        this.sentences = new CertaintySentences(comparison, Text.locale());
    }

    /** What stands above the rates of the scenarios. */
    public String getScenariosTitle() {
        return sentences.scenariosTitle();
    }

    /** What the policy earns in each of its scenarios, from the most careful on. */
    public List<ScenarioRate> getScenarios() {
        return sentences.scenarios().stream().map(ScenarioRate::of).toList();
    }

    /** Whether the lower illustration is asked for, of which nothing is stated. */
    public boolean isUnstated() {
        return sentences.isUnstated();
    }

    /** On what the rate depends; empty without a single rate that is proven to be the only one. */
    String earns() {
        return sentences.earns();
    }

    /** What is guaranteed, and what comes of that alone; with emphasis in HTML, empty where nothing else is counted. */
    public String getGuaranteed() {
        return sentences.guaranteed();
    }

    /** What the fund ends with at the stated return, in the middle and in a bad future, with emphasis in HTML. */
    public String getFund() {
        return sentences.fund(futures());
    }

    /** What the policy ends with, and how often the fund ends with more; with emphasis in HTML. */
    public String getPolicy() {
        return sentences.policy(futures());
    }

    /** Whether it is said what both ways pay before the end: where they do. */
    boolean isIncomeSaid() {
        return sentences.isIncomeSaid();
    }

    /** The fund in many futures, drawn when it is first asked for. */
    SimulatedFund futures() {
        futures = futures == null ? Uncertainty.futures(comparison) : futures;
        return futures;
    }
}
