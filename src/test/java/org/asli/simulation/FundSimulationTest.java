package org.asli.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.DoubleStream;
import org.asli.alternative.FundPath;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.OutOfRange;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.junit.jupiter.api.Test;

class FundSimulationTest {
    private static final int YEARS = 20;

    @Test
    void without_fluctuation_every_future_is_the_projection() {
        for (double growth : new double[] {0.95, 1.08, 1.12}) {
            SimulatedFund fund = simulated(workedProposal(1), growth, "0", 1);
            FundPath path = FundPath.of(workedProposal(1), growth, YEARS);
            for (int year = 0; year <= YEARS; year++) {
                double expected = path.byYear().get(year);
                for (double value : values(fund.years().get(year)).toArray()) {
                    assertEquals(expected, value, expected * 1e-9, "year " + year + " at " + growth);
                }
            }
            assertEquals(path.lasts() ? 0 : FundSimulation.PATHS, fund.dry());
        }
    }

    @Test
    void the_same_seed_gives_the_same_bits_on_one_thread_and_on_many() throws ExecutionException, InterruptedException {
        SimulatedFund here = simulated(workedProposal(1), 1.12, "20", 7);
        for (int threads : new int[] {1, 5}) {
            var pool = new ForkJoinPool(threads);
            SimulatedFund there = pool.submit(() -> simulated(workedProposal(1), 1.12, "20", 7)).get();
            pool.shutdown();
            assertEquals(here.years(), there.years());
            assertEquals(here.dry(), there.dry());
            assertEquals(here.above(37_25_000), there.above(37_25_000));
        }
    }

    @Test
    void another_seed_gives_other_futures() {
        assertNotEquals(simulated(workedProposal(1), 1.12, "20", 7).end(),
            simulated(workedProposal(1), 1.12, "20", 8).end());
    }

    @Test
    void amounts_that_are_all_scaled_scale_the_rupees_and_no_probability() {
        SimulatedFund one = simulated(workedProposal(1), 1.10, "25", 3);
        SimulatedFund thousand = simulated(workedProposal(1_000), 1.10, "25", 3);
        for (int year = 0; year <= YEARS; year++) {
            double[] few = values(one.years().get(year)).toArray();
            double[] many = values(thousand.years().get(year)).toArray();
            for (int i = 0; i < few.length; i++) {
                assertEquals(1_000 * few[i], many[i], 1e-9 * many[i]);
            }
        }
        assertTrue(one.dry() > 0);
        assertEquals(one.dry(), thousand.dry());
        assertEquals(one.above(37_25_000), thousand.above(37_25_000_000L));
    }

    /** The same draws under another growth: every single future is better, whatever the seed. */
    @Test
    void more_growth_is_better_in_every_future_and_a_higher_benefit_harder_to_beat() {
        for (int seed = 0; seed < 5; seed++) {
            SimulatedFund before = simulated(workedProposal(1), 1.04, "18", seed);
            for (double growth : new double[] {1.06, 1.09, 1.13}) {
                SimulatedFund fund = simulated(workedProposal(1), growth, "18", seed);
                assertTrue(fund.above(37_25_000) >= before.above(37_25_000));
                assertTrue(fund.above(40_00_000) <= fund.above(37_25_000));
                assertTrue(fund.dry() <= before.dry());
                for (int year = 0; year <= YEARS; year++) {
                    double[] better = values(fund.years().get(year)).toArray();
                    double[] worse = values(before.years().get(year)).toArray();
                    for (int i = 0; i < better.length; i++) {
                        assertTrue(better[i] >= worse[i]);
                    }
                }
                before = fund;
            }
        }
    }

    @Test
    void quantiles_are_in_order_and_a_wider_spread_is_worse_in_the_bad_case_and_better_in_the_good() {
        YearSpread calm = simulated(workedProposal(1), 1.12, "5", 1).end();
        YearSpread wild = simulated(workedProposal(1), 1.12, "30", 1).end();
        for (YearSpread spread : List.of(calm, wild)) {
            double[] values = values(spread).toArray();
            for (int i = 1; i < values.length; i++) {
                assertTrue(values[i - 1] <= values[i]);
            }
        }
        assertTrue(wild.p5() < calm.p5() && wild.median() < calm.median() && wild.p95() > calm.p95());
    }

    @Test
    void a_fund_that_ran_dry_stays_dry_whatever_is_paid_in_later() {
        CashFlowSeries flows = CashFlowSeries.of(List.of(new CashFlow(0, Rupees.of(100)),
            new CashFlow(1, Rupees.of(-1_000)), new CashFlow(2, Rupees.of(5_000))));
        SimulatedFund fund = FundSimulation.of(flows, 1.1, 3, ReturnModel.USUAL);
        assertEquals(FundSimulation.PATHS, fund.dry());
        assertEquals(new YearSpread(3, 0, 0, 0, 0, 0), fund.end());
        assertEquals(0, fund.above(0));
    }

    /** Exactly what is there may be taken out; so may what lacks less than half a paisa of it. */
    @Test
    void a_fund_that_is_emptied_to_the_paisa_has_paid_all() {
        CashFlowSeries flows = CashFlowSeries.of(List.of(new CashFlow(0, Rupees.of("100.00")),
            new CashFlow(1, Rupees.of("-110.00"))));
        assertEquals(0, FundSimulation.of(flows, 1.1, 2, new ReturnModel(Rate.ZERO, 1)).dry());
    }

    @Test
    void flows_within_a_month_are_compounded_within_it() {
        CashFlowSeries flows = CashFlowSeries.of(List.of(new CashFlow(0.013, Rupees.of(1_000)),
            new CashFlow(0.97, Rupees.of(-500))));
        double expected = FundPath.of(flows, 1.2, 1).end();
        assertEquals(expected, FundSimulation.of(flows, 1.2, 1, new ReturnModel(Rate.ZERO, 1)).end().median(),
            expected * 1e-9);
    }

    @Test
    void a_volatility_below_0_or_above_100_percent_and_a_seed_of_ten_digits_are_refused() {
        assertEquals("volatility", assertThrows(OutOfRange.class,
            () -> new ReturnModel(Rate.ofPercent("-1"), 1)).field());
        assertEquals("volatility", assertThrows(OutOfRange.class,
            () -> new ReturnModel(Rate.ofPercent("100.1"), 1)).field());
        for (int seed : new int[] {-1, 1_000_000_000}) {
            assertEquals("seed", assertThrows(OutOfRange.class, () -> new ReturnModel(Rate.ZERO, seed)).field());
        }
    }

    private static SimulatedFund simulated(CashFlowSeries flows, double growth, String volatility, int seed) {
        return FundSimulation.of(flows, growth, YEARS, new ReturnModel(Rate.ofPercent(volatility), seed));
    }

    /** What the worked proposal and a term plan at ₹8,000 a year put into the fund and take out of it. */
    private static CashFlowSeries workedProposal(long times) {
        List<CashFlow> flows = new ArrayList<>();
        for (int t = 0; t <= YEARS; t++) {
            long rupees = (t < 6 ? 5_00_000 : 0) - (t < YEARS ? 8_000 : 0) - (t > 0 ? 1_05_200 : 0);
            flows.add(new CashFlow(t, Rupees.of(rupees * times)));
        }
        return CashFlowSeries.of(flows);
    }

    private static DoubleStream values(YearSpread spread) {
        return DoubleStream.of(spread.p5(), spread.p25(), spread.median(), spread.p75(), spread.p95());
    }
}
