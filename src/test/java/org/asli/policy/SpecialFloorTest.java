package org.asli.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asli.comparison.TheArticle;
import org.asli.money.OutOfRange;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.Standing.Source;
import org.asli.policy.SurrenderValues.Value;
import org.junit.jupiter.api.Test;

/** Figures without another source were computed apart with 50 decimal digits. */
class SpecialFloorTest {
    private static final BigDecimal SPREAD = new BigDecimal("0.005");
    private static final Proposal GUARANTEED = new Proposal("", "", TheArticle.PREMIUM, List.of(TheArticle.INCOME),
        new MaturityBenefit(Rupees.of(3_725_000), true), 20, Rupees.ZERO);

    /**
     * Business Today, 13 June 2024: 10,000 a year for 10 years, sum assured 1,00,000 and bonus 50,000; after one year 7,823, at
     * 7.5%. That is half a percent above 7% a year, which by the half-year is 6.8816086558%.
     */
    @Test
    void theExampleOfThePress() {
        var premium = new PremiumSchedule(Rupees.of(10_000), PaymentMode.YEARLY, ModeFactors.USUAL, 10, Rate.ZERO, Rate.ZERO);
        var policy = new Proposal("", "", premium, List.of(), new MaturityBenefit(Rupees.of(150_000), true), 10,
            Rupees.of(100_000));
        assertEquals(Rupees.of("7823.75"), amount(standing(yielding(policy, "6.8816086558"), 1)));
    }

    /** IndiaFirst Life, Assured Income for Milestones Plan: 7.05% by the half-year makes 7.68%, rounded up at the first step. */
    @Test
    void theRateOfAnInsurer() {
        assertEquals(0.0767425625, SpecialFloor.rate(Rate.ofPercent("7.05"), SPREAD), 1e-15);
        assertEquals(0.0768, SpecialFloor.rate(Rate.ofPercent("7.05"), SPREAD), 1e-4);
    }

    /** What is only illustrated does not count, whatever the scenario: here the whole maturity benefit. */
    @Test
    void theWorkedProposal() {
        List<Rupees> apart = rupees("92124.13", "209798.77", "352009.66", "517646.44", "705494.09", "914223.75", "873985.06",
            "830887.16", "784726.88", "735286.63", "682333.34", "625617.39", "564871.42", "499809.06", "430123.62", "355486.59",
            "275546.14", "189925.41", "98220.80");
        for (Scenario scenario : Scenario.values()) {
            assertEquals(apart, amounts(yielding(TheArticle.PROPOSAL, "6.5").in(scenario)));
        }
    }

    @Test
    void aGuaranteedMaturityBenefitIsDiscountedToo() {
        assertEquals(rupees("260601.55", "570696.37", "931822.10", "1345662.08", "1814058.25", "2339025.23", "2400027.59",
            "2465364.55", "2535344.12", "2610296.16", "2690574.02", "2776556.12", "2868647.78", "2967283.14", "3072927.15",
            "3186077.83", "3307268.57", "3437070.67", "3576096.03"), amounts(yielding(GUARANTEED, "6.5")));
    }

    /** 8 premiums of 12 years; 30,000 a quarter in advance from year 2, a bonus, and 6 of 10 lakh promised at the end. */
    @Test
    void incomeInAdvanceIsStillToCome() {
        var premium = new PremiumSchedule(Rupees.of(400_000), PaymentMode.QUARTERLY, ModeFactors.USUAL, 8, Rate.ZERO, Rate.ZERO);
        var policy = new Proposal("", "", premium, List.of(stream(120_000, Timing.IN_ADVANCE, true), stream(50_000, Timing.IN_ARREAR, false)),
            new MaturityBenefit(Rupees.of(1_000_000), Rupees.of(800_000), Rupees.of(600_000)), 12, Rupees.ZERO);
        assertEquals(rupees("147220.70", "195611.95", "264157.38", "351736.59", "457115.22", "578934.01", "715696.96", "865758.31",
            "806496.33", "742686.42", "673979.58"), amounts(yielding(policy, "7.05")));
    }

