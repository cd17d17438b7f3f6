package org.asli.tax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.asli.cashflow.CashFlow;
import org.asli.comparison.TheArticle;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.BenefitStream;
import org.asli.policy.Growth;
import org.asli.policy.MaturityBenefit;
import org.asli.policy.ModeFactors;
import org.asli.policy.PaymentMode;
import org.asli.policy.PremiumSchedule;
import org.asli.policy.Proposal;
import org.asli.policy.Timing;
import org.asli.tax.TaxedProceeds.Receipt;
import org.junit.jupiter.api.Test;

class TaxedProceedsTest {
    /** With the cess: 31.2% of income, 13% of gains. */
    private static final Taxpayer CESS = new Taxpayer(LocalDate.of(2026, 4, 1), false, false, Rupees.ZERO,
        Rate.ofPercent("30"), false, true);
    private static final LocalDate NOW = LocalDate.of(2026, 4, 1);

    @Test
    void exempt_proceeds_are_all_kept() {
        TaxedProceeds proceeds = TaxedProceeds.of(TheArticle.PROPOSAL, CESS, true,
            Deduction.of(TheArticle.PROPOSAL, CESS, Rules.KNOWN), Rules.KNOWN);
        assertEquals(Rupees.of(5_829_000), Rupees.sum(proceeds.receipts().stream().map(Receipt::received).toList()));
        assertEquals(Rupees.ZERO, proceeds.income());
        assertEquals(Rupees.ZERO, proceeds.tax());
        assertEquals(Rupees.ZERO, proceeds.withheld());
    }

    @Test
    void receipts_are_income_when_they_exceed_the_premiums() {
        // by hand: ₹30,00,000 paid, ₹58,29,000 received: 28,29,000 at the end, 31.2% of it; 2% withheld
        TaxedProceeds proceeds = of(TheArticle.PROPOSAL, CESS);
        assertEquals(Rupees.of(2_829_000), proceeds.last().income());
        assertEquals(proceeds.income(), proceeds.last().income());
        assertEquals(Rupees.of(882_648), proceeds.tax());
        assertEquals(Rupees.of(56_580), proceeds.withheld());
    }

    @Test
    void income_goes_in_order_of_time() {
        // by hand: 1,000 paid at 0 and 1,000 at 1; 1,500 received at the end of each of 3 years and 400 at maturity.
        // At t = 1 both premiums are paid: nothing. At t = 2: 3,000 less 2,000, at 3: 1,500, then 400.
        Proposal policy = plan(1_000, 2, 1_500, 400);
        TaxedProceeds proceeds = of(policy, CESS);
        assertEquals(rupees(0, 1_000, 1_500, 400), proceeds.receipts().stream().map(Receipt::income).toList());
        assertEquals(List.of(Rupees.ZERO, Rupees.of(312), Rupees.of(468), Rupees.of("124.80")),
            proceeds.receipts().stream().map(Receipt::tax).toList());
    }

    @Test
    void what_was_income_stays_income_when_premiums_follow() {
        // by hand: 1,000 a year for 3 years, 1,700 a year: 0 (1,700 of 2,000), 400 (3,400 of 3,000), 1,700
        assertEquals(rupees(0, 400, 1_700, 0),
            of(plan(1_000, 3, 1_700, 0), CESS).receipts().stream().map(Receipt::income).toList());
        // 3,000 a year: 1,000 of the first, and at t = 2 what is above 3,000 and those 1,000
        assertEquals(rupees(1_000, 2_000, 3_000, 0),
            of(plan(1_000, 3, 3_000, 0), CESS).receipts().stream().map(Receipt::income).toList());
    }

    @Test
    void the_insurer_withholds_by_the_day_and_from_a_lakh_a_year_on() {
        // by hand: issued on 1 October 2022, 5% at t = 1 and 2% from t = 2, of 1,00,000 and then 2,00,000
        Taxpayer early = CESS.issuedOn(LocalDate.of(2022, 10, 1));
        assertEquals(rupees(5_000, 4_000, 4_000, 0), withheld(plan(100_000, 1, 200_000, 0), early));
        // 99,999 a year is less than a lakh, but not with another rupee in the last year
        assertEquals(List.of(Rupees.ZERO, Rupees.ZERO, Rupees.of("1999.98"), Rupees.of("0.02")),
            withheld(plan(1, 1, 99_999, 1), early));
    }

