package org.asli.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.asli.comparison.Holding.Way;
import org.asli.money.Rate;
import org.asli.money.Rupees;
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
import org.asli.policy.Timing;
import org.asli.tax.HeldPolicy;
import org.asli.tax.Rules;
import org.asli.tax.TaxedProceeds;
import org.asli.tax.TaxedProceeds.Receipt;
import org.asli.tax.Taxpayer;
import org.junit.jupiter.api.Test;

/** A policy one has, after tax: figures from a model of its own in decimals and 40 digits, or by hand. */
class HoldingAfterTaxTest {
    private static final LocalDate ISSUED = LocalDate.of(2026, 4, 1);
    private static final double EXACT = 1e-12;

    @Test
    void the_published_proposal_is_free_and_only_the_fund_is_taxed() {
        HoldingAfterTax taxed = HoldingAfterTax.of(TheArticle.choice());
        assertTrue(taxed.policy().exempt());
        assertEquals(taxed.before().keeping(), taxed.keeping());
        ends(taxed, 0.12, 8_463_917.1981527267, 9_567_955.4721704589, 12_507_896.229467528);
        assertEquals(403_645.3140218181, taxed.outcomes(0.12).get(0).gainsTax(), 1e-6);
        changes(taxed, 0.053175984513352983, Way.PAID_UP, 0.28891174589518967, Way.SURRENDER);
    }

    /** Another policy of a rupee breaks the limit of five lakh: each way is taxed above the premiums it pays. */
    @Test
    void a_taxable_policy_is_taxed_above_the_premiums_of_each_way() {
        HoldingAfterTax taxed = HoldingAfterTax.of(TheArticle.choice().with(taxpayer("30", 1, false, false)));
        assertFalse(taxed.policy().exempt());
        taxes(taxed, 848_700, 0, 471_690);
        ends(taxed, 0.12, 7_615_217.1981527267, 9_567_955.4721704589, 12_036_206.229467528);
        assertEquals(0.088313757417926606, taxed.keeping().single().orElseThrow(), EXACT);
        changes(taxed, 0.041417232572449469, Way.PAID_UP, 0.28106566543117844, Way.SURRENDER);
    }

    /** Received 10,52,000 and 36,00,000 at the end of year 10 less 30,00,000 paid: 31.2% of 16,52,000. */
    @Test
    void surrender_is_taxed_in_the_year_of_leaving_and_the_rest_is_invested() {
        HoldingAfterTax taxed = HoldingAfterTax.of(held(10, 3_600_000).with(taxpayer("30", 1, false, true)));
        taxes(taxed, 882_648, 515_424, 882_648);
        assertEquals(Rupees.of(3_084_576), taxed.surrenderLeft());
        assertEquals(Rupees.of(33_040), taxed.of(Way.SURRENDER).proceeds().withheld());
        ends(taxed, 0.09, 4_385_879.6994818771, 6_770_257.3413092295, 4_385_879.6994818771);
        assertEquals(0.027165260264992516, taxed.keeping().single().orElseThrow(), EXACT);
        changes(taxed, 0.030687884283442058, Way.SURRENDER);
    }

    /** The 45,000 saved by deducting 1,50,000 of the first premium are taken back; those still to come are lost. */
    @Test
    void leaving_before_two_years_takes_the_deduction_back() {
        HoldingAfterTax taxed = HoldingAfterTax.of(held(1, 200_000).with(taxpayer("30", 0, true, false)));
        assertEquals(Rupees.of(45_000), taxed.of(Way.SURRENDER).takenBack());
        assertEquals(Rupees.of(155_000), taxed.surrenderLeft());
        assertEquals(Rupees.of(-225_000), taxed.of(Way.KEEP).tax());
        ends(taxed, 0.12, 11_227_398.769837403, 16_728_674.209537342, 17_176_938.654551641);
        assertEquals(0.068544288591787894, taxed.keeping().single().orElseThrow(), EXACT);
        assertEquals(Rupees.ZERO, HeldPolicy.of(Standing.at(TheArticle.PROPOSAL, 2), taxpayer("30", 0, true, false), Rules.KNOWN)
            .takenBack());
    }

