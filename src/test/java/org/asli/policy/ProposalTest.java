package org.asli.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asli.cashflow.CashFlow;
import org.asli.money.OutOfRange;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {

    @Test
    void aMonthlyIncomeIsElevenEqualPaymentsAndTheRest() {
        // computed independently: 11 × ₹8,766.67 and ₹8,766.63 a year
        var flows = income(105_200, 1, 1, PaymentMode.MONTHLY, Timing.IN_ARREAR, Growth.NONE).cashFlows().flows();
        assertEquals(12, flows.size());
        assertEquals(new CashFlow(1 / 12.0, Rupees.of("8766.67")), flows.get(0));
        assertEquals(new CashFlow(11 / 12.0, Rupees.of("8766.67")), flows.get(10));
        assertEquals(new CashFlow(1, Rupees.of("8766.63")), flows.get(11));
    }

    @Test
    void incomeInAdvanceComesAtTheStartOfItsPeriod() {
        var flows = income(1_000, 3, 3, PaymentMode.QUARTERLY, Timing.IN_ADVANCE, Growth.NONE).cashFlows().flows();
        assertEquals(List.of(2.0, 2.25, 2.5, 2.75), flows.stream().map(CashFlow::time).toList());
    }

    @Test
    void aListedBenefitPaysEachYearItsOwnAmount() {
        BenefitStream bonus = listed(3, 5, "10000", "0", "12345.67");
        assertEquals(List.of(Rupees.ZERO, Rupees.of(10_000), Rupees.ZERO, Rupees.of("12345.67"), Rupees.ZERO),
            IntStream.rangeClosed(2, 6).mapToObj(bonus::paidIn).toList());
        assertEquals(Rupees.of("22345.67"), bonus.total());
        assertEquals(Rupees.of("22345.67"), bonus.cashFlows().total());
    }

    @Test
    void aListHasAnAmountForEachYearOfItsRun() {
        assertEquals(Rule.EACH_YEAR, assertThrows(OutOfRange.class, () -> listed(3, 5, "1", "2")).rule());
        OutOfRange negative = assertThrows(OutOfRange.class, () -> listed(1, 2, "1", "-2"));
        assertEquals("amounts[1]", negative.field());
    }

    private static BenefitStream listed(int first, int last, String... amounts) {
        return new BenefitStream("", new YearlyAmounts.Listed(Stream.of(amounts).map(Rupees::of).toList()), first, last,
            PaymentMode.YEARLY, Timing.IN_ARREAR, true, Illustration.BOTH);
    }

    @ParameterizedTest
    @CsvSource({"YEARLY,500000.00,1", "HALF_YEARLY,255000.00,2", "QUARTERLY,130000.00,4", "MONTHLY,43750.00,12"})
    void anInstalmentIsThePremiumTimesItsFactor(PaymentMode mode, String instalment, int count) {
        // one insurer's factors: 1 / 0.51 / 0.26 / 0.0875
        var schedule = premium(mode, "0", "0");
        assertEquals(Rupees.of(instalment), schedule.instalment());
        assertEquals(count * 6, schedule.cashFlows().flows().size());
        assertEquals(0, schedule.cashFlows().flows().get(0).time());
    }

    @Test
    void taxIsRoundedOnEachInstalment() {
        // 333.33 × 0.0875 = 29.166… → 29.17; 4.5% of it 1.31265 → 1.31; 2.25% 0.656… → 0.66
        var schedule = new PremiumSchedule(Rupees.of("333.33"), PaymentMode.MONTHLY, ModeFactors.USUAL, 2,
            Rate.ofPercent("4.5"), Rate.ofPercent("2.25"));
        assertEquals(Rupees.of("30.48"), schedule.instalmentWithTax(1));
        assertEquals(Rupees.of("29.83"), schedule.instalmentWithTax(2));
        assertEquals(Rupees.of("-723.72"), schedule.cashFlows().total());
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,     5, 1, 1000.00, 1000.00, 1000.00",
        "SIMPLE,   5, 1, 1050.00, 1100.00, 1450.00",
        "COMPOUND, 5, 1, 1050.00, 1102.50, 1551.33",
        "SIMPLE,  10, 3, 1000.00, 1000.00, 1300.00",
        "COMPOUND,10, 3, 1000.00, 1000.00, 1331.00"})
    void benefitsGrowFromTheirFirstYear(Growth.Kind kind, String percent, int every, String second, String third,
        String tenth) {
        var stream = income(1_000, 2, 15, PaymentMode.YEARLY, Timing.IN_ARREAR,
            new Growth(kind, Rate.ofPercent(percent), every));
        assertEquals(Rupees.ZERO, stream.paidIn(1));
        assertEquals(Rupees.of(1_000), stream.paidIn(2));
        assertEquals(Rupees.of(second), stream.paidIn(3));
        assertEquals(Rupees.of(third), stream.paidIn(4));
        assertEquals(Rupees.of(tenth), stream.paidIn(11));
        assertEquals(Rupees.ZERO, stream.paidIn(16));
    }

    @Test
    void everySplitYearAddsUp() {
        long seed = 20_261_121;
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            var mode = PaymentMode.values()[random.nextInt(4)];
            var amount = Rupees.of(BigDecimal.valueOf(random.nextLong(1, 10_000_000_00L), 2));
            var growth = new Growth(Growth.Kind.values()[random.nextInt(3)],
                new Rate(BigDecimal.valueOf(random.nextInt(2_000), 4)), 1 + random.nextInt(3));
            var stream = new BenefitStream("", amount, 1, 12, mode, Timing.values()[random.nextInt(2)], growth, true);
            var paid = Rupees.ZERO;
            for (int year = 1; year <= 12; year++) {
                paid = paid.plus(stream.paidIn(year));
            }
            assertEquals(paid, stream.cashFlows().total(), "seed " + seed + ", case " + i);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 20, firstYear, YEARS", "5, 4, lastYear, FIRST_AFTER_LAST", "1, 101, lastYear, YEARS",
        "1, 0, lastYear, YEARS"})
    void yearsOfABenefitAreChecked(int first, int last, String field, Rule rule) {
        var refused = assertThrows(OutOfRange.class,
            () -> income(1, first, last, PaymentMode.YEARLY, Timing.IN_ARREAR, Growth.NONE));
        assertEquals(field, refused.field());
        assertEquals(rule, refused.rule());
    }

    @Test
    void nothingLiesBeyondThePolicyTerm() {
        var premium = premium(PaymentMode.YEARLY, "0", "0");
        var late = income(1, 1, 21, PaymentMode.YEARLY, Timing.IN_ARREAR, Growth.NONE);
        var maturity = new MaturityBenefit(Rupees.ZERO, true);
        assertEquals("premium.years", assertThrows(OutOfRange.class,
            () -> new Proposal("", "", premium, List.of(), maturity, 5, Rupees.ZERO)).field());
        assertEquals("benefits[0].lastYear", assertThrows(OutOfRange.class,
            () -> new Proposal("", "", premium, List.of(late), maturity, 20, Rupees.ZERO)).field());
    }

    @Test
    void growthThatRunsAwayIsRefusedAtOnce() {
        var wild = new Growth(Growth.Kind.COMPOUND, Rate.ofPercent("1000"), 1);
        assertEquals("growth.rate", assertThrows(OutOfRange.class,
            () -> income(1_000_000, 1, 100, PaymentMode.MONTHLY, Timing.IN_ARREAR, wild)).field());
    }

    private static BenefitStream income(long amount, int first, int last, PaymentMode frequency, Timing timing,
        Growth growth) {
        return new BenefitStream("", Rupees.of(amount), first, last, frequency, timing, growth, true);
    }

    private static PremiumSchedule premium(PaymentMode mode, String taxFirstYear, String taxAfter) {
        return new PremiumSchedule(Rupees.of(500_000), mode, ModeFactors.USUAL, 6, Rate.ofPercent(taxFirstYear),
            Rate.ofPercent(taxAfter));
    }
}
