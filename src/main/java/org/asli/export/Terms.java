package org.asli.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.asli.alternative.Funding;
import org.asli.alternative.SystematicInvestmentPlan;
import org.asli.alternative.TermPlan;
import org.asli.chart.Words;
import org.asli.comparison.Choice;
import org.asli.comparison.Comparison;
import org.asli.comparison.ScenarioFigures;
import org.asli.comparison.SideBySide;
import org.asli.money.RupeeFormat;
import org.asli.policy.BenefitStream;
import org.asli.policy.Growth;
import org.asli.policy.MaturityBenefit;
import org.asli.policy.PaymentMode;
import org.asli.policy.PremiumSchedule;
import org.asli.policy.Proposal;
import org.asli.policy.YearlyAmounts;

/** What was stated, in words: the proposal and the assumptions beside it, as pairs of a name and a value. */
record Terms(Comparison comparison, Words words) {

    List<List<String>> proposal() {
        Proposal policy = comparison.policy();
        List<List<String>> facts = new ArrayList<>();
        facts.add(fact("terms.premium", premium(policy.premium())));
        facts.add(fact("terms.tax", tax(policy.premium())));
        facts.add(fact("terms.riders", policy.premium().rider().isZero() ? words.of("none")
            : RupeeFormat.full(policy.premium().riderWithTax())));
        facts.add(fact("terms.term", words.of("years", policy.termYears())));
        facts.add(fact("terms.cover", RupeeFormat.cell(policy.lifeCover())));
        facts.add(fact("terms.maturity", maturity(policy.maturity())));
        facts.add(fact("terms.paid", RupeeFormat.full(policy.paid())));
        facts.add(fact("terms.received", words.of("terms.received.share", RupeeFormat.full(policy.received()),
            Figures.share(comparison.figures().guaranteedShare()))));
        return facts;
    }

    /** What the policy earns in each of its scenarios; empty where there is only one. */
    List<List<String>> scenarios() {
        List<ScenarioFigures> scenarios = ScenarioFigures.of(comparison);
        return scenarios.size() < 2 ? List.of() : scenarios.stream().map(each ->
            fact(scenario(each), Headline.briefRate(each.irr(), words))).toList();
    }

    /** The scenario of which all other figures of each proposal are. */
    static List<String> shownScenarios(SideBySide sideBySide, Words words) {
        return sideBySide.comparisons().stream().map(each -> words.of("scenario.of." + ScenarioFigures.shownOf(each)
            .map(shown -> scenario(shown).substring("scenario.".length())).orElse("single"))).toList();
    }

    /** The key of its name. */
    static String scenario(ScenarioFigures figures) {
        return "scenario." + (figures.isBothIllustrations() ? "ILLUSTRATED" : figures.scenario());
    }

    List<List<String>> assumptions() {
        Choice choice = comparison.choice();
        var otherwise = new Otherwise(choice, words);
        TermPlan term = choice.alternative().termPlan();
        SystematicInvestmentPlan sip = choice.alternative().sip();
        return List.of(
            fact("assumptions.term", otherwise.termPremium(cover(term))),
            fact("assumptions.sip", otherwise.sipReturn()),
            fact("assumptions.expenses",
                words.of("assumptions.expenses.stated", RupeeFormat.percent(sip.expenseRatio()))),
            fact("assumptions.volatility", words.of("percent.a.year", RupeeFormat.percent(choice.returns().volatility()))),
            fact("assumptions.careful",
                words.of("assumptions.careful.stated", otherwise.stated(Comparison.CAREFUL_RETURN))),
            fact("assumptions.inflation", words.of("percent.a.year", RupeeFormat.percent(choice.inflation()))));
    }

    /** How and when the SIP is paid. */
    List<List<String>> payment() {
        Funding funding = comparison.choice().alternative().funding();
        var convention = comparison.choice().alternative().sip().convention();
        return List.of(
            fact("assumptions.source", words.of("workbook.term.source." + funding.termPremiumFrom())),
            fact("assumptions.rhythm", words.of("workbook.sip.rhythm." + funding.rhythm())),
            fact("assumptions.step.up", funding.stepUp().fraction().signum() == 0 ? words.of("assumptions.step.up.none")
                : words.of("percent.a.year", RupeeFormat.percent(funding.stepUp()))),
            fact("assumptions.convention", words.of("assumptions.convention." + convention)));
    }

    String paid(BenefitStream benefit) {
        return words.of("benefits.frequency", mode(benefit.frequency()), words.of("timing." + benefit.timing()));
    }

    String years(BenefitStream benefit) {
        return benefit.firstYear() == benefit.lastYear() ? Integer.toString(benefit.firstYear())
            : words.of("benefits.range", benefit.firstYear(), benefit.lastYear());
    }

    /** Of its first year, or from the least to the most where each year has its own. */
    String amount(BenefitStream benefit) {
        return benefit.amounts() instanceof YearlyAmounts.Listed listed
            ? words.of("benefits.amount.range", RupeeFormat.full(Collections.min(listed.each())),
                RupeeFormat.full(Collections.max(listed.each())))
            : RupeeFormat.full(benefit.amount());
    }

    String growth(BenefitStream benefit) {
        return benefit.amounts() instanceof YearlyAmounts.Growing growing ? growth(growing.growth())
            : words.of("benefits.listed");
    }

    private String growth(Growth growth) {
        return growth.kind() == Growth.Kind.NONE ? RupeeFormat.NOTHING
            : words.of("benefits." + growth.kind(), RupeeFormat.percent(growth.rate()),
                words.of("years", growth.everyYears()));
    }

    private String premium(PremiumSchedule premium) {
        String years = words.of("years", premium.years());
        return premium.mode() == PaymentMode.YEARLY
            ? words.of("terms.premium.yearly", RupeeFormat.full(premium.instalment()), mode(premium.mode()), years)
            : words.of("terms.premium.mode", RupeeFormat.full(premium.instalment()), mode(premium.mode()), years,
                RupeeFormat.number(premium.factors().of(premium.mode())));
    }

    private String tax(PremiumSchedule premium) {
        boolean none = premium.taxFirstYear().fraction().signum() == 0 && premium.taxAfter().fraction().signum() == 0;
        return none ? words.of("none") : words.of("terms.tax.rates",
            RupeeFormat.percent(premium.taxFirstYear()), RupeeFormat.percent(premium.taxAfter()));
    }

    private String cover(TermPlan term) {
        return comparison.choice().isTermPlanFree() ? words.of("none")
            : words.of("assumptions.term.years", RupeeFormat.full(term.yearlyPremium()),
                words.of("years", term.years()));
    }

    private String maturity(MaturityBenefit maturity) {
        if (maturity.amount().isZero()) {
            return RupeeFormat.NOTHING;
        }
        String promise = maturity.guaranteed() ? "guaranteed" : maturity.guaranteedPart().isZero() ? "not" : "partly";
        String whole = words.of("terms.maturity." + promise, RupeeFormat.full(maturity.amount()),
            RupeeFormat.full(maturity.guaranteedPart()));
        return maturity.at4().equals(maturity.amount()) ? whole
            : words.of("terms.maturity.at4", whole, RupeeFormat.full(maturity.at4()));
    }

    private String mode(PaymentMode mode) {
        return words.of("mode." + mode);
    }

    private List<String> fact(String key, String value) {
        return List.of(words.of(key), value);
    }
}
