package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rupees;
import org.junit.jupiter.api.Test;

/** Random flows at fractional times: every rate is the nearest double, and no change of sign is missed. */
class AnyTimesTest {
    private static final long SEED = Long.getLong("asli.seed", 20_261_122);
    private final Random random = new Random(SEED);

    @Test
    void ratesAreCorrectlyRoundedAndNoneIsMissed() {
        for (int i = 0; i < 20; i++) {
            CashFlowSeries series = irregular(2 + random.nextInt(15), 30);
            IrrResult result = InternalRateOfReturn.of(series);
            assertTrue(result.proven(), this::seed);
            assertTrue(result.rates().stream().allMatch(rate -> PreciseValue.isNearestRate(series, rate)), this::seed);
            assertTrue(result.enclosures().stream().allMatch(Enclosure::isSharp), this::seed);
            assertSignsAgree(series, result.rates());
        }
    }

    /** Between two neighbouring rates the net present value keeps its sign, at each simple rate it changes it. */
    private void assertSignsAgree(CashFlowSeries series, List<Double> rates) {
        for (double force = -6; force < 12; force += 0.37) {
            double rate = Math.expm1(force);
            long above = rates.stream().filter(other -> other > rate).count();
            int far = series.flows().get(0).amount().sign();
            assertEquals(above % 2 == 0 ? far : -far, PreciseValue.sign(series, new BigDecimal(rate)), this::seed);
        }
    }

    @Test
    void daysAndMonthsAreCountedAsSuch() {
        // 10% a year over 73 days of 365, and over 5 months: 1.1^(1/5) and 1.1^(5/12), to ten places of a rupee
        assertEquals(0.1, rate(73 / 365.0, "1.0192448765"), 1e-9);
        assertEquals(0.1, rate(5 / 12.0, "1.0405116621"), 1e-9);
    }

    @Test
    void twoWaysToWriteAMonthAreOneMoment() {
        // 1 + 7/12 and 19/12 are neighbouring doubles, not the same
        assertTrue(1 + 7 / 12.0 != 19 / 12.0);
        CashFlowSeries series = CashFlowSeries.of(List.of(new CashFlow(0, Rupees.of(-100)),
            new CashFlow(1 + 7 / 12.0, Rupees.of(-50)), new CashFlow(19 / 12.0, Rupees.of(150))));
        assertEquals(List.of(0.0), InternalRateOfReturn.of(series).rates());
        assertEquals(1, InternalRateOfReturn.of(series).enclosures().size());
    }

    @Test
    void anAmountBelowEveryDoubleLeavesTheQuestionOpen() {
        CashFlowSeries series = CashFlowSeries.of(List.of(new CashFlow(0, Rupees.of(new BigDecimal("-1E-390"))),
            new CashFlow(0.123456, Rupees.of(100)), new CashFlow(1, Rupees.of(-90))));
        assertFalse(InternalRateOfReturn.of(series).proven());
    }

    @Test
    void whatNobodyWouldEnterGetsAnAnswerToo() {
        for (int i = 0; i < 60; i++) {
            List<CashFlow> flows = new ArrayList<>();
            for (int k = 2 + random.nextInt(7); k > 0; k--) {
                double time = random.nextBoolean() ? random.nextInt(1_000) : Math.pow(10, 3 - random.nextInt(320));
                BigDecimal amount = BigDecimal.valueOf(random.nextInt(19) - 9).scaleByPowerOfTen(random.nextInt(320) - 300);
                flows.add(new CashFlow(time, Rupees.of(amount)));
            }
            CashFlowSeries series = CashFlowSeries.of(flows);
            IrrResult result = InternalRateOfReturn.of(series);
            assertTrue(result.rates().stream().allMatch(rate -> rate > -1 && rate <= Double.MAX_VALUE), this::seed);
            assertTrue(NewtonRaphson.run(series, result).stream().allMatch(step -> Double.isFinite(step.npv())
                && Double.isFinite(step.derivative()) && step.rate() > -1), this::seed);
        }
    }

    private static double rate(double time, String receipt) {
        return InternalRateOfReturn.of(CashFlowSeries.of(List.of(
            new CashFlow(0, Rupees.of(-1)), new CashFlow(time, Rupees.of(receipt))))).single().orElseThrow();
    }

    @Test
    void thousandsOfIrregularFlowsEndInTimeWithEveryRateReal() {
        CashFlowSeries series = irregular(5_000, 40);
        IrrResult result = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> InternalRateOfReturn.of(series));
        for (double rate : result.rates()) {
            assertTrue(PreciseValue.isNearestRate(series, rate), this::seed);
        }
    }

    @Test
    void whatCannotBeDecidedEndsInTimeAndSaysSo() {
        // hundreds of shifted copies of (1.1 − x)³, x = 1 + r per tenth of a year, at times no grid holds
        List<CashFlow> flows = new ArrayList<>();
        long[] cube = {-1_000, 3_300, -3_630, 1_331};
        for (int copy = 0; copy < 300; copy++) {
            double start = 30 * random.nextDouble();
            for (int k = 0; k < cube.length; k++) {
                flows.add(new CashFlow(start + k / 10.0, Rupees.of(cube[k])));
            }
        }
        IrrResult result = assertTimeoutPreemptively(Duration.ofSeconds(20),
            () -> InternalRateOfReturn.of(CashFlowSeries.of(flows)));
        assertFalse(result.proven(), this::seed);
        assertTrue(result.enclosures().stream().anyMatch(rate ->
            rate.lower() < Math.pow(1.1, 10) - 1 && Math.pow(1.1, 10) - 1 < rate.upper()), this::seed);
    }

    private CashFlowSeries irregular(int count, double years) {
        List<CashFlow> flows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long paise = (i == 0 || random.nextBoolean() ? -1 : 1) * (100L + random.nextInt(100_000_000));
            flows.add(new CashFlow(random.nextDouble() * years, Rupees.of(BigDecimal.valueOf(i == 1 ? 5_000 : paise, 2))));
        }
        return CashFlowSeries.of(flows);
    }

    private String seed() {
        return "seed " + SEED;
    }
}
