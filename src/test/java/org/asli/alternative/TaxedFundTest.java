package org.asli.alternative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rupees;
import org.junit.jupiter.api.Test;

class TaxedFundTest {
    /** 12.5% and 20% with a cess of 4%, above ₹1,25,000. */
    private static final GainsTax OF_TODAY = new GainsTax(0.13, 0.208, 125_000);
    /** The published proposal beside a term plan of ₹8,000 a year: what goes into the fund and comes out of it. */
    private static final CashFlowSeries ARTICLE = CashFlowSeries.of(IntStream.rangeClosed(0, 20).mapToObj(year ->
        new CashFlow(year, Rupees.of((year < 6 ? 500_000 : 0) - (year > 0 ? 105_200 : 0) - (year < 20 ? 8_000 : 0))))
        .toList());

    // From a model of its own with 40 digits, which finds by halving how much of the whole fund has to be sold for an
    // amount after tax.
    @Test
    void the_published_proposals_fund_after_tax() {
        TaxedFund fund = taxed(ARTICLE, 1.12, 20, OF_TODAY);
        assertEquals(13_984_003.608976480682, fund.path().end(), 1e-6);
        assertEquals(0, fund.tax() - fund.taxAtEnd());
        assertEquals(1_555_313.354833911, fund.taxAtEnd(), 1e-6);
        assertEquals(12_428_690.254142569791, fund.end(), 1e-6);
        assertEquals(5_824_395.0826290620712, taxed(ARTICLE, 1.08, 20, OF_TODAY).end(), 1e-6);
        assertEquals(9_164_647.672603500552, taxed(ARTICLE, 1.1032, 20, new GainsTax(0.125, 0.2, 125_000)).end(), 1e-6);
    }

    @Test
    void lots_held_for_less_than_a_year_are_taxed_as_such() {
        // the same model, with an exemption of ₹20,000
        TaxedFund fund = taxed(flows("0 1000000, 0.25 -200000, 0.5 600000, 0.75 -300000, 1.25 -700000, 2 -100000"), 1.12, 3,
            new GainsTax(0.13, 0.208, 20_000));
        assertEquals(17_975.97786438918, fund.tax() - fund.taxAtEnd(), 1e-7);
        assertEquals(15_148.86655797377, fund.taxAtEnd(), 1e-7);
        assertEquals(538_224.63076697176588, fund.end(), 1e-7);
    }

    @Test
    void a_sale_is_so_much_larger_that_the_tax_is_paid_from_it() {
        // 1,00,000 doubles in a year; half of a sale is gain, taxed at 20%: for 90,000 after tax 1,00,000 is sold
        TaxedFund fund = taxed(flows("0 100000, 1 -90000"), 2, 1, new GainsTax(0.2, 0.5, 0));
        assertEquals(10_000, fund.taxByYear().get(1), 1e-9);
        assertEquals(100_000, fund.path().end(), 1e-9);
        assertEquals(10_000, fund.taxAtEnd(), 1e-9);
    }

    @Test
    void the_exemption_is_used_once_a_year() {
        // 5,000 of gain is free in each year; 20,000 sold at the end of years 1 and 2 hold gains of 10,000 and 15,000
        TaxedFund fund = taxed(flows("0 100000, 1 -19000, 2 -18000"), 2, 2, new GainsTax(0.2, 0.5, 5_000));
        assertEquals(List.of(0.0, 1_000.0, 2_000.0), fund.taxByYear());
        // the fund is then 3,40,000, three quarters of it gain, and this year's exemption is used up
        assertEquals(340_000, fund.path().end(), 1e-9);
        assertEquals(51_000, fund.taxAtEnd(), 1e-9);
    }

    @Test
    void the_lot_bought_first_is_sold_first() {
        // 100 doubles twice, 100 once: selling 400 is the first lot, with a gain of 300
        TaxedFund fund = taxed(flows("0 100, 1 100, 2 -370"), 2, 2, new GainsTax(0.1, 0.1, 0));
        assertEquals(30, fund.taxByYear().get(2), 1e-9);
        assertEquals(200, fund.path().end(), 1e-9);
        assertEquals(10, fund.taxAtEnd(), 1e-9);
    }

