package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

/** The judges' own arithmetic, against published digits. */
class FixedPointTest {
    private static final FixedPoint NUMBERS = new FixedPoint(400);

    @Test
    void publishedDigits() {
        // 1/e, ln 2 and the root of a half: OEIS A068985, A002162, A010503
        assertDigits("0.36787944117144232159552377016146086744581113103176783450783680169746149574489980335714727434592",
            NUMBERS.exp(NUMBERS.one()));
        assertDigits("0.69314718055994530941723212145817656807550013436025525412068000949339362196969471560586332699642",
            NUMBERS.negatedLog(NUMBERS.one().shiftRight(1)));
        assertDigits("0.70710678118654752440084436210484903928483593768847403658833986899536623923105351942519376716",
            NUMBERS.root(NUMBERS.one().shiftRight(1), 2));
    }

    @Test
    void rootsAndPowersUndoEachOther() {
        BigInteger value = NUMBERS.of(new BigDecimal("0.000123456789"));
        for (int n : new int[] {1, 2, 4, 12, 365}) {
            assertDigits("0.000123456789", NUMBERS.power(NUMBERS.root(value, n), n));
        }
        assertDigits("0.000123456789", NUMBERS.exp(NUMBERS.negatedLog(value)));
        assertDigits("0.000123456789", NUMBERS.inverse(BigDecimal.ONE.divide(new BigDecimal("0.000123456789"),
            new MathContext(130))));
    }

    private static void assertDigits(String expected, BigInteger actual) {
        BigDecimal value = new BigDecimal(actual).divide(new BigDecimal(NUMBERS.one()), new MathContext(130));
        BigDecimal error = value.subtract(new BigDecimal(expected)).abs();
        assertTrue(error.compareTo(new BigDecimal("1E-90")) < 0, () -> expected + " against " + value);
    }
}
