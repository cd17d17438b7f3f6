package org.asli.alternative;

import static org.asli.alternative.Instrument.BOND;
import static org.asli.alternative.Instrument.DEPOSIT;
import static org.asli.alternative.Instrument.PPF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.junit.jupiter.api.Test;

class SafeFundTest {
    private static final double LIMIT = 150_000;
    private static final PpfLock LOCK = new PpfLock(15, 7, 0.5, 5, 0.6);
    private static final InstrumentRates RATES = rates("6.2", "7.1", "6.5");
    /** The published proposal beside a term plan of ₹8,000 a year: what goes in and comes out. */
    private static final CashFlowSeries ARTICLE = CashFlowSeries.of(IntStream.rangeClosed(0, 20).mapToObj(year ->
        new CashFlow(year, Rupees.of((year < 6 ? 500_000 : 0) - (year > 0 ? 105_200 : 0) - (year < 20 ? 8_000 : 0))))
        .toList());

    // From a model of its own with 50 digits, in which each payment grows by itself.
    @Test
    void the_published_proposals_money_in_something_safe() {
        assertEquals(4_368_090.092636956599, end(DEPOSIT, 0), 1e-6);
        assertEquals(2_823_324.1574003432929, end(DEPOSIT, 0.30), 1e-6);
        assertEquals(2_771_571.0789898445495, end(DEPOSIT, 0.312), 1e-6);
        assertEquals(4_668_178.0987436365927, end(BOND, 0), 1e-6);
        assertEquals(2_973_203.9802271329666, end(BOND, 0.30), 1e-6);
        assertEquals(4_785_411.3680504868344, end(PPF, 0), 1e-6);
        assertEquals(3_935_192.1075534140214, end(PPF, 0.30), 1e-6);
        SafeFund ppf = fund(ARTICLE, 20, PPF, 0.30, 0);
        assertEquals(3_009_773.4915018021686, ppf.ppfEnd(), 1e-6);
        assertEquals(OptionalInt.empty(), ppf.ppfTakenYear());
    }

    @Test
    void what_a_deduction_saves_goes_into_the_deposit() {
        SafeFund ppf = fund(ARTICLE, 20, PPF, 0.312, 0.312);
        assertEquals(280_800, ppf.saved(), 1e-9);
        assertEquals(4_491_896.7857216242064, ppf.end(), 1e-6);
    }

    @Test
    void the_deposit_is_emptied_before_the_account() {
        // the same model: two payments in the first year share its limit
        CashFlowSeries flows = flows("0 100000, 0.5 100000, 1 200000, 2 -150000, 2.25 -120000, 3 -20000");
        InstrumentRates rates = rates("6", "8", "0");
        SafeFund ppf = SafeFund.of(flows, 4, PPF, rates, law(0.25, 0), PpfLock.NONE);
        assertEquals(179_846.49058765529925, ppf.end(), 1e-7);
        assertEquals(ppf.end(), ppf.ppfEnd());
        assertEquals(OptionalInt.of(2), ppf.ppfTakenYear());
        assertEquals(149_828.43879831167895, SafeFund.of(flows, 4, DEPOSIT, rates, law(0.25, 0), PpfLock.NONE).end(), 1e-7);
    }

    /** 7.1%, each payment grown by itself with 40 digits: 5,16,978.29 before the fourth payment, 11,52,076.24 after six years. */
    @Test
    void from_its_seventh_year_on_the_account_lets_out_half_of_an_earlier_balance_a_year() {
        String paid = "0 150000, 1 150000, 2 150000, 3 150000, 4 150000, 5 150000";
        SafeFund within = fund(flows(paid + ", 6 -100000, 6.5 -100000"), 8, PPF, 0.3, 0);
        assertEquals(1_095_937.727993227670852, within.end(), 1e-6);
        assertEquals(OptionalInt.of(6), within.ppfTakenYear());
        assertEquals(16, within.ppfFreeAt());
        SafeFund all = fund(flows(paid + ", 6 -258489.14"), 6, PPF, 0.3, 0);
        assertEquals(1_152_076.243201011138150 - 258_489.14, all.end(), 1e-6);
        refused(fund(flows(paid + ", 6 -100000, 6.5 -158500"), 8, PPF, 0.3, 0), 7, 258_500 - 258_489.143325, 1_088_784.549594187531);
        refused(fund(flows(paid.replace(", 5 150000", ", 5 -1")), 8, PPF, 0.3, 0), 5, 1, 925_701.44089730265);
    }

