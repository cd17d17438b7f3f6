package org.asli.irr;

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