    /** Unit-linked for less than five years: 4 × 1,50,000 at 30%; with the premiums deducted no more, no income is left. */
    @Test
    void a_unit_linked_policy_is_to_be_kept_for_five_years() {
        Taxpayer unitLinked = new Taxpayer(ISSUED, true, false, Rupees.ZERO, Rate.ofPercent("30"), true, false);
        HeldPolicy fourth = HeldPolicy.of(Standing.at(TheArticle.PROPOSAL, 4), unitLinked, Rules.KNOWN);
        assertEquals(Rupees.of(180_000), fourth.takenBack());
        assertEquals(Rupees.ZERO, HeldPolicy.of(Standing.at(TheArticle.PROPOSAL, 5), unitLinked, Rules.KNOWN).takenBack());
    }

    @Test
    void premiums_deducted_do_not_count_against_receipts() {
        HoldingAfterTax taxed = HoldingAfterTax.of(held(4, 1_600_000).with(taxpayer("20", 1, true, true)));
        assertEquals(Rupees.of("129126.40"), taxed.of(Way.SURRENDER).tax());
        assertEquals(Rupees.of(775_632 - 62_400), taxed.of(Way.KEEP).tax());
        assertEquals(Rupees.of("546263.46"), taxed.of(Way.PAID_UP).tax());
        ends(taxed, 0.12, 7_420_475.1113504427, 13_230_005.645989202, 9_883_907.8628922364);
        assertEquals(0.053823564709183032, taxed.keeping().single().orElseThrow(), EXACT);
        changes(taxed, 0.047298279131643145, Way.PAID_UP, 0.065464725530157758, Way.SURRENDER);
    }

    /** By hand: 12.5% of 28,29,000 − 1,25,000 on the policy, and then of all gains of the fund, without another 1,25,000. */
    @Test
    void the_exemption_of_a_year_is_used_once() {
        Taxpayer unitLinked = new Taxpayer(ISSUED, true, false, Rupees.ZERO, Rate.ofPercent("30"), false, false);
        HoldingAfterTax taxed = HoldingAfterTax.of(TheArticle.choice().with(unitLinked));
        assertEquals(Rupees.of(338_000), taxed.of(Way.KEEP).tax());
        assertEquals(403_645.3140218181 + 15_625, taxed.outcomes(0.12).get(0).gainsTax(), 1e-6);
    }

    /**
     * By hand: 1,000 a year for three years and 1,700 back each year. After the first, 700 of it were income; kept, 400 more
     * above 3,000 are less than that, then 5,100 − 3,000 − 700; surrendered for 500, all of it is.
     */
    @Test
    void what_was_income_before_is_the_same_whatever_is_chosen() {
        var schedule = new PremiumSchedule(Rupees.of(1_000), PaymentMode.YEARLY, ModeFactors.USUAL, 3, Rate.ZERO, Rate.ZERO);
        var income = new BenefitStream("", Rupees.of(1_700), 1, 3, PaymentMode.YEARLY, Timing.IN_ARREAR, Growth.NONE, true);
        var policy = new Proposal("", "", schedule, List.of(income), new MaturityBenefit(Rupees.ZERO, true), 3, Rupees.of(1),
            ending(1, 500));
        HeldPolicy held = HeldPolicy.of(Standing.at(policy, 1), taxpayer("30", 0, false, false), Rules.KNOWN);
        assertEquals(List.of(Rupees.ZERO, Rupees.of(1_400)), incomes(held.kept()));
        assertEquals(List.of(Rupees.of(500)), incomes(held.surrendered()));
        assertEquals(List.of(Rupees.of("566.67"), Rupees.of("566.67")), incomes(held.paidUp()));
    }

    /** By hand: nothing is paid out for the first year, so the 45,000 taken back are paid of the next premium. */
    @Test
    void tax_beyond_what_comes_in_is_paid_of_what_comes_next() {
        HoldingAfterTax taxed = HoldingAfterTax.of(held(1, 0).with(taxpayer("30", 0, true, false)));
        assertEquals(2_500_000 - 45_000, taxed.outcomes(0).get(1).finalValue(), 1e-6);
        assertEquals(Rupees.of(-45_000), taxed.surrenderLeft());
        var single = new PremiumSchedule(Rupees.of(500_000), PaymentMode.YEARLY, ModeFactors.USUAL, 1, Rate.ZERO, Rate.ZERO);
        var policy = new Proposal("", "", single, List.of(), new MaturityBenefit(Rupees.of(900_000), true), 3,
            Rupees.of(5_000_000), ending(1, 0));
        var paid = new Choice(policy, TheArticle.termPlusSip(0, "12", "0"), Rate.ZERO).held(1).with(taxpayer("30", 0, true, false));
        assertEquals(-45_000 * 1.21, HoldingAfterTax.of(paid).outcomes(0.1).get(1).finalValue(), 1e-6);
    }

