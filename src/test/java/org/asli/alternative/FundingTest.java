package org.asli.alternative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.asli.alternative.Funding.Rhythm;
import org.asli.alternative.Funding.Source;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.OutOfRange;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.junit.jupiter.api.Test;

class FundingTest {
    private static final Rate NONE = Rate.ZERO;

    @Test
    void bothMonthlyConventions() {
        // from a model of its own with 50 digits: ₹10,000 at the start of each of 240 months, at 12%
        var monthly = new PolicyFlows(CashFlowSeries.of(IntStream.range(0, 240)
            .mapToObj(month -> new CashFlow(month / 12.0, Rupees.of(-10_000))).toList()), 12, CashFlowSeries.of(List.of()));
        assertEquals(9_198_573.557525248, end(monthly, Convention.EFFECTIVE), 1e-7);
        assertEquals(9_991_479.190412336, end(monthly, Convention.NOMINAL), 1e-7);
    }

    @Test
    void aNominalReturnIsCompoundedMonthly() {
        var sip = new SystematicInvestmentPlan(Rate.ofPercent("12"), NONE, Convention.NOMINAL);
        // 1.01^12 − 1 by hand
        assertEquals(0.12682503013196972, sip.netReturn());
        assertEquals(1.12682503013196972, sip.growthFactor(), 1e-15);
        assertEquals(0.12, sip.returnFor(0.12682503013196972), 1e-15);
        // (1.01^12)(0.985) − 1
        assertEquals(0.10992265467999, sip.withExpenseRatio(Rate.ofPercent("1.5")).netReturn(), 1e-14);
    }

    @Test
    void aPremiumIsSpreadOverTheMonthsToTheNext() {
        var yearly = policy(1, "0 -100000, 1 -100000", "1 30000");
        // 92,000 in the first year; 1,00,000 in the second, when no term premium is due any more
        CashFlowSeries flows = termPlusSip(8_000, 1, Source.FUND, Rhythm.MONTHLY, "0").fundFlows(yearly, 3);
        assertEquals(new CashFlow(0, Rupees.of("7666.67")), flows.flows().get(0));
        assertEquals(new CashFlow(11 / 12.0, Rupees.of("7666.63")), flows.flows().get(11));
        // the payout stays where it was
        assertEquals(new CashFlow(1, Rupees.of("-21666.67")), flows.flows().get(12));
        assertEquals(new CashFlow(23 / 12.0, Rupees.of("8333.37")), flows.flows().get(23));
        assertEquals(Rupees.of(162_000), flows.total());
    }

    @Test
    void aTermPremiumAboveTheInstalmentIsPaidAtOnce() {
        var quarterly = policy(4, "0 -5000, 0.25 -5000", "");
        CashFlowSeries flows = termPlusSip(8_000, 1, Source.FUND, Rhythm.MONTHLY, "0").fundFlows(quarterly, 1);
        assertEquals(new CashFlow(0, Rupees.of(-3_000)), flows.flows().get(0));
        assertEquals(List.of(0.25, 4 / 12.0, 5 / 12.0), flows.flows().stream().skip(1).map(CashFlow::time).toList());
    }

    @Test
    void aSipIsSteppedUpEachYearWhilePremiumsAreDue() {
        var yearly = policy(1, "0 -100000, 1 -100000, 2 -100000", "3 5000");
        TermPlusSip alternative = termPlusSip(8_000, 5, Source.FUND, Rhythm.PREMIUM, "10");
        // 92,000 × 0.1 and 92,000 × 0.21; term premiums and payouts are what they were
        assertEquals(flows("1 9200, 2 19320"), alternative.stepUp(yearly, 5));
        assertEquals(alternative.likeForLike().fundFlows(yearly, 5), alternative.fundFlows(yearly, 5));
        assertEquals(Rupees.of("9200.00"), termPlusSip(8_000, 5, Source.FUND, Rhythm.MONTHLY, "10")
            .stepUp(policy(1, "0 -100000, 1 -100000", ""), 5).total());
    }

    @Test
    void thePocketPaysTheTermPremiumsBesides() {
        var yearly = policy(1, "0 -100000", "2 5000");
        TermPlusSip alternative = termPlusSip(8_000, 3, Source.POCKET, Rhythm.PREMIUM, "0");
        assertEquals(flows("0 100000, 2 -5000"), alternative.fundFlows(yearly, 2));
        assertEquals(flows("0 -8000, 1 -8000"), alternative.paidBesides(2));
        assertTrue(alternative.likeForLike().paidBesides(2).flows().isEmpty());
    }

