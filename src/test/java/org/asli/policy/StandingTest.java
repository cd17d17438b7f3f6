package org.asli.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlowSeries;
import org.asli.comparison.TheArticle;
import org.asli.money.OutOfRange;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.DeathBenefit.Basis;
import org.asli.policy.Standing.Source;
import org.asli.policy.SurrenderValues.Value;
import org.junit.jupiter.api.Test;

class StandingTest {

    /**
     * 6 premiums of 5,00,000 and 1,05,200 a year: by hand, such as year 8 of 20: 50% + 40% × 1/12 of 30,00,000 is
     * 16,00,000, less 8 × 1,05,200.
     */
    @Test
    void theFloorOfASixPayTwentyYearPlan() {
        long[] byHand = {0, 89_600, 209_400, 579_200, 724_000, 868_800, 763_600, 758_400, 753_200, 748_000, 742_800,
            737_600, 732_400, 727_200, 722_000, 716_800, 711_600, 706_400, 701_200};
        assertEquals(rupees(byHand), floors(TheArticle.PROPOSAL));
    }

    /** 10 premiums of 1,00,000 over 10 years: 0, 30, 35, 50, 50, 50, 50%, half-way to 90%, 90%. */
    @Test
    void theFloorOfATenPayTenYearPlan() {
        assertEquals(rupees(0, 60_000, 105_000, 200_000, 250_000, 300_000, 350_000, 560_000, 810_000),
            floors(plan(100_000, 10, 10)));
    }

    @Test
    void theFloorIsNeverBelowZero() {
        var income = new BenefitStream("", Rupees.of(400_000), 1, 20, PaymentMode.YEARLY, Timing.IN_ARREAR, Growth.NONE,
            true);
        floors(TheArticle.proposal(TheArticle.PREMIUM, income))
            .forEach(floor -> assertEquals(0, Math.min(0, floor.sign())));
        assertEquals(Rupees.ZERO, floors(TheArticle.proposal(TheArticle.PREMIUM, income)).get(9));
    }

    @Test
    void taxOnThePremiumIsNotGivenBack() {
        Proposal taxed = TheArticle.proposal(TheArticle.premium(PaymentMode.YEARLY, "4.5", "2.25"), TheArticle.INCOME);
        assertEquals(floors(TheArticle.PROPOSAL), floors(taxed));
    }

    /** The factors of an insurer's 35-year plan as printed in Insurance Times, April 2024, page 44. */
    @Test
    void theLineBetweenIsTheOneThatInsurersPrint() {
        Proposal plan = plan(100_000, 35, 35);
        String[] printed = {"0.00", "30.00", "35.00", "50.00", "50.00", "50.00", "50.00", "51.48", "52.96", "54.44",
            "55.93", "57.41", "58.89", "60.37", "61.85", "63.33", "64.81", "66.30", "67.78", "69.26", "70.74", "72.22",
            "73.70", "75.19", "76.67", "78.15", "79.63", "81.11", "82.59", "84.07", "85.56", "87.04", "88.52", "90.00",
            "90.00"};
        assertEquals(List.of(printed), IntStream.rangeClosed(1, 35).mapToObj(year -> SurrenderFloor.share(plan, year)
            .toDecimal().movePointRight(2).setScale(2, RoundingMode.HALF_UP).toPlainString()).toList());
    }

    @Test
    void aSinglePremiumAndShortTermsHaveTheirOwnShares() {
        assertEquals(List.of("0.75", "0.75", "0.75", "0.9", "0.9"), shares(plan(100_000, 1, 10)).subList(0, 5));
        assertEquals(List.of("0", "0.9", "0.9"), shares(plan(100_000, 3, 3)));
        assertEquals(List.of("0", "0.3", "0.35", "0.5", "0.9", "0.9"), shares(plan(100_000, 5, 6)));
        assertEquals(List.of("0.9"), shares(plan(100_000, 1, 1)));
    }

    @Test
    void theInsurersTableGoesBeforeTheFloor() {
        var table = new SurrenderValues(List.of(new Value(5, Rupees.of(1_100_000)), new Value(3, Rupees.ZERO)));
        Proposal policy = ending(TheArticle.PROPOSAL, new EarlyEnd(40, table, DeathBenefit.USUAL));
        assertEquals(new Standing.SurrenderValue(Rupees.of(1_100_000), Source.INSURER),
            Standing.at(policy, 5).surrenderValue());
        assertEquals(new Standing.SurrenderValue(Rupees.ZERO, Source.INSURER), Standing.at(policy, 3).surrenderValue());
        assertEquals(new Standing.SurrenderValue(Rupees.of(579_200), Source.FLOOR),
            Standing.at(policy, 4).surrenderValue());
        assertEquals(new Standing.SurrenderValue(Rupees.of(3_725_000), Source.MATURITY),
            Standing.at(policy, 20).surrenderValue());
    }

    @Test
    void aTableMustFitThePolicyAndSayEachYearOnce() {
        assertEquals("earlyEnd.surrenderValues", assertThrows(OutOfRange.class, () -> ending(TheArticle.PROPOSAL,
            new EarlyEnd(35, new SurrenderValues(List.of(new Value(21, Rupees.ZERO))), DeathBenefit.USUAL))).field());
        assertEquals(OutOfRange.Rule.TWICE, assertThrows(OutOfRange.class, () -> new SurrenderValues(
            List.of(new Value(2, Rupees.ZERO), new Value(2, Rupees.of(1))))).rule());
        assertThrows(OutOfRange.class, () -> new EarlyEnd(1, SurrenderValues.NONE, DeathBenefit.USUAL));
        assertThrows(OutOfRange.class, () -> new DeathBenefit(new BigDecimal("100.5"), Rupees.ZERO));
    }

