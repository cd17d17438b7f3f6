package org.asli.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.PaymentMode;
import org.asli.policy.PremiumSchedule;
import org.asli.policy.Proposal;
import org.asli.policy.Scenario;
import org.asli.tax.Rules;
import org.asli.tax.Taxpayer;
import org.junit.jupiter.api.Test;

/** Rates and funds from a model of its own with 40 digits. */
class AfterTaxTest {
    private static final double EXACT = 1e-12;
    private static final Taxpayer OLD_REGIME = new Taxpayer(LocalDate.of(2026, 4, 1), false, false, Rupees.ZERO,
        Rate.ofPercent("30"), true, true);

    @Test
    void the_published_proposal_is_free_and_its_fund_is_not() {
        AfterTax taxed = AfterTax.of(Comparison.of(TheArticle.choice()));
        assertTrue(taxed.exemption().exempt());
        assertEquals(taxed.before().irr(), taxed.irr());
        assertEquals(Rupees.of(3_725_000), taxed.lastBenefit());
        assertEquals(12_488_509.998559258671, taxed.fund().end(), 1e-6);
        assertEquals(8_763_509.998559258671, taxed.fundLead(), 1e-6);
        assertEquals(0.0583618411446940548, taxed.breakEvenReturn().orElseThrow(), EXACT);
    }

    @Test
    void the_cess_counts_where_it_is_asked_for() {
        var cess = new Taxpayer(LocalDate.of(2026, 4, 1), false, false, Rupees.ZERO, Rate.ofPercent("30"), false, true);
        AfterTax taxed = of(TheArticle.PROPOSAL, cess);
        assertEquals(12_428_690.254142569791, taxed.fund().end(), 1e-6);
        assertEquals(0.0585101934431277962, taxed.breakEvenReturn().orElseThrow(), EXACT);
    }

    @Test
    void other_policies_make_it_taxable() {
        var others = new Taxpayer(LocalDate.of(2026, 4, 1), false, false, Rupees.of(500_000), Rate.ofPercent("30"), false, true);
        AfterTax taxed = of(TheArticle.PROPOSAL, others);
        assertFalse(taxed.exemption().exempt());
        assertEquals(0.040032017318005041, rate(taxed), EXACT);
        assertEquals(Rupees.of(3_725_000 - 882_648), taxed.lastBenefit());
    }

    @Test
    void the_monthly_mode_makes_it_taxable() {
        AfterTax taxed = of(TheArticle.proposal(TheArticle.premium(PaymentMode.MONTHLY, "0", "0"), TheArticle.INCOME),
            Taxpayer.USUAL);
        assertEquals(0.038443668919724272, rate(taxed), EXACT);
    }

    @Test
    void a_deduction_is_an_inflow_when_the_premium_is_paid() {
        assertEquals(0.060221676944773875, rate(of(TheArticle.PROPOSAL, OLD_REGIME)), EXACT);
    }

    @Test
    void a_unit_linked_policy_above_its_limit() {
        var unitLinked = new Taxpayer(LocalDate.of(2026, 4, 1), true, false, Rupees.ZERO, Rate.ofPercent("30"), false, true);
        assertEquals(0.047273908871923817, rate(of(TheArticle.PROPOSAL, unitLinked)), EXACT);
    }

    @Test
    void the_rows_add_up_to_the_totals() {
        var others = new Taxpayer(LocalDate.of(2026, 4, 1), false, false, Rupees.of(1), Rate.ofPercent("20"), true, true);
        AfterTax taxed = of(TheArticle.PROPOSAL, others);
        List<TaxRow> rows = taxed.rows();
        assertEquals(taxed.proceeds().tax(), Rupees.sum(rows.stream().map(TaxRow::tax).toList()));
        assertEquals(taxed.proceeds().withheld(), Rupees.sum(rows.stream().map(TaxRow::withheld).toList()));
        assertEquals(taxed.deduction().saved(), Rupees.sum(rows.stream().map(TaxRow::saved).toList()));
        assertEquals(taxed.cashFlows().total(), Rupees.sum(rows.stream().map(TaxRow::afterTax).toList()));
        rows.forEach(row -> assertEquals(row.cashFlow().minus(row.tax()).plus(row.saved()), row.afterTax()));
        assertEquals(taxed.fund().tax(), rows.stream().mapToDouble(TaxRow::fundTax).sum(), 1e-6);
        assertEquals(taxed.fund().end(), rows.get(20).fund());
    }

    @Test
    void without_rules_there_is_no_tax() {
        isUntaxed(TheArticle.choice());
        PremiumSchedule plain = TheArticle.PREMIUM;
        var withRider = new PremiumSchedule(plain.yearlyPremium(), plain.mode(), plain.factors(), plain.years(),
            plain.taxFirstYear(), plain.taxAfter(), Rupees.of(9_000), Rate.ofPercent("18"));
        Choice rider = new Choice(TheArticle.proposal(withRider, TheArticle.INCOME),
            TheArticle.termPlusSip(8_000, "12", "1"), Rate.ofPercent("6"));
        isUntaxed(rider);
        isUntaxed(rider.in(Scenario.GUARANTEED));
    }

    private static void isUntaxed(Choice choice) {
        AfterTax taxed = AfterTax.of(Comparison.of(choice), Rules.read("rule|from|to|value|unit|source|note"));
        assertEquals(taxed.before().irr(), taxed.irr());
        assertEquals(taxed.before().fund(), taxed.fund().path());
        assertEquals(taxed.before().fund().end(), taxed.fund().end());
        assertEquals(taxed.before().breakEvenReturn(), taxed.breakEvenReturn());
    }

    @Test
    void extreme_proposals_have_their_taxes() {
        int free = 0;
        for (Comparison comparison : Extremes.all().values()) {
            AfterTax taxed = AfterTax.of(comparison);
            assertTrue(taxed.fund().end() >= 0 && taxed.fund().tax() >= 0);
            if (taxed.proceeds().tax().isZero()) {
                free++;
                assertTrue(taxed.fund().end() <= comparison.fund().end(), () -> comparison.choice().toString());
                assertTrue(taxed.breakEvenReturn().orElse(10) >= comparison.breakEvenReturn().orElse(0) - EXACT);
            }
        }
        assertTrue(free > 3, free + " without tax on the policy");
    }

    private static AfterTax of(Proposal policy, Taxpayer taxpayer) {
        return AfterTax.of(Comparison.of(new Choice(policy, TheArticle.termPlusSip(8_000, "12", "0"),
            Rate.ofPercent("6")).with(taxpayer)));
    }

    private static double rate(AfterTax taxed) {
        return taxed.irr().single().orElseThrow();
    }
}