    @Test
    void monthly_premiums_count_as_they_are_paid() {
        // 72 × ₹43,750 = ₹31,50,000 against ₹58,29,000; from a model of its own
        TaxedProceeds proceeds = of(TheArticle.proposal(TheArticle.premium(PaymentMode.MONTHLY, "0", "0"),
            TheArticle.INCOME), CESS);
        assertEquals(Rupees.of(2_679_000), proceeds.income());
        assertEquals(Rupees.of(835_848), proceeds.tax());
    }

    @Test
    void tax_on_the_premium_is_not_premium() {
        assertEquals(Rupees.of(2_829_000), of(TheArticle.proposal(TheArticle.premium(PaymentMode.YEARLY, "4.5", "2.25"),
            TheArticle.INCOME), CESS).income());
    }

    @Test
    void a_unit_linked_policy_is_taxed_as_an_equity_fund() {
        // 13% of 28,29,000 less this year's 1,25,000
        var unitLinked = new Taxpayer(NOW, true, false, Rupees.ZERO, Rate.ofPercent("30"), false, true);
        assertEquals(Rupees.of(351_520), of(TheArticle.PROPOSAL, unitLinked).tax());
    }

    @Test
    void deducted_premiums_do_not_count_and_save_tax_when_they_are_paid() {
        // 1,50,000 of each 5,00,000 is deducted: 46,800 saved six times, 9,00,000 more income at the end
        var old = new Taxpayer(NOW, false, false, Rupees.ZERO, Rate.ofPercent("30"), true, true);
        Deduction deduction = Deduction.of(TheArticle.PROPOSAL, old, Rules.KNOWN);
        assertEquals(Rupees.of(6 * 46_800), deduction.saved());
        assertEquals(new CashFlow(5, Rupees.of(46_800)), deduction.savings().flows().get(5));
        assertEquals(Rupees.of(3_729_000), of(TheArticle.PROPOSAL, old).income());
        assertEquals(Rupees.of(1_163_448), of(TheArticle.PROPOSAL, old).tax());
    }

    @Test
    void instalments_fill_the_limit_of_their_year_in_turn() {
        // quarterly 1,30,000: 1,30,000 and 20,000, then nothing
        var old = new Taxpayer(NOW, false, false, Rupees.ZERO, Rate.ofPercent("30"), true, true);
        var policy = TheArticle.proposal(TheArticle.premium(PaymentMode.QUARTERLY, "0", "0"), TheArticle.INCOME);
        assertEquals(rupees(130_000, 20_000, 0, 0, 130_000), Deduction.of(policy, old, Rules.KNOWN).premiums().stream()
            .limit(5).map(Deduction.Deducted::deducted).toList());
    }

    @Test
    void no_more_is_deducted_than_a_part_of_the_cover() {
        // 10% of a cover of 5,00,000
        var old = new Taxpayer(NOW, false, false, Rupees.ZERO, Rate.ofPercent("30"), true, true);
        Proposal policy = TheArticle.PROPOSAL;
        var thin = new Proposal("", "", policy.premium(), policy.benefits(), policy.maturity(), 20, Rupees.of(500_000));
        assertEquals(Rupees.of(50_000), Deduction.of(thin, old, Rules.KNOWN).premiums().get(0).deducted());
    }

    private static List<Rupees> withheld(Proposal policy, Taxpayer taxpayer) {
        return of(policy, taxpayer).receipts().stream().map(Receipt::withheld).toList();
    }

    private static TaxedProceeds of(Proposal policy, Taxpayer taxpayer) {
        return TaxedProceeds.of(policy, taxpayer, false, Deduction.of(policy, taxpayer, Rules.KNOWN), Rules.KNOWN);
    }

    private static List<Rupees> rupees(long... amounts) {
        return Arrays.stream(amounts).mapToObj(Rupees::of).toList();
    }

    private static Proposal plan(long premium, int years, long income, long maturity) {
        var schedule = new PremiumSchedule(Rupees.of(premium), PaymentMode.YEARLY, ModeFactors.USUAL, years, Rate.ZERO,
            Rate.ZERO);
        var stream = new BenefitStream("", Rupees.of(income), 1, 3, PaymentMode.YEARLY, Timing.IN_ARREAR, Growth.NONE, true);
        return new Proposal("", "", schedule, List.of(stream), new MaturityBenefit(Rupees.of(maturity), true), 3,
            Rupees.ZERO);
    }
}
