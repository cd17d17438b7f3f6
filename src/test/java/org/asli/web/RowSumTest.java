package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.asli.comparison.Choice;
import org.asli.comparison.Comparison;
import org.asli.comparison.Extremes;
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
import org.junit.jupiter.api.Test;

/** How the rows of the tables come about. The figures of the worked proposal are those of its table and of its fund at 12%. */
class RowSumTest {
    private static final Comparison WORKED = Comparison.of(TheArticle.choice());

    @Test
    void theYearsOfTheWorkedProposal() {
        List<RowSum> years = YearSums.of(WORKED);
        assertEquals(21, years.size());
        assertEquals(List.of("Day you sign", "Year 1"), List.of(years.get(0).title(), years.get(1).title()));
        assertEquals(List.of("Premium: ₹5,00,000", "Cash flow: −₹5,00,000", "Cumulative balance: −₹5,00,000"), said(years.get(0)));
        assertEquals(List.of("Premium: ₹5,00,000", "Yearly payout: ₹1,05,200", "Cash flow: −₹5,00,000 + ₹1,05,200 = −₹3,94,800",
            "Cumulative balance: −₹5,00,000 − ₹3,94,800 = −₹8,94,800"), said(years.get(1)));
        assertEquals(List.of("Yearly payout: ₹1,05,200", "Maturity: ₹37,25,000", "Cash flow: ₹1,05,200 + ₹37,25,000 = ₹38,30,200",
            "Cumulative balance: −₹10,01,200 + ₹38,30,200 = ₹28,29,000"), said(years.get(20)));
    }

    @Test
    void theYearsOfItsFund() {
        List<RowSum> years = FundSums.of(WORKED);
        assertEquals(List.of("From and into your pocket: −₹5,00,000", "Term premium: −₹8,000",
            "Into the fund, less what comes out: ₹5,00,000 − ₹8,000 = ₹4,92,000", "Fund: ₹4,92,000.00"), said(years.get(0)));
        assertEquals(List.of("From and into your pocket: −₹5,00,000 + ₹1,05,200 = −₹3,94,800", "Term premium: −₹8,000",
            "Into the fund, less what comes out: ₹3,94,800 − ₹8,000 = ₹3,86,800",
            "Fund: ₹4,92,000.00 × 1.12 + ₹3,86,800 = ₹9,37,840.00"), said(years.get(1)));
        assertEquals(List.of("From and into your pocket: ₹1,05,200", "Into the fund, less what comes out: −₹1,05,200",
            "Fund: ₹1,25,79,646.08 × 1.12 − ₹1,05,200 = ₹1,39,84,003.61"), said(years.get(20)));
    }

    /** 1,000.10 a month's twelfth at 5% compound: 1,000.10 × 1.05² = 1,102.61025, of which 91.88 × 11 and 91.93 are paid. */
    @Test
    void growthAndInstalmentsAreSaid() {
        var premium = new PremiumSchedule(Rupees.of(100_000), PaymentMode.QUARTERLY, ModeFactors.USUAL, 2, Rate.ofPercent("4.5"),
            Rate.ofPercent("2.25"));
        List<RowSum> years = YearSums.of(Comparison.of(choice(premium,
            stream(PaymentMode.MONTHLY, Timing.IN_ARREAR, Growth.Kind.COMPOUND), stream(PaymentMode.YEARLY, Timing.IN_ADVANCE, Growth.Kind.SIMPLE))));
        assertEquals("Premium: ₹27,170 × 3 + ₹26,585 = ₹1,08,095", said(years.get(1)).get(0));
        assertEquals("Benefit: ₹1,000.10 × (1 + 5%)^2 = ₹1,102.61; ₹91.88 × 11 + ₹91.93 = ₹1,102.61", said(years.get(3)).get(0));
        assertEquals("Benefit: ₹1,000.10 × (1 + 5% × 3) = ₹1,150.12", said(years.get(3)).get(1));
    }

    @Test
    void aFundThatRunsDrySaysSoFromThenOn() {
        Comparison dry = Extremes.all().get("fund runs dry");
        int year = dry.fund().dryYear().orElseThrow();
        List<RowSum> years = FundSums.of(dry);
        assertEquals("Fund: ₹0.00: the fund runs dry in year " + year + ", because it holds less than it has to pay.",
            said(years.get(year)).get(said(years.get(year)).size() - 1));
        assertTrue(said(years.get(year - 1)).toString().contains(" = "), years.get(year - 1).toString());
    }

    @Test
    void whateverIsStatedCanBeTold() {
        Extremes.all().forEach((name, comparison) -> {
            assertEquals(comparison.rows().size(), YearSums.of(comparison).size(), name);
            assertEquals(comparison.rows().size(), FundSums.of(comparison).size(), name);
        });
    }

    private static Choice choice(PremiumSchedule premium, BenefitStream... benefits) {
        return new Choice(new Proposal("", "", premium, List.of(benefits), new MaturityBenefit(Rupees.of(1), true), 5, Rupees.ZERO),
            TheArticle.choice().alternative(), Rate.ZERO);
    }

    private static BenefitStream stream(PaymentMode mode, Timing timing, Growth.Kind kind) {
        return new BenefitStream("", Rupees.of("1000.10"), 1, 5, mode, timing, new Growth(kind, Rate.ofPercent("5"), 1), true);
    }

    private static List<String> said(RowSum sum) {
        return sum.lines().stream().map(line -> line.name() + ": " + line.value()).toList();
    }
}
