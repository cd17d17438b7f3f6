package org.asli.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.asli.irr.IrrResult;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.mortality.AssuredLives;
import org.asli.policy.BenefitStream;
import org.asli.policy.DeathBenefit;
import org.asli.policy.EarlyEnd;
import org.asli.policy.Growth;
import org.asli.policy.MaturityBenefit;
import org.asli.policy.ModeFactors;
import org.asli.policy.PaymentMode;
import org.asli.policy.PremiumSchedule;
import org.asli.policy.Proposal;
import org.asli.policy.Standing;
import org.asli.policy.SurrenderValues;
import org.asli.policy.SurrenderValues.Value;
import org.asli.policy.Timing;
import org.junit.jupiter.api.Test;

/** Leaving, dying and going on. Figures without another source were computed apart with 40 digits. */
class EarlyEndTest {
    private static final Choice CHOICE = TheArticle.choice();
    private static final double CLOSE = 1e-13;
    private static final double A_PAISA = 0.01;

    @Test
    void leavingByTheFloor() {
        List<Leaving.Year> years = Leaving.of(CHOICE).years();
        assertEquals(20, years.size());
        Leaving.Year seventh = years.get(6);
        assertEquals(Rupees.of(3_000_000), seventh.paid());
        assertEquals(Rupees.of(736_400), seventh.received());
        assertEquals(Rupees.of(1_500_000), seventh.loss());
        assertEquals(-0.2002786818884387, seventh.irr().single().orElseThrow(), CLOSE);
        assertEquals(-0.01046103107744261, years.get(18).irr().single().orElseThrow(), CLOSE);
        assertEquals(3_618_075.883020288, years.get(5).fund(), A_PAISA);
        assertEquals(IrrResult.Reason.ALL_PAYMENTS, leftInTheFirstYearWithoutIncome());
    }

    @Test
    void theLastYearIsThePolicyKept() {
        Leaving.Year last = Leaving.of(CHOICE).years().get(19);
        assertEquals(0.051600864010508549, last.irr().single().orElseThrow(), CLOSE);
        assertEquals(Rupees.of(-2_829_000), last.loss());
        assertEquals(13_984_003.61, last.fund(), A_PAISA);
        assertEquals(OptionalInt.of(20), Leaving.of(CHOICE).moneyBackYear());
    }

    /** The published cover paid at the end of year t beside that year's income. */
    @Test
    void deathEarlyAndLate() {
        List<Dying.Year> years = Dying.of(CHOICE).years();
        assertEquals(0.32242517336532265, years.get(4).irr().single().orElseThrow(), CLOSE);
        assertEquals(0.11866059459347964, years.get(9).irr().single().orElseThrow(), CLOSE);
        assertEquals(0.082598969850897706, years.get(14).irr().single().orElseThrow(), CLOSE);
        assertEquals(0.067309213476258113, years.get(19).irr().single().orElseThrow(), CLOSE);
        assertEquals(10_397_504.36340152, years.get(9).alternative(), A_PAISA);
        assertEquals(0.21082229270472892, years.get(9).alternativeIrr().single().orElseThrow(), 1e-9);
    }

    @Test
    void aTermPlanThatIsOverPaysNothing() {
        var shorter = new Choice(CHOICE.policy(), TheArticle.termPlusSip(0, "12", "0"), Rate.ZERO);
        assertEquals(Rupees.of(5_250_000), Dying.of(shorter).years().get(19).termCover());
        var none = Extremes.all().values().stream().map(Comparison::choice)
            .filter(choice -> choice.alternative().termPlan().years() == 0).findFirst().orElseThrow();
        assertEquals(Rupees.ZERO, Dying.of(none).years().get(0).termCover());
    }

    @Test
    void theExpectedReturnByAge() {
        var byAge = ExpectedReturn.byAge(CHOICE.policy(), 25, 45, 55, 65);
        double[] apart = {0.052781938987549639, 0.053876093447329209, 0.057369035031332647, 0.065762776056234989,
            0.085196018144732185};
        assertEquals(List.of(25, 35, 45, 55, 65), byAge.stream().map(ExpectedReturn::entryAge).toList());
        for (int i = 0; i < apart.length; i++) {
            assertEquals(apart[i], byAge.get(i).irr().single().orElseThrow(), 1e-11);
        }
        assertEquals(0.940847105253292, byAge.get(1).survival(), 1e-14);
        Proposal monthly = TheArticle.proposal(TheArticle.premium(PaymentMode.MONTHLY, "0", "0"), TheArticle.INCOME);
        assertEquals(0.051640561203671325,
            ExpectedReturn.of(monthly, 35, AssuredLives.table()).irr().single().orElseThrow(), 1e-11);
    }

