package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.cashflow.LevelFlows;
import org.asli.money.Rupees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bounds on what sums of powers can be off, held against exact arithmetic. */
class PowerSumTest {
    private static final MathContext DIGITS = new MathContext(60);
    private final Random random = new Random(20_261_123);

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 21, 361})
    void aFlowInEveryPeriod(int periods) {
        for (int i = 0; i < 40; i++) {
            LevelFlows flows = flows(periods, 1, false, 1);
            assertBounds(assertInstanceOf(DenseSum.class, PowerSum.of(flows)), flows, BigDecimal.ONE);
        }
    }

    @Test
    void fewLevels() {
        for (int i = 0; i < 40; i++) {
            LevelFlows flows = flows(40 + random.nextInt(400), 1, true, 12);
            double x = discount(flows.span(), 1);
            assertBounds(new LevelSum(flows), flows, x, BigDecimal.ONE.subtract(new BigDecimal(x)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 64, 100})
    void scatteredDays(int count) {
        for (int i = 0; i < 20; i++) {
            LevelFlows flows = flows(count, 150, false, 365);
            assertBounds(assertInstanceOf(ScatteredSum.class, PowerSum.of(flows)), flows, BigDecimal.ONE);
        }
    }

    @Test
    void powersArePrecise() {
        for (int exponent = 1; exponent < 400; exponent++) {
            double x = 0.5 + random.nextDouble();
            BigDecimal exact = new BigDecimal(x).pow(exponent, DIGITS);
            double error = DoubleDouble.power(x, exponent).exactly().subtract(exact).divide(exact, DIGITS).doubleValue();
            assertTrue(Math.abs(error) <= 2.0 * exponent * exponent * 0x1p-106, "x^" + exponent + ": " + error);
        }
        assertEquals(DoubleDouble.ONE, DoubleDouble.power(0.3, 0));
    }

    private void assertBounds(PowerSum sum, LevelFlows flows, BigDecimal factor) {
        assertBounds(sum, flows, discount(flows.span(), 3), factor);
    }

    private void assertBounds(PowerSum sum, LevelFlows flows, double x, BigDecimal factor) {
        BigDecimal[] worth = new BigDecimal[3];
        double size = 0;
        for (int i = 0; i < flows.count(); i++) {
            size += Math.abs(flows.amounts()[i]) * Math.pow(x, flows.periods()[i]);
        }
        for (int order = 0; order < 3; order++) {
            worth[order] = exact(flows, x, order);
        }
        Moments moments = sum.moments(x);
        double atMost = factor.equals(BigDecimal.ONE) ? size : sum.size(moments);
        assertTrue(sum.size(moments) >= 0.999 * factor.doubleValue() * size);
        Moments precise = sum.precise(x);
        assertOff(precise.worth(), worth[0].multiply(factor),
            sum.precision().doubt() * atMost + 0x1p-52 * Math.abs(precise.worth()));
        double span = sum.precision().span();
        double rounding = sum.precision().rounding() * atMost;
        assertOff(moments.worth(), worth[0].multiply(factor), rounding);
        if (factor.equals(BigDecimal.ONE)) {
            for (Moments each : List.of(moments, precise)) {
                assertOff(each.worth1(), worth[1], span * rounding);
                assertOff(each.worth2(), worth[2], span * span * rounding);
            }
        }
    }

    private static void assertOff(double value, BigDecimal exact, double bound) {
        double off = new BigDecimal(value).subtract(exact).abs().doubleValue();
        assertTrue(off <= bound, () -> value + " is off by " + off + ", more than " + bound);
    }

    private static BigDecimal exact(LevelFlows flows, double x, int order) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < flows.count(); i++) {
            int period = flows.periods()[i];
            sum = sum.add(new BigDecimal(flows.amounts()[i]).multiply(BigDecimal.valueOf(period).pow(order))
                .multiply(new BigDecimal(x).pow(period, DIGITS)), DIGITS);
        }
        return sum;
    }

    /** A factor with which the last flow is worth e^−3 to about e^most of itself. */
    private double discount(int span, double most) {
        double shift = most == 1 ? -0.01 - 3 * random.nextDouble() : most * (2 * random.nextDouble() - 1);
        return Math.exp(shift / span);
    }

    private LevelFlows flows(int count, int mostApart, boolean level, int periodsPerYear) {
        List<CashFlow> flows = new ArrayList<>();
        int turn = 1 + random.nextInt(count - 1);
        int period = 0;
        long amount = 0;
        for (int i = 0; i < count; i++) {
            if (!level || i == 0 || i == turn || random.nextInt(40) == 0) {
                amount = 1 + Math.abs(random.nextLong() % (long) Math.pow(10, 1 + random.nextInt(13)));
            }
            flows.add(new CashFlow(period / (double) periodsPerYear, Rupees.ofPaise(i < turn ? -amount : amount)));
            period += 1 + (mostApart == 1 ? 0 : mostApart / 2 + random.nextInt(mostApart));
        }
        return CashFlowSeries.of(flows).level();
    }
}
