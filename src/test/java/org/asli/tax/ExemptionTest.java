package org.asli.tax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.asli.comparison.TheArticle;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.PaymentMode;
import org.asli.policy.Proposal;
import org.asli.tax.Exemption.Change;
import org.asli.tax.Rule.Subject;
import org.junit.jupiter.api.Test;

class ExemptionTest {
    private static final LocalDate NOW = LocalDate.of(2026, 4, 1);

    @Test
    void the_published_proposal_sits_exactly_on_the_limit() {
        // ₹5,00,000 a year for ₹52,50,000 of cover: 10% of it is ₹5,25,000, the limit over all policies ₹5,00,000
        Exemption exemption = of(TheArticle.PROPOSAL, Taxpayer.USUAL);
        assertTrue(exemption.exempt());
        assertEquals(List.of(Rupees.of(25_000), Rupees.ZERO), exemption.tests().stream().map(LimitTest::room).toList());
        assertEquals(Subject.PREMIUM_LIMIT, exemption.deciding().orElseThrow().rule().subject());
        assertEquals(Set.of(Change.ONE_MORE_POLICY, Change.MONTHLY), EnumSet.copyOf(exemption.turns()));
    }

    @Test
    void the_monthly_mode_breaks_it() {
        // 12 × ₹43,750 = ₹5,25,000
        Exemption exemption = of(paid(PaymentMode.MONTHLY, "0"), Taxpayer.USUAL);
        assertFalse(exemption.exempt());
        assertEquals(Rupees.of(-25_000), exemption.deciding().orElseThrow().room());
        assertEquals(List.of(Change.YEARLY), exemption.turns());
    }

    @Test
    void another_policy_breaks_it_by_a_paisa() {
        assertTrue(of(TheArticle.PROPOSAL, others("0")).exempt());
        assertFalse(of(TheArticle.PROPOSAL, others("0.01")).exempt());
    }

    @Test
    void tax_on_the_premium_does_not_count() {
        assertTrue(of(paid(PaymentMode.YEARLY, "4.5"), Taxpayer.USUAL).exempt());
    }

    @Test
    void the_cover_decides_by_the_day_of_issue() {
        // ₹5,00,000 for ₹26,00,000: 20% is ₹5,20,000, 15% ₹3,90,000; for ₹34,00,000 15% is ₹5,10,000
        assertTrue(of(covered(2_600_000), issued(LocalDate.of(2012, 3, 31))).exempt());
        assertFalse(of(covered(2_600_000), issued(LocalDate.of(2012, 4, 1))).exempt());
        assertTrue(of(covered(0), issued(LocalDate.of(2003, 3, 31))).exempt());
        assertTrue(of(covered(3_400_000), disabled(LocalDate.of(2013, 4, 1))).exempt());
        assertFalse(of(covered(3_400_000), disabled(LocalDate.of(2013, 3, 31))).exempt());
        assertFalse(of(covered(2_600_000), disabled(LocalDate.of(2013, 4, 1))).exempt());
    }

    @Test
    void a_limit_over_all_policies_is_known_since_its_day() {
        assertTrue(of(TheArticle.PROPOSAL, others("1000000").issuedOn(LocalDate.of(2023, 3, 31))).exempt());
        assertFalse(of(TheArticle.PROPOSAL, others("1000000").issuedOn(LocalDate.of(2023, 4, 1))).exempt());
    }

    @Test
    void a_unit_linked_policy_has_half_the_limit() {
        var unitLinked = new Taxpayer(NOW, true, false, Rupees.ZERO, Rate.ofPercent("30"), false, true);
        assertFalse(of(TheArticle.PROPOSAL, unitLinked).exempt());
        assertTrue(of(TheArticle.PROPOSAL, unitLinked.issuedOn(LocalDate.of(2021, 1, 31))).exempt());
    }

    private static Exemption of(Proposal policy, Taxpayer taxpayer) {
        return Exemption.of(policy, taxpayer, Rules.KNOWN);
    }

    private static Proposal paid(PaymentMode mode, String tax) {
        return TheArticle.proposal(TheArticle.premium(mode, tax, tax), TheArticle.INCOME);
    }

    private static Proposal covered(long cover) {
        Proposal policy = TheArticle.PROPOSAL;
        return new Proposal("", "", policy.premium(), policy.benefits(), policy.maturity(), 20, Rupees.of(cover));
    }

    private static Taxpayer others(String premiums) {
        return new Taxpayer(NOW, false, false, Rupees.of(premiums), Rate.ofPercent("30"), false, true);
    }

    private static Taxpayer issued(LocalDate day) {
        return Taxpayer.USUAL.issuedOn(day);
    }

    private static Taxpayer disabled(LocalDate day) {
        return new Taxpayer(day, false, true, Rupees.ZERO, Rate.ofPercent("30"), false, true);
    }
}