    @Test
    void goingOnWithAPolicyOneHas() {
        Holding holding = Holding.of(CHOICE);
        assertEquals(3, holding.today().year());
        assertEquals(Rupees.of(1_184_400), holding.sunk());
        assertEquals(Rupees.of(1_500_000), holding.premiumsAhead());
        assertEquals(0.10023802943674869, holding.keeping().single().orElseThrow(), CLOSE);
        assertEquals(0.28373415951729213, holding.paidUp().single().orElseThrow(), CLOSE);
        assertEquals(0.048537432908017843, holding.keepingOrPaidUp().single().orElseThrow(), CLOSE);
        assertEquals(8_867_562.512174545, holding.finalValue(Holding.Way.KEEP, 0.12), A_PAISA);
        assertEquals(10_672_749.11105195, holding.finalValue(Holding.Way.SURRENDER, 0.12), A_PAISA);
        assertEquals(13_668_781.40510575, holding.finalValue(Holding.Way.PAID_UP, 0.12), A_PAISA);
        assertEquals(Holding.Way.PAID_UP, holding.best(0.12));
        assertEquals(Holding.Way.KEEP, holding.best(0.04));
        assertEquals(Holding.Way.SURRENDER, holding.best(0.3));
    }

    @Test
    void theWaysCrossWhereTheRatesSay() {
        Holding holding = Holding.of(CHOICE);
        double rate = holding.keeping().single().orElseThrow();
        assertEquals(holding.finalValue(Holding.Way.KEEP, rate), holding.finalValue(Holding.Way.SURRENDER, rate), 1e-4);
        double other = holding.keepingOrPaidUp().single().orElseThrow();
        assertEquals(holding.finalValue(Holding.Way.KEEP, other), holding.finalValue(Holding.Way.PAID_UP, other), 1e-4);
    }

    @Test
    void aPaidPolicyWithoutASurrenderValueCostsNothingToKeep() {
        var nothing = new EarlyEnd(35, new SurrenderValues(List.of(new Value(8, Rupees.ZERO))), DeathBenefit.USUAL);
        Holding holding = Holding.of(new Choice(ending(CHOICE.policy(), nothing), CHOICE.alternative(), Rate.ZERO).held(8));
        assertEquals(IrrResult.Reason.ALL_RECEIPTS,
            assertInstanceOf(IrrResult.None.class, holding.keeping()).reason());
    }

    @Test
    void aPolicyHeldBeyondItsTermStandsInItsLastYear() {
        assertEquals(19, Holding.of(CHOICE.held(60)).today().year());
    }

    /** All that goes in comes out or is what is held at the end, to the paisa: with a fund that earns nothing. */
    @Test
    void moneyIsKept() {
        var random = random();
        for (int i = 0; i < 60; i++) {
            Choice choice = any(random, 1);
            List<Leaving.Year> leaving = Leaving.of(choice).years();
            List<Dying.Year> dying = Dying.of(choice).years();
            for (int year = 1; year <= choice.policy().termYears(); year++) {
                var flows = Standing.at(choice.policy(), year).cashFlows();
                Leaving.Year left = leaving.get(year - 1);
                assertEquals(Rupees.ZERO, flows.total().plus(left.value().amount()).plus(left.loss()));
                if (choice.alternative().fund(choice.policyFlows(Standing.at(choice.policy(), year)), year).lasts()) {
                    assertEquals(flows.total().negated().toDouble(), left.fund(), A_PAISA / 2);
                }
                assertEquals(left.fund(), dying.get(year - 1).fund());
            }
            Holding holding = Holding.of(choice);
            Rupees ahead = holding.today().benefitsAhead().total();
            assertEquals(ahead.toDouble(), holding.finalValue(Holding.Way.KEEP, 0), A_PAISA / 2);
            assertEquals(choice.policy().cashFlows().total(),
                ahead.minus(holding.premiumsAhead()).minus(holding.sunk()));
        }
    }

    @Test
    void aHigherSurrenderValueNeverEarnsLess() {
        var random = random();
        for (int i = 0; i < 60; i++) {
            Choice choice = any(random, 1);
            int year = 1 + random.nextInt(choice.policy().termYears() - 1);
            long value = random.nextLong(3_000_000);
            var lower = leaving(choice, year, value);
            var higher = leaving(choice, year, value + 1 + random.nextLong(1_000_000));
            if (lower.irr().single().isPresent() && higher.irr().single().isPresent()) {
                assertTrue(lower.irr().single().getAsDouble() <= higher.irr().single().getAsDouble(), choice.toString());
            }
            assertTrue(higher.loss().compareTo(lower.loss()) < 0);
        }
    }

