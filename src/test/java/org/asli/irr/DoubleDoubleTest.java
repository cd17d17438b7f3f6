package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The error bounds that the proofs of the room rest on, against BigDecimal. */
class DoubleDoubleTest {
    private static final long SEED = 20_261_123;
    private static final double SQUARE = 0x1p-106;
    private final Random random = new Random(SEED);

    @Test
    void sumsAndProducts() {
        for (int i = 0; i < 2_000; i++) {
            DoubleDouble a = any();
            DoubleDouble b = random.nextBoolean() ? any() : a.negated().plus(a.hi() * 1e-9 * random.nextDouble());
            assertNear(a.exactly().add(b.exactly()), a.plus(b), 3);
            assertNear(a.exactly().multiply(b.exactly()), a.times(b), 5);
            assertNear(a.exactly().multiply(new BigDecimal(b.hi())), a.times(b.hi()), 2);
        }
    }

    @Test
    void exponentials() {
        for (int i = 0; i < 200; i++) {
            double magnitude = Math.pow(10, -6 + 8.8 * random.nextDouble());
            DoubleDouble x = new DoubleDouble(-magnitude, magnitude * 1e-17 * random.nextDouble());
            BigDecimal exact = PreciseValue.exp(x.exactly());
            double units = 160 + 4 * magnitude;
            assertNear(exact, x.exp(), units);
            if (magnitude < 1) {
                assertNear(exact.subtract(BigDecimal.ONE), x.expm1(), units);
            }
        }
    }

    @Test
    void decimals() {
        for (String decimal : new String[] {"0", "0.1", "-0.07", "123456789012.345", "0.12345", "999999999999999",
            "1234567890123456", "12345678901234567.89", "-1E+22", "3E-30", "1E-5", "0.0001", "1E+3"}) {
            BigDecimal exact = new BigDecimal(decimal);
            assertNear(exact, DoubleDouble.of(exact), 1);
        }
    }

    @Test
    void exponentialsEndWhereDoublesDo() {
        assertEquals(Double.POSITIVE_INFINITY, at(709.1).exp().hi());
        assertEquals(Double.POSITIVE_INFINITY, at(709.1).expm1().hi());
        assertNear(PreciseValue.exp(new BigDecimal(709)), at(709).exp(), 4_000);
        assertNear(PreciseValue.exp(new BigDecimal(709)), at(709).expm1(), 4_000);
        assertEquals(DoubleDouble.ZERO, at(-745.5).exp());
        assertEquals(Double.MIN_VALUE, at(-745).exp().hi());
        assertEquals(-1, at(-746).expm1().hi());
        assertEquals(DoubleDouble.ONE, DoubleDouble.ZERO.exp());
        assertEquals(0, DoubleDouble.ZERO.expm1().hi());
    }

    @Test
    void powers() {
        for (int exponent : new int[] {0, 1, 2, 5, 12, 365}) {
            double x = 1 - random.nextDouble() / 100;
            assertNear(new BigDecimal(x).pow(exponent), DoubleDouble.power(x, exponent), 2.0 * exponent * exponent);
        }
    }

    @Test
    void theDoublesOnBothSides() {
        assertEquals(2, at(2).floor());
        assertEquals(2, at(2).ceiling());
        assertEquals(2, new DoubleDouble(2, 1e-20).floor());
        assertEquals(Math.nextUp(2.0), new DoubleDouble(2, 1e-20).ceiling());
        assertEquals(Math.nextDown(2.0), new DoubleDouble(2, -1e-20).floor());
        assertEquals(2, new DoubleDouble(2, -1e-20).ceiling());
    }

    @Test
    void orderGoesByBothParts() {
        assertTrue(at(1).compareTo(at(2)) < 0 && at(2).compareTo(at(1)) > 0);
        assertTrue(at(1).compareTo(new DoubleDouble(1, 1e-20)) < 0);
        assertEquals(0, at(1).compareTo(at(1)));
    }

    private static DoubleDouble at(double x) {
        return new DoubleDouble(x, 0);
    }

    private DoubleDouble any() {
        double hi = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(20) - 5);
        return DoubleDouble.sum(hi, hi * 0x1p-54 * random.nextDouble());
    }

    private static void assertNear(BigDecimal exact, DoubleDouble actual, double units) {
        double error = actual.exactly().subtract(exact).abs().doubleValue();
        assertTrue(error <= units * SQUARE * exact.abs().doubleValue(),
            () -> "seed " + SEED + ": " + exact + " against " + actual + " by " + error);
    }
}