    /** Paid-up is the best between two returns of the fund that are half a percent apart: apart with 50 digits. */
    @Test
    void two_changes_close_to_each_other_are_both_found() {
        var lump = new BenefitStream("", Rupees.of(2_427_200), 2, 2, PaymentMode.YEARLY, Timing.IN_ARREAR, Growth.NONE, true);
        var policy = new Proposal("", "", TheArticle.PREMIUM, List.of(lump), new MaturityBenefit(Rupees.of(583_800), true), 8,
            Rupees.of(5_250_000), ending(1, 1));
        HoldingAfterTax taxed = HoldingAfterTax.of(new Choice(policy, TheArticle.termPlusSip(0, "12", "0"), Rate.ZERO).held(1));
        changes(taxed, 0.05250263918291459, Way.PAID_UP, 0.05765764798421732, Way.KEEP);
    }

    /** Held against the best way at every fifth of a percent, where no other ends with the same. */
    @Test
    void the_best_way_is_the_same_from_one_change_to_the_next() {
        var drawn = new OrdinaryChoices(20261122, OrdinaryChoices.UNIT);
        for (int i = 0; i < 30; i++) {
            HoldingAfterTax taxed = HoldingAfterTax.of(drawn.next());
            List<Holding.Change> changes = taxed.changes();
            for (double rate = 0.001; rate < 1; rate += 0.002) {
                Verdict verdict = taxed.verdict(rate);
                Way said = changes.isEmpty() ? taxed.best(0.5) : changes.get(0).before();
                for (Holding.Change change : changes) {
                    said = change.rate() < rate ? change.after() : said;
                }
                double less = verdict.finalValue() - taxed.outcomes(rate).get(said.ordinal()).finalValue();
                assertEquals(0, less, 1e-9 * Math.abs(verdict.finalValue()), said + " at " + rate + " of " + changes);
            }
        }
    }

    private static List<Rupees> incomes(TaxedProceeds proceeds) {
        return proceeds.receipts().stream().map(Receipt::income).toList();
    }

    private static void taxes(HoldingAfterTax taxed, long keep, long surrender, long paidUp) {
        assertEquals(List.of(Rupees.of(keep), Rupees.of(surrender), Rupees.of(paidUp)),
            taxed.ways().stream().map(TaxedWay::tax).toList());
    }

    private static void ends(HoldingAfterTax taxed, double rate, double... expected) {
        for (Way way : Way.values()) {
            assertEquals(expected[way.ordinal()], taxed.outcomes(rate).get(way.ordinal()).finalValue(), 1e-6);
        }
    }

    /** @param rateAndWay alternately, from the keeping on */
    private static void changes(HoldingAfterTax taxed, Object... rateAndWay) {
        List<Holding.Change> changes = taxed.changes();
        assertEquals(rateAndWay.length / 2, changes.size());
        assertEquals(Way.KEEP, changes.get(0).before());
        for (int i = 0; i < changes.size(); i++) {
            assertEquals((double) rateAndWay[2 * i], changes.get(i).rate(), EXACT);
            assertEquals(rateAndWay[2 * i + 1], changes.get(i).after());
        }
    }

    private static Choice held(int year, long surrenderValue) {
        Proposal policy = TheArticle.PROPOSAL;
        var stated = new Proposal("", "", policy.premium(), policy.benefits(), policy.maturity(), policy.termYears(),
            policy.lifeCover(), ending(year, surrenderValue));
        return new Choice(stated, TheArticle.termPlusSip(0, "12", "0"), Rate.ZERO).held(year);
    }

    private static EarlyEnd ending(int year, long surrenderValue) {
        return new EarlyEnd(35, new SurrenderValues(List.of(new SurrenderValues.Value(year, Rupees.of(surrenderValue)))),
            DeathBenefit.USUAL);
    }

    private static Taxpayer taxpayer(String slab, long others, boolean deduction, boolean cess) {
        return new Taxpayer(ISSUED, false, false, Rupees.of(others), Rate.ofPercent(slab), deduction, cess);
    }
}
