package org.asli.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.simulation.Futures.Future;
import org.asli.simulation.Futures.Ranked;
import org.junit.jupiter.api.Test;

class FuturesTest {
    private static final int YEARS = 8;
    private static final ReturnModel MODEL = new ReturnModel(Rate.ofPercent("25"), 11);

    /** Half of the futures run dry: 1,000 a month go in for four years, and 1,600 a month come out after. */
    @Test
    void each_quantile_lies_between_two_futures_whose_year_leads_to_what_they_hold() {
        SimulatedFund all = FundSimulation.of(flows(), 1.08, YEARS, MODEL);
        Futures futures = Futures.of(flows(), 1.08, YEARS, MODEL);
        assertTrue(all.dry() > 1_000 && all.dry() < 9_000);
        for (int year = 0; year <= YEARS; year++) {
            List<Ranked> ranked = futures.ranked(year);
            YearSpread spread = all.years().get(year);
            assertEquals(List.of(spread.p5(), spread.p25(), spread.median(), spread.p75(), spread.p95()),
                ranked.stream().map(each -> each.quantile().value()).toList());
            assertEquals(List.of(500, 2_500, 5_000, 7_500, 9_500), ranked.stream().map(each -> each.quantile().place()).toList());
            for (Ranked each : ranked) {
                assertEquals(each.quantile().below(), each.below().value());
                assertEquals(each.quantile().above(), each.above().value());
                leads(each.below(), year);
                leads(each.above(), year);
            }
        }
    }

    @Test
    void the_quantiles_of_the_end_are_known_without_drawing_again() {
        SimulatedFund all = FundSimulation.of(flows(), 1.08, YEARS, MODEL);
        List<Ranked> ranked = Futures.of(flows(), 1.08, YEARS, MODEL).ranked(YEARS);
        for (int i = 0; i < YearSpread.SHARES.length; i++) {
            assertEquals(ranked.get(i).quantile(), all.atEnd(YearSpread.SHARES[i]));
        }
    }

    private static void leads(Future future, int year) {
        double computed = future.before() * future.growth() + future.added();
        if (future.dryYear() < 0) {
            assertEquals(future.value(), computed, 1e-9 * Math.max(1, future.before() + 12_000));
        } else {
            assertEquals(0, future.value());
            assertTrue(future.dryYear() <= year && (future.dryYear() < year || computed < 0));
        }
    }

    private static CashFlowSeries flows() {
        List<CashFlow> flows = new ArrayList<>();
        for (int month = 0; month < 12 * YEARS; month++) {
            flows.add(new CashFlow(month / 12.0, Rupees.of(month < 6 * YEARS ? 1_000 : -1_600)));
        }
        return CashFlowSeries.of(flows);
    }
}
