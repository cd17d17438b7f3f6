package org.asli.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.asli.irr.IrrResult;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.BenefitStream;
import org.asli.policy.Growth;
import org.asli.policy.MaturityBenefit;
import org.asli.policy.PaymentMode;
import org.asli.policy.Proposal;
import org.asli.policy.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden figures of the published case, computed independently of this project. */
class ComparisonTest {
    private static final double RATE = 1e-14;
    private static final double PAISA = 0.005;

    @ParameterizedTest
    @CsvFileSource(resources = "/golden/irr-of-variants.csv", useHeadersInDisplayName = true)
    void everyVariantHasItsExactRate(String variant, PaymentMode mode, PaymentMode frequency, Timing timing,
        String taxFirstYear, String taxAfter, double irrPercent) {
        var proposal = TheArticle.proposal(TheArticle.premium(mode, taxFirstYear, taxAfter),
            TheArticle.income(frequency, timing));
        var comparison = Comparison.of(new Choice(proposal, TheArticle.termPlusSip(0, "12", "0"), Rate.ZERO));
        assertEquals(irrPercent / 100, comparison.irr().single().orElseThrow(), RATE, variant);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/golden/sanchay-par-advantage.csv", useHeadersInDisplayName = true)
    void theTableIsThePublishedOne(int year, String premium, String payout, String maturity, String cashFlow,
        String balance) {
        YearRow row = Comparison.of(TheArticle.choice()).rows().get(year);
        assertEquals(year, row.year());
        assertEquals(Rupees.of(premium), row.premium());
        assertEquals(List.of(Rupees.of(payout)), row.benefits());
        assertEquals(Rupees.of(maturity), row.maturity());
        assertEquals(Rupees.of(cashFlow), row.cashFlow());
        assertEquals(Rupees.of(balance), row.balance());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/golden/term-plus-sip.csv", useHeadersInDisplayName = true)
    void theFundEndsWhereTheIndependentModelEnds(String sipReturn, long termPremium, double fundAtEnd) {
        var comparison = Comparison.of(new Choice(TheArticle.PROPOSAL,
            TheArticle.termPlusSip(termPremium, sipReturn, "0"), Rate.ZERO));
        assertEquals(fundAtEnd, comparison.fund().end(), PAISA);
        assertEquals(Rupees.of(3_725_000), comparison.lastBenefit());
        assertTrue(comparison.fund().lasts());
    }

    @Test
    void theHeadlineFiguresAreThePublishedOnes() {
        var comparison = Comparison.of(TheArticle.choice());
        var figures = comparison.figures();
        assertEquals(Rupees.of(3_000_000), figures.paid());
        assertEquals(Rupees.of(5_829_000), figures.received());
        assertEquals(Rupees.of(2_829_000), figures.netGain());
        assertEquals(Rupees.of(2_474_000), figures.deepestOutOfPocket());
        assertEquals(5, figures.deepest().year());
        assertEquals(OptionalInt.of(20), figures.moneyBackYear());
        assertEquals(2_104_000.0 / 5_829_000, figures.guaranteedShare(), 1e-15);
        // computed independently: 5.16% at 6% inflation → −0.79%
        assertEquals(-0.0079, comparison.realReturn().orElseThrow(), 0.00005);
        assertEquals(0.054985252795021, comparison.breakEvenReturn().orElseThrow(), RATE);
    }

    @Test
    void withoutTermCostTheBreakEvenReturnIsTheIrr() {
        var comparison = Comparison.of(new Choice(TheArticle.PROPOSAL, TheArticle.termPlusSip(0, "12", "0"), Rate.ZERO));
        assertEquals(comparison.irr().single(), comparison.breakEvenReturn());
    }

    @ParameterizedTest
    @CsvSource({"0", "0.5", "2", "15"})
    void atTheBreakEvenReturnBothEndEqual(String expensePercent) {
        var asked = Comparison.of(new Choice(TheArticle.PROPOSAL, TheArticle.termPlusSip(8_000, "12", expensePercent),
            Rate.ZERO));
        var percent = BigDecimal.valueOf(asked.breakEvenReturn().orElseThrow() * 100)
            .setScale(10, java.math.RoundingMode.HALF_EVEN).toPlainString();
        var atBreakEven = Comparison.of(new Choice(TheArticle.PROPOSAL,
            TheArticle.termPlusSip(8_000, percent, expensePercent), Rate.ZERO));
        assertEquals(3_725_000, atBreakEven.fund().end(), 0.01);
    }

    @Test
    void theArticlesRuleOfThumbIsNotTheRate() {
        // the article: (58,29,000/24,74,000)^(1/20) − 1 ≈ 4.4%
        assertEquals(0.0438, Comparison.of(TheArticle.choice()).ruleOfThumb().orElseThrow(), 0.00005);
    }

    @Test
    void thePolicyAtItsOwnRateEndsAtItsLastBenefit() {
        var path = Comparison.of(TheArticle.choice()).policyPath().orElseThrow();
        assertEquals(3_725_000, path.end(), 0.01);
    }

    @Test
    void aFundThatRunsDryIsNeverNegativeAndSaysWhen() {
        var comparison = Comparison.of(new Choice(TheArticle.PROPOSAL, TheArticle.termPlusSip(60_000, "0", "2"),
            Rate.ZERO));
        assertFalse(comparison.fund().lasts());
        assertEquals(0, comparison.fund().end());
        assertTrue(comparison.rows().stream().allMatch(row -> row.fund() >= 0));
        // independent loop: 6 × (500000 − 60000) in; 105200 out each year end, 60000 each year start from t = 6
        double fund = 0;
        int t = 0;
        for (; t <= 20; t++) {
            fund = fund * 0.98 + (t < 6 ? 500_000 : 0) - (t < 20 ? 60_000 : 0) - (t > 0 ? 105_200 : 0);
            if (fund < 0) {
                break;
            }
        }
        assertEquals(t, comparison.fund().dryTime().orElseThrow());
    }

    @Test
    void aTermPlanThatOutlivesThePolicyCostsNothingAfterIt() {
        var longer = new org.asli.alternative.TermPlan(Rupees.of(8_000), 40);
        var sip = TheArticle.termPlusSip(0, "12", "0").sip();
        var comparison = Comparison.of(new Choice(TheArticle.PROPOSAL,
            new org.asli.alternative.TermPlusSip(longer, sip), Rate.ZERO));
        assertEquals(13_984_003.61, comparison.fund().end(), PAISA);
        assertEquals(0.054985252795021, comparison.breakEvenReturn().orElseThrow(), RATE);
    }

    @Test
    void aPolicyThatGivesNothingBackHasNoRateAndSaysWhy() {
        var nothing = new Proposal("", "", TheArticle.PREMIUM, List.of(), new MaturityBenefit(Rupees.ZERO, false), 20,
            Rupees.ZERO);
        var comparison = Comparison.of(new Choice(nothing, TheArticle.termPlusSip(8_000, "12", "0"), Rate.ZERO));
        var none = assertInstanceOf(IrrResult.None.class, comparison.irr());
        assertEquals(IrrResult.Reason.ALL_PAYMENTS, none.reason());
        assertEquals(OptionalInt.empty(), comparison.figures().moneyBackYear());
        assertTrue(comparison.policyPath().isEmpty());
        assertTrue(comparison.realReturn().isEmpty());
    }

    @Test
    void theDeepestPointMayLieInsideAYear() {
        // monthly premiums, yearly income: after the 72nd instalment at t = 5 11/12 five incomes have come
        var monthly = TheArticle.proposal(TheArticle.premium(PaymentMode.MONTHLY, "0", "0"), TheArticle.INCOME);
        var figures = Comparison.of(new Choice(monthly, TheArticle.termPlusSip(0, "12", "0"), Rate.ZERO)).figures();
        assertEquals(Rupees.of(72 * 43_750 - 5 * 105_200), figures.deepestOutOfPocket());
        assertEquals(6, figures.deepest().year());
    }

    @Test
    void moneyIsBackOnlyWhenItStaysBack() {
        // a money-back plan: back in year 2, out again with the premium of t = 3, back for good in year 4
        var premium = new org.asli.policy.PremiumSchedule(Rupees.of(100), PaymentMode.YEARLY,
            org.asli.policy.ModeFactors.USUAL, 4, Rate.ZERO, Rate.ZERO);
        var survival = new BenefitStream("Survival benefit", Rupees.of(310), 2, 2, PaymentMode.YEARLY,
            Timing.IN_ARREAR, Growth.NONE, true);
        var plan = new Proposal("", "", premium, List.of(survival), new MaturityBenefit(Rupees.of(200), true), 4,
            Rupees.ZERO);
        var figures = Comparison.of(new Choice(plan, TheArticle.termPlusSip(0, "12", "0"), Rate.ZERO)).figures();
        assertEquals(OptionalInt.of(4), figures.moneyBackYear());
    }

    @Test
    void severalRatesAreListedAndOneModifiedRateStandsInForThem() {
        // 60 digits: 0.10414219672839765…, 0.24426401763700428…, and at 12% for both 0.12109115946706895…
        var comparison = Comparison.of(Extremes.earlyMoneyBack());
        assertEquals(List.of(0.10414219672839765, 0.24426401763700428), comparison.irr().rates());
        assertEquals(0.12, comparison.fundReturn());
        assertEquals(0.121091159467068946, comparison.modifiedReturn().orElseThrow(), 2e-17);
        assertTrue(comparison.realReturn().isEmpty());
        assertEquals(0.04164358, comparison.realReturn(comparison.irr().rates().get(0)), 5e-9);
    }

    @Test
    void theModifiedRateFollowsTheFundsReturnAndExpenses() {
        // 60 digits, at 12%: 0.07145324811346375
        assertEquals(0.071453248113463747, Comparison.of(TheArticle.choice()).modifiedReturn().orElseThrow(), 2e-17);
        var dearer = Comparison.of(new Choice(TheArticle.PROPOSAL, TheArticle.termPlusSip(8_000, "10", "2"), Rate.ZERO));
        assertEquals(0.078, dearer.fundReturn());
        assertTrue(dearer.modifiedReturn().orElseThrow() < 0.0714);
    }
}