    /** 45,17,702.07 after sixteen years, of which 60% are 27,10,621.24. */
    @Test
    void an_extension_lets_out_all_or_six_tenths_where_more_is_paid_in() {
        String paid = IntStream.range(0, 20).mapToObj(year -> year + " 150000").collect(Collectors.joining(", "));
        assertEquals(3_561_415.468542705464, fund(flows(paid + ", 16.5 -2000000, 18.5 -500000"), 20, PPF, 0.3, 0).end(), 1e-6);
        refused(fund(flows(paid + ", 16.5 -2000000, 18.5 -1000000"), 20, PPF, 0.3, 0), 19, 289_378.755042991839, 3_568_262.243554448040);
        String ten = IntStream.range(0, 10).mapToObj(year -> year + " 150000").collect(Collectors.joining(", "));
        assertEquals(992_908.319650354980, fund(flows(ten + ", 16 -2500000"), 18, PPF, 0.3, 0).end(), 1e-6);
        assertTrue(fund(flows(ten + ", 15 -2500000"), 18, PPF, 0.3, 0).refusal().isPresent(), "a year before the lock ends");
    }

    private static void refused(SafeFund fund, int year, double lacking, double held) {
        SafeFund.Refusal refusal = fund.refusal().orElseThrow();
        assertEquals(year, refusal.year());
        assertEquals(lacking, refusal.lacking(), 1e-6);
        assertEquals(held, refusal.held(), 1e-6);
        assertEquals(OptionalInt.of(year), fund.path().dryYear());
        assertEquals(0, fund.end());
    }

    @Test
    void a_deposit_taxed_each_year_grows_by_the_rate_less_its_tax() {
        SafeFund deposit = fund(flows("0 100000"), 30, DEPOSIT, 0.3, 0);
        assertEquals(100_000 * Math.pow(1 + 0.062 * 0.7, 30), deposit.end(), 1e-6);
        assertEquals(0.3 * deposit.interest(), deposit.tax(), 1e-6);
    }

    @Test
    void within_its_limit_the_account_grows_by_its_rate_whatever_the_slab() {
        SafeFund ppf = fund(flows("0 150000, 1 150000, 2 150000"), 15, PPF, 0.312, 0);
        double expected = 150_000 * (Math.pow(1.071, 15) + Math.pow(1.071, 14) + Math.pow(1.071, 13));
        assertEquals(expected, ppf.end(), 1e-6);
        assertEquals(ppf.end(), ppf.ppfEnd());
        assertEquals(0, ppf.tax());
    }

    @Test
    void a_year_is_taxed_alike_however_it_is_cut() {
        SafeFund whole = fund(flows("0 100000"), 1, DEPOSIT, 0.3, 0);
        SafeFund cut = fund(flows("0 100000, 0.25 0, 0.5 0, 0.75 0"), 1, DEPOSIT, 0.3, 0);
        assertEquals(1_860, whole.tax(), 1e-9);
        assertEquals(1_860, cut.tax(), 1e-9);
        assertEquals(whole.end(), cut.end(), 1e-9);
    }

    @Test
    void interest_bears_the_rate_of_the_end_of_its_year_however_the_year_is_cut() {
        DoubleFunction<InterestTerms> law = time -> new InterestTerms(time > 0.5 ? 0.4 : 0.2, LIMIT, 0);
        assertEquals(2_480, SafeFund.of(flows("0 100000"), 1, DEPOSIT, RATES, law, PpfLock.NONE).tax(), 1e-9);
        assertEquals(2_480, SafeFund.of(flows("0 100000, 0.25 0, 0.5 0"), 1, DEPOSIT, RATES, law, PpfLock.NONE).tax(), 1e-9);
    }

    @Test
    void interest_taxed_in_full_leaves_what_was_paid_in() {
        SafeFund all = fund(flows("0 100000"), 2, DEPOSIT, 1, 0);
        assertEquals(100_000, all.end(), 1e-9);
        assertEquals(12_400, all.tax(), 1e-9);
        assertEquals(100_000 * Math.pow(1 - 0.062 * 0.04, 2), fund(flows("0 100000"), 2, DEPOSIT, 1.04, 0).end(), 1e-9);
    }

