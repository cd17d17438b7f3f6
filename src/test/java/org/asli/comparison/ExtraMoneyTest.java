package org.asli.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.asli.alternative.Convention;
import org.asli.alternative.Funding;
import org.asli.alternative.Funding.Rhythm;
import org.asli.alternative.Funding.Source;
import org.asli.alternative.SystematicInvestmentPlan;
import org.asli.alternative.TermPlan;
import org.asli.alternative.TermPlusSip;
import org.asli.money.OutOfRange;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.ModeFactors;
import org.asli.policy.PaymentMode;
import org.asli.policy.PremiumSchedule;
import org.asli.policy.Proposal;
import org.asli.simulation.ReturnModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published proposal with other ways of paying; funds and rates from a model of its own with 50 digits. */
class ExtraMoneyTest {
    private static final double MICRO = 1e-6;
    private static final double EXACT = 1e-12;

    /** At 12%, ₹8,000 of term premium a year. */
    @ParameterizedTest
    @CsvSource({
        "FUND,   PREMIUM, EFFECTIVE, 13984003.608976480682, 0.05498525279502134713",
        "FUND,   PREMIUM, NOMINAL,   15842503.636000914530, 0.05364634601404753665",
        "POCKET, PREMIUM, EFFECTIVE, 14629593.493274342427, 0.05498525279502134713",
        "FUND,   MONTHLY, EFFECTIVE, 12888853.214114518395, 0.05722486557717407964",
        "POCKET, MONTHLY, EFFECTIVE, 13516635.861196344147, 0.05722486557717407964",
        "FUND,   MONTHLY, NOMINAL,   14559031.338334121101, 0.05577664985775743559"})
    void theFundAndTheBreakEvenReturn(Source source, Rhythm rhythm, Convention convention, double fund, double breakEven) {
        Comparison comparison = comparison(TheArticle.PROPOSAL, source, rhythm, convention, "0", "0");
        assertEquals(fund, comparison.fund().end(), MICRO);
        assertEquals(breakEven, comparison.breakEvenReturn().orElseThrow(), EXACT);
        // what the policy earns does not depend on how the fund is fed
        assertEquals(0.05160086401050854, comparison.irr().single().orElseThrow(), EXACT);
        assertEquals(0.05498525279502134, comparison.savingsIrr().single().orElseThrow(), EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "FUND,   PREMIUM, EFFECTIVE, 0,  12488509.99855925867141, 12488509.99855925867141, 0.058361841144694054753",
        "FUND,   PREMIUM, NOMINAL,   0,  14118043.37247182418124, 14118043.37247182418124, 0.056856550347112139534",
        "POCKET, PREMIUM, EFFECTIVE, 0,  13063162.147976789601,   13063162.147976789601,   0.058361841144694054753",
        "FUND,   MONTHLY, EFFECTIVE, 0,  11531888.152631389720,   11531888.152631389720,   0.060709198711048218074",
        "FUND,   PREMIUM, EFFECTIVE, 10, 12488509.99855925867141, 17301800.482280547965,   0.058361841144694054753"})
    void theSameAfterTax(Source source, Rhythm rhythm, Convention convention, String stepUp, double fund,
        double steppedUp, double breakEven) {
        AfterTax taxed = AfterTax.of(comparison(TheArticle.PROPOSAL, source, rhythm, convention, stepUp, "0"));
        assertEquals(fund, taxed.fund().end(), MICRO);
        assertEquals(steppedUp, taxed.steppedUp().end(), MICRO);
        assertEquals(breakEven, taxed.breakEvenReturn().orElseThrow(), EXACT);
    }

    @Test
    void whatThePocketPaysBesidesStandsBesideTheResult() {
        ExtraMoney extra = comparison(TheArticle.PROPOSAL, Source.POCKET, Rhythm.PREMIUM, Convention.EFFECTIVE, "0", "0")
            .extraMoney();
        assertEquals(Rupees.of(160_000), extra.total());
        assertEquals(13_984_003.608976480682 - 3_725_000, extra.likeForLikeLead(), MICRO);
    }

