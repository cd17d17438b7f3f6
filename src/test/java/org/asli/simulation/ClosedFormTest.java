package org.asli.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rupees;
import org.junit.jupiter.api.Test;

/**
 * The simulation against what can be derived without one.
 *
 * <p>Let F be what a rupee becomes from one flow to the next, with E F = M = G^Δ and E F² = S = G^(2Δ)·exp(σ²Δ), as
 * for any lognormal. The fund after a flow c is V′ = V·F + c with F independent of V, so E V′ = M·E V + c and
 * E V′² = S·E V² + 2cM·E V + c²: two recursions for mean and variance, as long as it never runs dry.
 */
class ClosedFormTest {
    private static final double GROWTH = 1.12;
    private static final int YEARS = 20;

    @Test
    void a_lump_sum_has_the_mean_and_the_variance_of_a_lognormal() {
        // mpmath, 30 digits: 100000·1.12^20; its square times (exp(0.2²·20) − 1)
        judge(lumpSum(), 1_000_000, 964_629.309327, 1.140377727e12, 0.04);
    }

    @Test
    void a_level_monthly_plan_has_the_mean_and_the_variance_of_the_recursions() {
        // 10,000 at the start of each month: 91.99 lakh, the published figure for (1+R)^(1/12) − 1
        double[] moments = moments(monthlyPlan(), 12);
        assertEquals(91.99e5, moments[0], 0.01e5);
        judge(monthlyPlan(), 200_000, moments[0], moments[1], 0.05);
    }

    @Test
    void flows_of_every_kind_in_between_have_them_too() {
        CashFlowSeries flows = series(IntStream.range(0, 37).mapToObj(quarter ->
            new CashFlow(quarter / 4.0, Rupees.of(quarter % 4 == 0 ? 500_000 : -20_000))).toList());
        double[] moments = moments(flows, 4);
        judge(flows, 400_000, moments[0], moments[1], 0.05);
    }

    @Test
    void the_quantiles_of_a_lump_sum_are_those_of_a_lognormal() {
        YearSpread end = FundSimulation.of(lumpSum(), GROWTH, YEARS, ReturnModel.USUAL).end();
        // 100000·1.12^20·exp(−0.2²·20/2 + 0.2·√20·z) with z of 5, 25, 50, 75 and 95%: mpmath. The error of a quantile is
        // √(p(1−p)/n)/density, 1.2% of the middle ones and 1.9% of the outer; 4 of them
        assertEquals(148_493.6, end.p5(), 148_494 * 0.08);
        assertEquals(353_704.5, end.p25(), 353_705 * 0.05);
        assertEquals(646_610.4, end.median(), 646_610 * 0.05);
        assertEquals(1_182_074.1, end.p75(), 1_182_074 * 0.05);
        assertEquals(2_815_642.3, end.p95(), 2_815_642 * 0.08);
    }

    @Test
    void the_chance_that_a_lump_sum_beats_an_amount_is_that_of_a_lognormal() {
        SimulatedFund fund = FundSimulation.of(lumpSum(), GROWTH, YEARS, ReturnModel.USUAL);
        // what lies above the median·exp(0.2·√20·z) is 1 − Φ(z); √(p(1−p)/10,000) is 0.5% at most, and 4 of them
        assertEquals(0.5, fund.above(646_610.3) / 10_000.0, 0.02);
        assertEquals(0.158655, fund.above(646_610.3 * Math.exp(0.2 * Math.sqrt(20))) / 10_000.0, 0.0147);
        assertEquals(10_000, fund.above(0));
        assertEquals(0, fund.above(1e12));
    }

    private static void judge(CashFlowSeries flows, int futures, double mean, double variance, double apart) {
        double[][] columns = new double[YEARS + 1][futures];
        List<Step> steps = Step.of(flows, GROWTH, YEARS, ReturnModel.USUAL);
        int dry = new Lanes(new SplittableRandom(11), futures).run(steps, columns, 0);
        assertEquals(0, dry);
        double[] ends = columns[YEARS];
        double found = Arrays.stream(ends).average().orElseThrow();
        double squares = Arrays.stream(ends).map(end -> (end - found) * (end - found)).average().orElseThrow();
        assertEquals(mean, found, 4 * Math.sqrt(variance / futures));
        assertEquals(variance, squares, variance * apart);
    }

    /** Mean and variance at the end by the recursions above, flow by flow on a grid of {@code perYear} a year. */
    private static double[] moments(CashFlowSeries flows, int perYear) {
        double sigma = ReturnModel.USUAL.volatility().toDouble();
        double m = Math.pow(GROWTH, 1.0 / perYear);
        double s = m * m * Math.exp(sigma * sigma / perYear);
        double first = 0;
        double second = 0;
        for (int k = 0; k <= YEARS * perYear; k++) {
            double time = (double) k / perYear;
            double c = flows.flows().stream().filter(flow -> flow.time() == time)
                .mapToDouble(flow -> flow.amount().toDouble()).sum();
            second = s * second + 2 * c * m * first + c * c;
            first = m * first + c;
        }
        return new double[] {first, second - first * first};
    }

    private static CashFlowSeries lumpSum() {
        return series(List.of(new CashFlow(0, Rupees.of(100_000))));
    }

    private static CashFlowSeries monthlyPlan() {
        return series(IntStream.range(0, 12 * YEARS)
            .mapToObj(month -> new CashFlow(month / 12.0, Rupees.of(10_000))).toList());
    }

    private static CashFlowSeries series(List<CashFlow> flows) {
        return CashFlowSeries.of(flows);
    }
}
