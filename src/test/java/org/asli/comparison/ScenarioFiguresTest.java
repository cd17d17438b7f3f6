package org.asli.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.BenefitStream;
import org.asli.policy.Growth;
import org.asli.policy.Illustration;
import org.asli.policy.MaturityBenefit;
import org.asli.policy.ModeFactors;
import org.asli.policy.PaymentMode;
import org.asli.policy.PremiumSchedule;
import org.asli.policy.Proposal;
import org.asli.policy.Scenario;
import org.asli.policy.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan with bonuses: ₹1,00,000 a year for 10 years, ₹8,00,000 guaranteed after 20. Rates by mpmath with 40 digits. */
class ScenarioFiguresTest {
    private static final PremiumSchedule PREMIUM = new PremiumSchedule(Rupees.of(100_000), PaymentMode.YEARLY,
        ModeFactors.USUAL, 10, Rate.ZERO, Rate.ZERO);
    private static final Proposal PLAN = new Proposal("With bonuses", "", PREMIUM,
        List.of(bonus(500_000, Illustration.AT_4), bonus(1_400_000, Illustration.AT_8)),
        new MaturityBenefit(Rupees.of(800_000), true), 20, Rupees.of(1_000_000));

    @ParameterizedTest
    @CsvSource({"GUARANTEED, -0.01434800373762701519, 800000", "AT_4, 0.01699395616491071085, 1300000",
        "AT_8, 0.05148032466568243672, 2200000"})
    void eachScenarioPaysWhatIsIllustratedInIt(Scenario scenario, double rate, long received) {
        Comparison comparison = Comparison.of(choice(PLAN).in(scenario));
        assertEquals(rate, comparison.irr().single().orElseThrow());
        assertEquals(Rupees.of(received), comparison.figures().received());
        assertEquals(PLAN, comparison.choice().policy());
    }

    @Test
    void theyStandSideBySideFromTheMostCarefulOn() {
        List<ScenarioFigures> all = ScenarioFigures.of(Comparison.of(choice(PLAN).in(Scenario.AT_4)));
        assertEquals(List.of(Scenario.values()), all.stream().map(ScenarioFigures::scenario).toList());
        assertEquals(List.of(false, true, false), all.stream().map(ScenarioFigures::shown).toList());
        assertEquals(List.of(false, false, false), all.stream().map(ScenarioFigures::isBothIllustrations).toList());
    }

    @Test
    void whatIsNotGuaranteedAndInBothIllustrationsMakesThemOne() {
        // −500000, then −394800 five times, then 105200 to the end: mpmath, 40 digits
        List<ScenarioFigures> all = ScenarioFigures.of(Comparison.of(TheArticle.choice()));
        assertEquals(List.of(Scenario.GUARANTEED, Scenario.AT_8), all.stream().map(ScenarioFigures::scenario).toList());
        assertEquals(List.of(false, true), all.stream().map(ScenarioFigures::shown).toList());
        assertEquals(List.of(false, true), all.stream().map(ScenarioFigures::isBothIllustrations).toList());
        assertEquals(-0.04031964102688790822, all.get(0).irr().single().orElseThrow());
        assertEquals(Comparison.of(all.get(1).choice()).figures(),
            Comparison.of(TheArticle.choice().in(Scenario.AT_4)).figures());
    }

    /** The published proposal, its maturity benefit as participating plans illustrate it. */
    @ParameterizedTest
    @CsvSource({"GUARANTEED, 0.026166774622107252694, 2000000", "AT_4, 0.042280928715872780255, 3000000",
        "AT_8, 0.051600864010508454902, 3725000"})
    void theMaturityBenefitIsPartlyPromisedAndDependsOnTheIllustration(Scenario scenario, double rate, long last) {
        var maturity = new MaturityBenefit(Rupees.of(3_725_000), Rupees.of(3_000_000), Rupees.of(2_000_000));
        Proposal plain = TheArticle.PROPOSAL;
        var plan = new Proposal("", "", plain.premium(), plain.benefits(), maturity, 20, plain.lifeCover());
        Comparison comparison = Comparison.of(choice(plan).in(scenario));
        assertEquals(rate, comparison.irr().single().orElseThrow());
        assertEquals(Rupees.of(last), comparison.lastBenefit());
        assertEquals(Rupees.of(2_104_000 + 2_000_000), comparison.figures().receivedForSure());
        assertEquals(List.of(Scenario.values()), plan.scenarios());
    }

    @Test
    void aPlanThatPromisesAllHasOneScenario() {
        var sure = new Proposal("", "", PREMIUM, List.of(), new MaturityBenefit(Rupees.of(1_500_000), true), 20, Rupees.ZERO);
        List<ScenarioFigures> all = ScenarioFigures.of(Comparison.of(choice(sure).in(Scenario.GUARANTEED)));
        assertEquals(1, all.size());
        assertEquals(true, all.get(0).shown());
    }

    @Test
    void ridersArePaidAndNeverInvested() {
        // the published proposal with riders of ₹12,500 a year and 18% tax on them: mpmath, 40 digits
        var premium = new PremiumSchedule(Rupees.of(500_000), PaymentMode.YEARLY, ModeFactors.USUAL, 6, Rate.ZERO,
            Rate.ZERO, Rupees.of(12_500), Rate.ofPercent("18"));
        var with = Comparison.of(new Choice(TheArticle.proposal(premium, TheArticle.INCOME),
            TheArticle.choice().alternative(), TheArticle.choice().inflation()));
        var without = Comparison.of(TheArticle.choice());
        assertEquals(0.04911183200800068641, with.irr().single().orElseThrow());
        assertEquals(Rupees.of(3_088_500), with.figures().paid());
        assertEquals(without.fund(), with.fund());
        assertEquals(without.breakEvenReturn(), with.breakEvenReturn());
        assertEquals(AfterTax.of(without).fund().end(), AfterTax.of(with).fund().end());
    }

    private static Choice choice(Proposal policy) {
        return new Choice(policy, TheArticle.choice().alternative(), Rate.ZERO);
    }

    private static BenefitStream bonus(long amount, Illustration illustration) {
        return new BenefitStream("Bonus", Rupees.of(amount), 20, 20, PaymentMode.YEARLY, Timing.IN_ARREAR, Growth.NONE,
            false, illustration);
    }
}