    @Test
    void aSipThatIsSteppedUpIsAResultOfItsOwn() {
        Comparison comparison = comparison(TheArticle.PROPOSAL, Source.FUND, Rhythm.PREMIUM, Convention.EFFECTIVE, "10", "0");
        ExtraMoney extra = comparison.extraMoney();
        assertEquals(Rupees.of("844080.12"), extra.stepUp().total());
        assertEquals(19_364_324.144657954160, extra.steppedUp().end(), MICRO);
        assertEquals(15_639_324.144657954160, extra.steppedUpLead(), MICRO);
        // nothing else knows of it
        assertEquals(13_984_003.608976480682, comparison.fund().end(), MICRO);
        assertSame(comparison.fund(), extra.likeForLike());
    }

    @Test
    void allAtOnce() {
        Proposal quarterly = TheArticle.proposal(TheArticle.premium(PaymentMode.QUARTERLY, "0", "0"), TheArticle.INCOME);
        Comparison comparison = comparison(quarterly, Source.POCKET, Rhythm.MONTHLY, Convention.NOMINAL, "5", "1");
        ExtraMoney extra = comparison.extraMoney();
        assertEquals(13_276_119.526969998088, comparison.fund().end(), MICRO);
        assertEquals(12_668_293.823966994545, extra.likeForLike().end(), MICRO);
        assertEquals(15_655_773.937581605504, extra.steppedUp().end(), MICRO);
        assertEquals(Rupees.of("416994.64"), extra.stepUp().total());
        assertEquals(0.0624338122233018593, comparison.breakEvenReturn().orElseThrow(), EXACT);
        assertEquals(0.05360921926086856420, comparison.breakEvenIrr().single().orElseThrow(), EXACT);
    }

    @Test
    void whereTheFundPaysAllNothingIsExtra() {
        Comparison comparison = Comparison.of(TheArticle.choice());
        assertTrue(comparison.extraMoney().isNone());
        assertSame(comparison.fund(), comparison.extraMoney().likeForLike());
        assertSame(comparison.fund(), comparison.extraMoney().steppedUp());
        assertSame(comparison.savingsIrr(), comparison.breakEvenIrr());
    }

    @Test
    void aStepUpThatNobodyCouldPayIsRefused() {
        // 10^15 × 1.01 is above 10^15
        var premium = new PremiumSchedule(Rupees.of(1_000_000_000_000_000L), PaymentMode.YEARLY, ModeFactors.USUAL, 2,
            Rate.ZERO, Rate.ZERO);
        OutOfRange broken = assertThrows(OutOfRange.class, () -> comparison(TheArticle.proposal(premium), Source.FUND,
            Rhythm.PREMIUM, Convention.EFFECTIVE, "1", "0"));
        assertEquals("alternative.funding.stepUp", broken.field());
    }

    /** Without ups and downs every future is the projection, and the framed cell of a grid is the comparison. */
    @Test
    void theSimulationAndTheGridsFollow() {
        Comparison stated = comparison(TheArticle.PROPOSAL, Source.POCKET, Rhythm.MONTHLY, Convention.NOMINAL, "0", "0");
        Choice calm = new Choice(stated.choice().policy(), stated.choice().alternative(), stated.choice().inflation(),
            new ReturnModel(Rate.ZERO, 1));
        Uncertainty uncertainty = Uncertainty.of(Comparison.of(calm));
        assertEquals(stated.fund().end(), uncertainty.fund().end().median(), 1e-9 * stated.fund().end());
        assertEquals(stated.fundLead(), uncertainty.expenseRatio().cells().get(3).get(0).lead(), MICRO);
    }

    private static Comparison comparison(Proposal policy, Source source, Rhythm rhythm, Convention convention,
        String stepUpPercent, String expensePercent) {
        var sip = new SystematicInvestmentPlan(Rate.ofPercent("12"), Rate.ofPercent(expensePercent), convention);
        var funding = new Funding(source, rhythm, Rate.ofPercent(stepUpPercent));
        return Comparison.of(new Choice(policy, new TermPlusSip(new TermPlan(Rupees.of(8_000), 20), sip, funding),
            Rate.ofPercent("6")));
    }
}