    /** 3 of 6 premiums paid: half the cover and half the maturity benefit; all of it once all are paid. */
    @Test
    void paidUpKeepsThePartThatIsPaidFor() {
        var three = Standing.at(TheArticle.PROPOSAL, 3);
        assertEquals(Rupees.of(2_625_000), three.paidUpCover());
        assertEquals(Rupees.of(1_862_500), three.paidUpMaturity());
        assertEquals(Rupees.ZERO, three.paidUpGuaranteed());
        assertEquals(Rupees.of(52_600 * 17 + 1_862_500), three.paidUpBenefitsAhead().total());
        assertEquals(Rupees.of(3_725_000), Standing.at(TheArticle.PROPOSAL, 6).paidUpMaturity());
        assertEquals(Rupees.of(875_000), Standing.at(TheArticle.PROPOSAL, 1).paidUpCover());
    }

    /** Premiums 5,00,000: cover 52,50,000 until 7 times, 11 times or 105% of what is paid is more. */
    @Test
    void theDeathBenefitIsTheHighestOfThree() {
        assertEquals(new DeathBenefit.Payment(Rupees.of(5_250_000), Basis.SUM_ASSURED),
            Standing.at(TheArticle.PROPOSAL, 1).deathBenefit());
        Proposal elevenTimes = dying(TheArticle.PROPOSAL, "11", 0);
        assertEquals(new DeathBenefit.Payment(Rupees.of(5_500_000), Basis.PREMIUM_MULTIPLE),
            Standing.at(elevenTimes, 1).deathBenefit());
        Proposal longPaying = dying(plan(100_000, 20, 20), "7", 0);
        assertEquals(new DeathBenefit.Payment(Rupees.of(700_000), Basis.PREMIUM_MULTIPLE),
            Standing.at(longPaying, 6).deathBenefit());
        assertEquals(new DeathBenefit.Payment(Rupees.of(735_000), Basis.PREMIUMS_PAID),
            Standing.at(longPaying, 7).deathBenefit());
        assertEquals(Rupees.of(5_250_000 + 4 * 10_000),
            Standing.at(dying(TheArticle.PROPOSAL, "7", 10_000), 4).deathBenefit().amount());
    }

    /** With every frequency and timing, what is behind and what is ahead is the whole policy, and nothing twice. */
    @Test
    void whatIsBehindAndWhatIsAheadIsThePolicy() {
        for (PaymentMode mode : PaymentMode.values()) {
            for (Timing timing : Timing.values()) {
                Proposal policy = TheArticle.proposal(TheArticle.premium(mode, "4.5", "2.25"),
                    TheArticle.income(mode, timing));
                for (int year = 0; year <= 20; year++) {
                    var standing = Standing.at(policy, year);
                    assertEquals(policy.cashFlows(), standing.cashFlows().plus(standing.premiumsAhead())
                        .plus(standing.benefitsAhead()));
                    assertEquals(standing.cashFlows().total(), standing.received().minus(standing.paid()));
                }
            }
        }
    }

    @Test
    void theNextYearsPremiumAndIncomeInAdvanceAreNotYetPaid() {
        var standing = Standing.at(TheArticle.proposal(TheArticle.PREMIUM,
            TheArticle.income(PaymentMode.YEARLY, Timing.IN_ADVANCE)), 2);
        assertEquals(CashFlowSeries.yearly(-394_800, -394_800), standing.cashFlows());
    }

    private static List<Rupees> floors(Proposal policy) {
        return IntStream.range(1, policy.termYears()).mapToObj(year -> Standing.at(policy, year))
            .map(standing -> standing.surrenderValue().amount()).toList();
    }

    private static List<String> shares(Proposal policy) {
        return IntStream.rangeClosed(1, policy.termYears())
            .mapToObj(year -> SurrenderFloor.share(policy, year).toDecimal().toPlainString()).toList();
    }

    private static List<Rupees> rupees(long... amounts) {
        return IntStream.range(0, amounts.length).mapToObj(i -> Rupees.of(amounts[i])).toList();
    }

    private static Proposal plan(long premium, int paying, int term) {
        var schedule = new PremiumSchedule(Rupees.of(premium), PaymentMode.YEARLY, ModeFactors.USUAL, paying, Rate.ZERO,
            Rate.ZERO);
        return new Proposal("", "", schedule, List.of(), new MaturityBenefit(Rupees.of(1_300_000), true), term,
            Rupees.ZERO);
    }

    private static Proposal dying(Proposal policy, String multiple, long bonus) {
        return ending(policy, new EarlyEnd(35, SurrenderValues.NONE,
            new DeathBenefit(new BigDecimal(multiple), Rupees.of(bonus))));
    }

    private static Proposal ending(Proposal policy, EarlyEnd end) {
        return new Proposal(policy.product(), policy.insurer(), policy.premium(), policy.benefits(), policy.maturity(),
            policy.termYears(), policy.lifeCover(), end);
    }
}