    @Test
    void timesKIsTimesKInRupeesAndNothingInRates() {
        long seed = new Random().nextLong();
        System.out.println("EarlyEndTest seed " + seed);
        for (int i = 0; i < 30; i++) {
            Choice one = any(new Random(seed + i), 1);
            Choice many = any(new Random(seed + i), 7);
            List<Leaving.Year> small = Leaving.of(one).years();
            List<Leaving.Year> large = Leaving.of(many).years();
            List<Dying.Year> smallDeaths = Dying.of(one).years();
            List<Dying.Year> largeDeaths = Dying.of(many).years();
            for (int year = 0; year < small.size(); year++) {
                assertEquals(small.get(year).value().amount().times(7).toDouble(),
                    large.get(year).value().amount().toDouble(), 0.04);
                assertEquals(smallDeaths.get(year).benefit().amount().times(7),
                    largeDeaths.get(year).benefit().amount());
                assertEquals(small.get(year).irr().rates().size(), large.get(year).irr().rates().size());
                sameRate(small.get(year).irr(), large.get(year).irr());
                sameRate(smallDeaths.get(year).irr(), largeDeaths.get(year).irr());
            }
            sameRate(Holding.of(one).keeping(), Holding.of(many).keeping());
        }
    }

    private static void sameRate(IrrResult one, IrrResult other) {
        if (one.single().isPresent() && other.single().isPresent()) {
            double rate = one.single().getAsDouble();
            assertEquals(rate, other.single().getAsDouble(), 1e-6 * (1 + Math.abs(rate)));
        }
    }

    private static Leaving.Year leaving(Choice choice, int year, long value) {
        var end = new EarlyEnd(35, new SurrenderValues(List.of(new Value(year, Rupees.of(value)))), DeathBenefit.USUAL);
        return Leaving.of(new Choice(ending(choice.policy(), end), choice.alternative(), Rate.ZERO)).years().get(year - 1);
    }

    private static IrrResult.Reason leftInTheFirstYearWithoutIncome() {
        var policy = new Proposal("", "", TheArticle.PREMIUM, List.of(), CHOICE.policy().maturity(), 20, Rupees.ZERO);
        var first = Leaving.of(new Choice(policy, CHOICE.alternative(), Rate.ZERO)).years().get(1 - 1);
        assertEquals(Rupees.of(500_000), first.loss());
        var second = assertInstanceOf(IrrResult.None.class, Leaving.of(new Choice(ending(policy, new EarlyEnd(35,
            new SurrenderValues(List.of(new Value(2, Rupees.ZERO))), DeathBenefit.USUAL)), CHOICE.alternative(),
            Rate.ZERO)).years().get(1).irr());
        return second.reason();
    }

    private static Proposal ending(Proposal policy, EarlyEnd end) {
        return new Proposal(policy.product(), policy.insurer(), policy.premium(), policy.benefits(), policy.maturity(),
            policy.termYears(), policy.lifeCover(), end);
    }

    private static Random random() {
        long seed = new Random().nextLong();
        System.out.println("EarlyEndTest seed " + seed);
        return new Random(seed);
    }

    /** Proposals of every frequency; with the same seed and another factor, the same with every amount times it. */
    private static Choice any(Random random, long times) {
        int term = 2 + random.nextInt(24);
        int paying = 1 + random.nextInt(term);
        var premium = new PremiumSchedule(Rupees.of((1 + random.nextInt(20)) * 10_000L * times),
            PaymentMode.values()[random.nextInt(4)], ModeFactors.USUAL, paying, Rate.ZERO, Rate.ZERO);
        List<BenefitStream> benefits = new ArrayList<>();
        IntStream.range(0, random.nextInt(3)).forEach(i -> {
            int first = 1 + random.nextInt(term);
            benefits.add(new BenefitStream("", Rupees.of(random.nextInt(50) * 1_200L * times), first,
                first + random.nextInt(term - first + 1), PaymentMode.values()[random.nextInt(4)],
                Timing.values()[random.nextInt(2)], Growth.NONE, true));
        });
        var maturity = new MaturityBenefit(Rupees.of(random.nextInt(400) * 10_000L * times), true);
        var policy = new Proposal("", "", premium, benefits, maturity, term, Rupees.of(random.nextInt(300) * 10_000L * times));
        return new Choice(policy, TheArticle.termPlusSip(0, "0", "0"), Rate.ZERO).held(random.nextInt(term));
    }
}
