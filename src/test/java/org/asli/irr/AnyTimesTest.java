package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rupees;
import org.junit.jupiter.api.Test;

/** Flows at any times: what counts as one moment, and what is said where there are too many to decide. */
class AnyTimesTest {
    private static final long SEED = Long.getLong("asli.seed", 20_261_122);
    private final Random random = new Random(SEED);

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
                BigDecimal amount = BigDecimal.valueOf(random.nextInt(19) - 9)
                    .scaleByPowerOfTen(random.nextInt(320) - 300);
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
    void aThousandIrregularFlowsWithHundredsOfChangesOfSign() {
        for (int i = 0; i < 3; i++) {
            double[] times = random.doubles(1_000, 0, 40).sorted().toArray();
            BigInteger[] paise = random.longs(times.length, 100, 100_000_000)
                .mapToObj(paid -> BigInteger.valueOf(random.nextBoolean() ? -paid : paid)).toArray(BigInteger[]::new);
            Trial trial = Trial.of(paise, times, 0);
            IrrResult result =
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> InternalRateOfReturn.of(trial.series()));
            new Oracle(trial).errors(result);
        }
    }

    @Test
    void aRateOfWhichAllDigitsBlurIsListedWithBoundsButNotProven() {
        // (1.1 − x)³ and (0.9 − x)³, x = 1 + r per 129/1024 of a year: exact times that no grid of periods holds
        for (long[] cube : new long[][] {{-1_000, 3_300, -3_630, 1_331}, {-1_000, 2_700, -2_430, 729}}) {
            List<CashFlow> flows = new ArrayList<>();
            for (int k = 0; k < cube.length; k++) {
                flows.add(new CashFlow(k * 129 / 1024.0, Rupees.of(cube[k])));
            }
            IrrResult result = InternalRateOfReturn.of(CashFlowSeries.of(flows));
            assertFalse(result.proven());
            assertEquals(1, result.enclosures().size());
            Enclosure found = result.enclosures().get(0);
            double rate = Math.pow(cube[1] / 3_000.0, 1024 / 129.0) - 1;
            assertTrue(found.lower() < rate && rate < found.upper() && found.upper() - found.lower() < 1e-6, found::toString);
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

    private String seed() {
        return "seed " + SEED;
    }
}
