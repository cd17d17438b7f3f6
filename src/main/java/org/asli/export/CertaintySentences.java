package org.asli.export;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.asli.chart.Words;
import org.asli.comparison.Comparison;
import org.asli.comparison.ScenarioFigures;
import org.asli.irr.IrrResult;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;
import org.asli.policy.Scenario;
import org.asli.simulation.SimulatedFund;

/**
 * What of an answer is certain and what is not, in words: the same on the page, in the report and in the file. With
 * emphasis in HTML.
 */
public final class CertaintySentences {
    private static final Pattern EMPHASIS = Pattern.compile("</?(?:strong|b)>");

    private final Comparison comparison;
    private final List<ScenarioFigures> scenarios;
    private final Words words;

    public CertaintySentences(Comparison comparison, Locale locale) {
        this.comparison = comparison;
        this.scenarios = ScenarioFigures.of(comparison);
        this.words = Exports.words(locale);
    }

    /** All of them, a sentence or two each, without emphasis. @param futures of the fund, as stated */
    List<String> all(SimulatedFund futures) {
        return Stream.of(earns(), guaranteed(), fund(futures), policy(futures)).map(CertaintySentences::plain)
            .filter(sentence -> !sentence.isEmpty()).toList();
    }

    static String plain(String sentence) {
        return EMPHASIS.matcher(sentence).replaceAll("");
    }

    /** What the policy earns in each of its scenarios, from the most careful on. */
    public List<ScenarioFigures> scenarios() {
        return scenarios;
    }

    /** What stands above the rates of the scenarios. */
    public String scenariosTitle() {
        return words.of("certain.scenarios");
    }

    /** A scenario's name; where both illustrations pay the same, they are one. */
    public static String name(ScenarioFigures scenario, Locale locale) {
        return Exports.words(locale).of("certain." + Terms.scenario(scenario));
    }

    /** Whether the lower illustration is asked for, of which nothing is stated. */
    public boolean isUnstated() {
        var choice = comparison.choice();
        return choice.scenario() == Scenario.AT_4 && !choice.policy().scenarios().contains(Scenario.AT_4);
    }

    /** On what the rate depends; empty without a single rate that is proven to be the only one. */
    public String earns() {
        if (comparison.irr().single().isEmpty() || !comparison.irr().proven()) {
            return "";
        }
        Scenario counted = comparison.choice().scenario();
        return words.of("certain.earns." + (!comparison.figures().isForSure()
            ? counted == Scenario.AT_4 && !isUnstated() ? "AT_4" : "ILLUSTRATED"
            : counted == Scenario.GUARANTEED ? "GUARANTEED" : "all"));
    }

    /** What is guaranteed, and what comes of that alone; empty where nothing else is counted. */
    public String guaranteed() {
        var figures = comparison.figures();
        if (figures.isForSure()) {
            return "";
        }
        if (figures.receivedForSure().isZero()) {
            return words.of("certain.guaranteed.nothing");
        }
        Rupees gain = figures.receivedForSure().minus(figures.paid());
        String key = gain.isZero() ? "keeps" : gain.sign() < 0 ? "loses" : "gains";
        return words.of("certain.guaranteed." + key, RupeeFormat.inLakhCrore(figures.receivedForSure()),
            RupeeFormat.inLakhCrore(gain.sign() < 0 ? gain.negated() : gain), guaranteedRate());
    }

    private String guaranteedRate() {
        IrrResult irr = scenarios.get(0).irr();
        OptionalDouble rate = irr.single();
        return rate.isPresent() && irr.proven() ? words.of("certain.guaranteed.rate", RupeeFormat.percent(rate.getAsDouble())) : "";
    }

    /** What the fund ends with at the stated return, in the middle and in a bad future. @param futures as stated */
    public String fund(SimulatedFund futures) {
        var choice = comparison.choice();
        var end = futures.end();
        return words.of(comparison.fund().lasts() ? "certain.fund" : "certain.fund.dry", brief(comparison.fund().end()),
            new Otherwise(choice, words).stated(choice.alternative().sip().expectedReturn()), futures.paths(),
            brief(end.median()), end.p5() == 0 ? brief(0) : words.of("certain.fund.bad", brief(end.p5())));
    }

    /** What the policy ends with, and how often the fund ends with more. @param futures of the fund, as stated */
    public String policy(SimulatedFund futures) {
        Rupees last = comparison.lastBenefit();
        if (!last.isZero()) {
            Rupees income = comparison.figures().received().minus(last);
            String key = isIncomeSaid() ? "certain.fund.policy.income" : "certain.fund.policy";
            return words.of(key, RupeeFormat.inLakhCrore(last), RupeeFormat.inLakhCrore(income)) + " "
                + words.of("certain.fund.ahead", futures.above(last.toDouble()), futures.paths());
        }
        return words.of(isUnpaid(comparison) ? "certain.fund.policy.none"
            : comparison.choice().policy().maturity().amount().isZero() ? "certain.fund.policy.nothing"
            : "certain.fund.policy.illustrated");
    }

    /** Whether it is said what both ways pay before the end: where they do. */
    public boolean isIncomeSaid() {
        return !comparison.lastBenefit().isZero() && comparison.fund().lasts()
            && !comparison.figures().received().equals(comparison.lastBenefit());
    }

    /** Whether the policy would pay something, but nothing at all in the scenario that is counted. */
    public static boolean isUnpaid(Comparison comparison) {
        return comparison.figures().received().isZero() && !comparison.choice().policy().received().isZero();
    }

    private String brief(double rupees) {
        return Double.isInfinite(rupees) ? words.of("certain.beyond") : RupeeFormat.inLakhCrore(rupees);
    }
}