    @Test
    void theHighestOfTheFloorsIsTakenWhereTheInsurerStatesNothing() {
        var table = new SurrenderValues(List.of(new Value(3, Rupees.of(1))));
        Proposal policy = ending(TheArticle.PROPOSAL, new EarlyEnd(35, table, DeathBenefit.USUAL, Rate.ofPercent("6.5")));
        assertEquals(List.of(Source.SPECIAL_FLOOR, Source.SPECIAL_FLOOR, Source.INSURER, Source.FLOOR, Source.FLOOR, Source.SPECIAL_FLOOR),
            IntStream.rangeClosed(1, 6).mapToObj(year -> standing(policy, year).surrenderValue().source()).toList());
        assertEquals(Rupees.of("914223.75"), standing(policy, 6).surrenderValue().amount());
        assertEquals(Rupees.of(724_000), standing(policy, 5).surrenderValue().amount());
        assertEquals(Source.MATURITY, standing(policy, 20).surrenderValue().source());
        assertEquals(new Standing.SurrenderValue(Rupees.ZERO, Source.FLOOR), standing(policy, 0).surrenderValue());
    }

    @Test
    void itIsNeverBelowZeroAndNotCountedWithoutARate() {
        var early = new BenefitStream("", Rupees.of(400_000), 1, 2, PaymentMode.YEARLY, Timing.IN_ARREAR, Growth.NONE, true);
        assertEquals(Rupees.ZERO, amount(standing(yielding(TheArticle.proposal(TheArticle.PREMIUM, early), "6.5"), 2)));
        assertTrue(Standing.at(yielding(GUARANTEED, "6.5"), 6).specialFloor().isEmpty());
        assertEquals("tenYearYield", assertThrows(OutOfRange.class, () -> yielding(GUARANTEED, "-0.1")).field());
    }

    /** A higher yield never raises it, a higher promise never lowers it. */
    @Test
    void itFollowsTheYieldAndThePromise() {
        for (int year = 1; year < 20; year++) {
            Rupees value = amount(standing(yielding(GUARANTEED, "6.5"), year));
            assertTrue(amount(standing(yielding(GUARANTEED, "7"), year)).compareTo(value) < 0);
            assertTrue(amount(standing(yielding(TheArticle.PROPOSAL, "6.5"), year)).compareTo(value) < 0);
        }
    }

    private static BenefitStream stream(long amount, Timing timing, boolean guaranteed) {
        return new BenefitStream("", Rupees.of(amount), 2, 12, PaymentMode.QUARTERLY, timing, Growth.NONE, guaranteed);
    }

    private static List<Rupees> amounts(Proposal policy) {
        return Standing.ofEachYear(policy, rate(policy)).stream().limit(policy.termYears() - 1L).map(SpecialFloorTest::amount).toList();
    }

    private static Standing standing(Proposal policy, int year) {
        return Standing.at(policy, year, rate(policy));
    }

    private static OptionalDouble rate(Proposal policy) {
        return OptionalDouble.of(SpecialFloor.rate(policy.earlyEnd().tenYearYield(), SPREAD));
    }

    private static Rupees amount(Standing standing) {
        return standing.specialFloor().orElseThrow().amount();
    }

    private static List<Rupees> rupees(String... amounts) {
        return Stream.of(amounts).map(Rupees::of).toList();
    }

    private static Proposal yielding(Proposal policy, String percent) {
        return ending(policy, new EarlyEnd(35, SurrenderValues.NONE, DeathBenefit.USUAL, Rate.ofPercent(percent)));
    }

    private static Proposal ending(Proposal policy, EarlyEnd end) {
        return new Proposal(policy.product(), policy.insurer(), policy.premium(), policy.benefits(), policy.maturity(),
            policy.termYears(), policy.lifeCover(), end);
    }
}
