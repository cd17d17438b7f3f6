package org.asli.web;

import java.util.List;
import java.util.OptionalDouble;
import org.asli.comparison.Comparison;
import org.asli.comparison.ScenarioFigures;
import org.asli.comparison.Uncertainty;
import org.asli.irr.IrrResult;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;
import org.asli.policy.Scenario;
import org.asli.simulation.SimulatedFund;

/** What of an answer is certain and what is not, in words: what the policy guarantees, and what the fund may come to. */
public class Certainty {
    private static final Formats FORMATS = new Formats();

    private final Comparison comparison;
    private final List<ScenarioFigures> scenarios;
    private SimulatedFund futures;

    Certainty(Comparison comparison) {
        this.comparison = comparison;
        this.scenarios = ScenarioFigures.of(comparison);
    }

    /** What the policy earns in each of its scenarios, from the most careful on. */
    public List<ScenarioRate> getScenarios() {
        return scenarios.stream().map(ScenarioRate::of).toList();
    }

    /** Whether the lower illustration is asked for, of which nothing is stated. */
    public boolean isUnstated() {
        var choice = comparison.choice();
        return choice.scenario() == Scenario.AT_4 && !choice.policy().scenarios().contains(Scenario.AT_4);
    }

    /** What is guaranteed, and what comes of that alone; with emphasis in HTML, empty where nothing else is counted. */
    public String getGuaranteed() {
        var figures = comparison.figures();
        if (figures.isForSure()) {
            return "";
        }
        if (figures.receivedForSure().isZero()) {
            return Text.of("answer.guaranteed.nothing");
        }
        Rupees gain = figures.receivedForSure().minus(figures.paid());
        String key = gain.isZero() ? "keeps" : gain.sign() < 0 ? "loses" : "gains";
        return Text.of("answer.guaranteed." + key, FORMATS.brief(figures.receivedForSure()),
            FORMATS.brief(gain.sign() < 0 ? gain.negated() : gain), guaranteedRate());
    }

    private String guaranteedRate() {
        IrrResult irr = scenarios.get(0).irr();
        OptionalDouble rate = irr.single();
        return rate.isPresent() && irr.proven() ? Text.of("answer.guaranteed.rate", RupeeFormat.percent(rate.getAsDouble())) : "";
    }

    /** What the fund ends with at the stated return, in the middle and in a bad future, with emphasis in HTML. */
    public String getFund() {
        var sip = comparison.choice().alternative().sip();
        var end = futures().end();
        return Text.of(comparison.fund().lasts() ? "answer.fund" : "answer.fund.dry",
            FORMATS.brief(comparison.fund().end()), Otherwise.stated(sip, sip.expectedReturn()), futures().paths(),
            FORMATS.brief(end.median()), end.p5() == 0 ? FORMATS.brief(0) : Text.of("answer.fund.bad", FORMATS.brief(end.p5())));
    }

    /** What the policy ends with, and how often the fund ends with more; with emphasis in HTML. */
    public String getPolicy() {
        Rupees last = comparison.lastBenefit();
        if (!last.isZero()) {
            Rupees income = comparison.figures().received().minus(last);
            String key = isIncomeSaid() ? "answer.fund.policy.income" : "answer.fund.policy";
            return Text.of(key, FORMATS.brief(last), FORMATS.brief(income)) + " "
                + Text.of("answer.fund.ahead", futures().above(last.toDouble()), futures().paths());
        }
        return Text.of(isUnpaid(comparison) ? "answer.fund.policy.none"
            : comparison.choice().policy().maturity().amount().isZero() ? "answer.fund.policy.nothing"
            : "answer.fund.policy.illustrated");
    }

    /** Whether it is said what both ways pay before the end: where they do. */
    boolean isIncomeSaid() {
        return !comparison.lastBenefit().isZero() && comparison.fund().lasts()
            && !comparison.figures().received().equals(comparison.lastBenefit());
    }

    /** Whether the policy would pay something, but nothing at all in the scenario that is counted. */
    static boolean isUnpaid(Comparison comparison) {
        return comparison.figures().received().isZero() && !comparison.choice().policy().received().isZero();
    }

    /** The fund in many futures, drawn when it is first asked for. */
    SimulatedFund futures() {
        futures = futures == null ? Uncertainty.futures(comparison) : futures;
        return futures;
    }
}
