package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The stated error bounds, against BigDecimal. */
class DoubleDoubleMathTest {
    private static final long SEED = 20_261_125;
    private static final double SQUARE = 0x1p-106;
    private final Random random = new Random(SEED);

    @Test
    void quotients() {
        for (int i = 0; i < 2_000; i++) {
            DoubleDouble a = any(20);
            DoubleDouble b = any(20);
            BigDecimal exact = a.exactly().divide(b.exactly(), new MathContext(60));
            isNear(exact, DoubleDoubleMath.quotient(a, b), 16 * SQUARE * Math.abs(exact.doubleValue()));
        }
    }

    @Test
    void logarithms() {
        for (int i = 0; i < 300; i++) {
            DoubleDouble x = any(i < 100 ? 300 : 1);
            DoubleDouble positive = x.hi() < 0 ? x.negated() : x;
            BigDecimal exact = PreciseValue.ln(positive.exactly());
            isNear(exact, DoubleDoubleMath.ln(positive), DoubleDoubleMath.errorOfLn(exact.doubleValue()));
        }
    }

    @Test
    void aForceOfInterestIsAsSmallAsItsRate() {
        assertEquals(0.0, DoubleDoubleMath.forceOfInterest(0).hi());
        assertEquals(1e-25, DoubleDoubleMath.forceOfInterest(1e-25).hi());
        isNear(PreciseValue.ln(new BigDecimal(Math.nextUp(-1.0)).add(BigDecimal.ONE)),
            DoubleDoubleMath.forceOfInterest(Math.nextUp(-1.0)), DoubleDoubleMath.errorOfLn(37));
    }

    private DoubleDouble any(int decades) {
        double hi = (random.nextDouble() - 0.5) * Math.pow(10, decades * (random.nextDouble() - 0.5));
        return DoubleDouble.sum(hi, hi * 0x1p-54 * random.nextDouble());
    }

    private static void isNear(BigDecimal exact, DoubleDouble found, double error) {
        double off = found.exactly().subtract(exact).abs().doubleValue();
        assertTrue(off <= error, () -> "seed " + SEED + ": " + exact + " off by " + off + ", said " + error);
    }
}