    /** Whoever pays and when: what the person pays is what the policy takes and what is paid besides, to the paisa. */
    @Test
    void noPaisaIsLostOrFound() {
        var random = new Random(21);
        for (int i = 0; i < 3_000; i++) {
            int perYear = List.of(1, 2, 4, 12).get(random.nextInt(4));
            int term = 1 + random.nextInt(30);
            PolicyFlows policy = any(random, perYear, term);
            TermPlusSip alternative = termPlusSip(random.nextInt(20_000), random.nextInt(40),
                Source.values()[random.nextInt(2)], Rhythm.values()[random.nextInt(2)], "" + random.nextInt(30));
            CashFlowSeries flows = alternative.fundFlows(policy, term);
            CashFlowSeries stepUp = alternative.stepUp(policy, term);
            Rupees cover = alternative.termPlan().cashFlows(term).total().negated();
            assertEquals(policy.all().total().negated().plus(alternative.paidBesides(term).total().negated()),
                flows.total().plus(cover));
            assertTrue(flows.flows().stream().allMatch(flow -> flow.amount().isWholePaise() && flow.time() <= term));
            assertTrue(stepUp.total().sign() >= 0);
            // a fund that grows by nothing ends with what went in
            FundPath steppedUp = FundPath.of(flows.plus(stepUp), 1, term);
            if (steppedUp.lasts()) {
                assertEquals(flows.total().plus(stepUp.total()).toDouble(), steppedUp.end(), 0.004);
            }
        }
    }

    @Test
    void aStepUpIsHeldToItsRange() {
        assertThrows(OutOfRange.class, () -> new Funding(Source.FUND, Rhythm.PREMIUM, Rate.ofPercent("-1")));
        assertThrows(OutOfRange.class, () -> new Funding(Source.FUND, Rhythm.PREMIUM, Rate.ofPercent("100.1")));
        // 5,00,000 × 2^31 is above 10^15, 2^30 is not
        var doubled = new Funding(Source.FUND, Rhythm.PREMIUM, Rate.ofPercent("100"));
        assertTrue(doubled.fits(Rupees.of(500_000), 31));
        assertFalse(doubled.fits(Rupees.of(500_000), 32));
    }

    private static double end(PolicyFlows policy, Convention convention) {
        return new TermPlusSip(new TermPlan(Rupees.ZERO, 0),
            new SystematicInvestmentPlan(Rate.ofPercent("12"), NONE, convention)).fund(policy, 20).end();
    }

    private static TermPlusSip termPlusSip(int premium, int years, Source source, Rhythm rhythm, String stepUpPercent) {
        return new TermPlusSip(new TermPlan(Rupees.of(premium), years),
            new SystematicInvestmentPlan(Rate.ofPercent("12"), NONE),
            new Funding(source, rhythm, Rate.ofPercent(stepUpPercent)));
    }

    private static PolicyFlows any(Random random, int perYear, int term) {
        List<CashFlow> premiums = new ArrayList<>();
        Rupees premium = Rupees.ofPaise(100 + random.nextInt(10_000_000));
        int paying = (1 + random.nextInt(term)) * perYear;
        IntStream.range(0, paying).forEach(i -> premiums.add(new CashFlow(i / (double) perYear, premium.negated())));
        List<CashFlow> payouts = new ArrayList<>();
        IntStream.range(0, random.nextInt(20)).forEach(i ->
            payouts.add(new CashFlow(random.nextInt(12 * term + 1) / 12.0, Rupees.ofPaise(random.nextInt(1_000_000)))));
        return new PolicyFlows(CashFlowSeries.of(premiums), perYear, CashFlowSeries.of(payouts));
    }

    private static PolicyFlows policy(int premiumsPerYear, String premiums, String payouts) {
        return new PolicyFlows(flows(premiums), premiumsPerYear, flows(payouts));
    }

    private static CashFlowSeries flows(String text) {
        return CashFlowSeries.of(text.isEmpty() ? List.of() : List.of(text.split(", ")).stream().map(flow -> flow.split(" "))
            .map(flow -> new CashFlow(Double.parseDouble(flow[0]), Rupees.of(flow[1]))).toList());
    }
}