    @Test
    void what_cannot_pay_says_when_and_stays_empty() {
        SafeFund dry = fund(flows("0 100000, 2 -150000, 3 50000"), 4, PPF, 0.3, 0);
        assertEquals(OptionalInt.of(2), dry.path().dryYear());
        assertEquals(0, dry.end());
        assertEquals(List.of(0.0, 0.0, 0.0), dry.path().byYear().subList(2, 5));
    }

    @Test
    void no_paisa_is_lost_or_found() {
        var random = new Random(11);
        int lasting = 0;
        for (int i = 0; i < 3_000; i++) {
            CashFlowSeries flows = random(random);
            double slab = random.nextInt(5) / 10.0;
            for (Instrument instrument : Instrument.values()) {
                double deduction = random.nextBoolean() ? slab : 0;
                SafeFund fund = fund(flows, 12, instrument, slab, deduction);
                if (fund.path().lasts()) {
                    lasting++;
                    double in = flows.total().toDouble() + fund.interest() + fund.saved();
                    assertEquals(in, fund.tax() + fund.end(), 0.005, flows.toString());
                }
            }
        }
        assertTrue(lasting > 2_000, "lasting: " + lasting);
    }

    @Test
    void a_higher_slab_never_leaves_more_and_a_higher_rate_never_less() {
        var random = new Random(12);
        for (int i = 0; i < 1_000; i++) {
            CashFlowSeries flows = random(random);
            for (Instrument instrument : Instrument.values()) {
                double before = Double.POSITIVE_INFINITY;
                for (double slab : new double[] {0, 0.05, 0.2, 0.312}) {
                    double end = fund(flows, 12, instrument, slab, 0).end();
                    assertTrue(end <= before + 1e-6, flows.toString());
                    before = end;
                }
                double lower = SafeFund.of(flows, 12, instrument, rates("5", "5", "5"), law(0.2, 0), PpfLock.NONE).end();
                double higher = SafeFund.of(flows, 12, instrument, rates("6", "7", "8"), law(0.2, 0), PpfLock.NONE).end();
                assertTrue(lower <= higher + 1e-6, flows.toString());
            }
        }
    }

    @Test
    void all_amounts_and_the_limit_a_hundredfold_are_the_end_a_hundredfold() {
        var random = new Random(13);
        for (int i = 0; i < 500; i++) {
            CashFlowSeries flows = random(random);
            CashFlowSeries larger = CashFlowSeries.of(flows.flows().stream()
                .map(flow -> new CashFlow(flow.time(), flow.amount().times(100))).toList());
            for (Instrument instrument : Instrument.values()) {
                double end = fund(flows, 12, instrument, 0.3, 0).end();
                SafeFund scaled = SafeFund.of(larger, 12, instrument, RATES, time -> new InterestTerms(0.3, 100 * LIMIT, 0), LOCK);
                assertEquals(100 * end, scaled.end(), 1e-9 * (1 + 100 * end));
            }
        }
    }

    private static double end(Instrument instrument, double slab) {
        return fund(ARTICLE, 20, instrument, slab, 0).end();
    }

    private static SafeFund fund(CashFlowSeries flows, int years, Instrument instrument, double slab, double deduction) {
        return SafeFund.of(flows, years, instrument, RATES, law(slab, deduction), LOCK);
    }

    private static DoubleFunction<InterestTerms> law(double slab, double deduction) {
        return time -> new InterestTerms(slab, LIMIT, deduction);
    }

    private static InstrumentRates rates(String deposit, String ppf, String bond) {
        return new InstrumentRates(Rate.ofPercent(deposit), Rate.ofPercent(ppf), Rate.ofPercent(bond));
    }

    /** Times and rupees. */
    private static CashFlowSeries flows(String text) {
        List<CashFlow> flows = new ArrayList<>();
        for (String each : text.split(", ")) {
            String[] parts = each.split(" ");
            flows.add(new CashFlow(Double.parseDouble(parts[0]), Rupees.of(parts[1])));
        }
        return CashFlowSeries.of(flows);
    }

    /** More in than out at first, in months of twelve years. */
    private static CashFlowSeries random(Random random) {
        List<CashFlow> flows = new ArrayList<>(List.of(new CashFlow(0, Rupees.ofPaise(random.nextInt(90_000_000)))));
        for (int i = 0; i < 20; i++) {
            double time = random.nextInt(145) / 12.0;
            flows.add(new CashFlow(time, Rupees.ofPaise(random.nextInt(30_000_000) - (long) (time * 2_500_000))));
        }
        return CashFlowSeries.of(flows);
    }
}