    @Test
    void without_tax_it_is_the_fund() {
        var random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            CashFlowSeries flows = random(random);
            double factor = 0.8 + random.nextDouble() * 0.6;
            FundPath plain = FundPath.of(flows, factor, 12);
            assertEquals(plain, TaxedFund.of(flows, factor, 12, time -> GainsTax.NONE).path());
            assertEquals(plain.end(), TaxedFund.of(flows, factor, 12, time -> GainsTax.NONE).end(), 1e-9);
        }
    }

    @Test
    void no_paisa_is_lost_or_found() {
        var random = new Random(8);
        int lasting = 0;
        for (int i = 0; i < 2_000; i++) {
            CashFlowSeries flows = random(random);
            double factor = 0.9 + random.nextDouble() * 0.3;
            TaxedFund fund = taxed(flows, factor, 12, new GainsTax(0.13, 0.208, random.nextInt(3) * 10_000));
            if (fund.path().lasts()) {
                lasting++;
                assertEquals(fund.end() + fund.tax(), flows.total().toDouble() + growth(fund.path(), factor), 0.005);
                assertTrue(fund.taxAtEnd() >= 0 && fund.taxByYear().stream().allMatch(tax -> tax >= 0));
            }
        }
        assertTrue(lasting > 500, lasting + " that last");
    }

    @Test
    void a_higher_tax_never_leaves_more() {
        var random = new Random(15);
        for (int i = 0; i < 1_000; i++) {
            CashFlowSeries flows = random(random);
            double factor = 0.9 + random.nextDouble() * 0.3;
            double exemption = random.nextInt(3) * 10_000;
            double rate = random.nextDouble() * 0.4;
            double more = rate + random.nextDouble() * 0.2;
            double low = taxed(flows, factor, 12, new GainsTax(rate, rate, exemption)).end();
            assertTrue(taxed(flows, factor, 12, new GainsTax(more, more, exemption)).end() <= low * (1 + 1e-12));
        }
    }

    @Test
    void a_fund_that_lasts_without_tax_can_run_dry_of_it() {
        // 100 becomes 200; 200 can be paid out, but not after tax
        assertTrue(taxed(flows("0 100, 1 -200"), 2, 1, GainsTax.NONE).path().lasts());
        TaxedFund dry = taxed(flows("0 100, 1 -200"), 2, 2, new GainsTax(0.1, 0.1, 0));
        assertFalse(dry.path().lasts());
        assertEquals(0, dry.end());
        // 10 are lacking, and grow for a year
        assertEquals(20, dry.owed(), 1e-9);
    }

    @Test
    void the_break_even_after_tax() {
        // from the same model: 13% and 12.5%
        assertEquals(0.0585101934431277962, breakEven(0.13, 0.2), 1e-14);
        assertEquals(0.0583618411446940548, breakEven(0.125, 0.2), 1e-14);
        // no gain, no tax
        assertEquals(OptionalDouble.of(-0.01), new TaxedBreakEven(ARTICLE, 1, 20, time -> OF_TODAY).above(-0.01));
    }

    private static double breakEven(double rate, double shortRate) {
        return new TaxedBreakEven(ARTICLE, 3_725_000, 20, time -> new GainsTax(rate, shortRate, 125_000))
            .above(0.054985252795021).orElseThrow();
    }

    private static TaxedFund taxed(CashFlowSeries flows, double factor, int years, GainsTax law) {
        return TaxedFund.of(flows, factor, years, time -> law);
    }

    /** What the fund grows by between its moments. */
    private static double growth(FundPath path, double factor) {
        double growth = 0;
        for (int i = 1; i < path.points().size(); i++) {
            var before = path.points().get(i - 1);
            growth += before.value() * (Math.pow(factor, path.points().get(i).time() - before.time()) - 1);
        }
        return growth;
    }

    /** Payments in, then sales and payments mixed, at quarters of twelve years. */
    private static CashFlowSeries random(Random random) {
        List<CashFlow> flows = new ArrayList<>();
        for (int quarter = 0; quarter < 48; quarter++) {
            boolean in = quarter < 8 || random.nextInt(4) == 0;
            int paise = random.nextInt(in ? 10_000_000 : 4_000_000);
            if (random.nextBoolean()) {
                flows.add(new CashFlow(quarter / 4.0, Rupees.ofPaise(in ? paise : -paise)));
            }
        }
        return CashFlowSeries.of(flows);
    }

    private static CashFlowSeries flows(String text) {
        return CashFlowSeries.of(List.of(text.split(", ")).stream().map(flow -> flow.split(" "))
            .map(flow -> new CashFlow(Double.parseDouble(flow[0]), Rupees.of(flow[1]))).collect(Collectors.toList()));
    }
}
