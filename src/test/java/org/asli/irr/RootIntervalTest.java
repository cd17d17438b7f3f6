package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Zeros that are known, as rates with their bounds. */
class RootIntervalTest {
    private static final BigInteger ONE = BigInteger.ONE;

    @Test
    void anIrrationalZeroIsEnclosedByNeighbours() {
        // 2x² = 1; the digits of √2 are OEIS A002193
        BigDecimal rootOfTwo = new BigDecimal("1.41421356237309504880168872420969807856967187537694");
        BigDecimal rise = rootOfTwo.subtract(BigDecimal.ONE);
        BigDecimal fall = rootOfTwo.divide(BigDecimal.valueOf(2)).subtract(BigDecimal.ONE);
        for (RootInterval zero : new RootInterval[] {halves(-1, 0, 2), halves(1, 0, -2)}) {
            assertEnclosed(rise, zero.rate(1));
            assertEnclosed(fall, zero.rate(-1));
            assertEnclosed(rootOfTwo.pow(7).subtract(BigDecimal.ONE), zero.rate(7));
            assertEquals(1, zero.rate(2).rate());
            assertEquals(-0.5, zero.rate(-2).rate());
        }
    }

    @Test
    void aZeroThatIsMetIsExact() {
        // 8x = 3
        RootInterval zero = new RootInterval(polynomial(-3, 8), BigInteger.ZERO, ONE, 0, -1);
        assertEquals(Enclosure.exactly(-0.625), zero.rate(-1));
        assertEnclosed(new BigDecimal("1.6666666666666666666666666666666666666666666666667"), zero.rate(1));
    }

    @Test
    void aRateHalfwayBetweenTwoDoublesIsBetweenThem() {
        // 1 + r = 2 + 2^−53
        IntegerPolynomial polynomial = polynomial(-(1L << 53), (1L << 54) + 1);
        Enclosure rate = new RootInterval(polynomial, BigInteger.ZERO, ONE, 0, -1).rate(1);
        assertEquals(1, rate.lower());
        assertEquals(1 + 0x1p-52, rate.upper());
        assertTrue(rate.isSharp());
    }

    @Test
    void boundsAtTheLargestDouble() {
        // 1 + r is the largest double, r one less
        BigInteger largest = new BigDecimal(Double.MAX_VALUE).toBigIntegerExact();
        IntegerPolynomial polynomial = new IntegerPolynomial(new BigInteger[] {ONE.negate(), largest});
        Enclosure rate = new RootInterval(polynomial, BigInteger.ZERO, ONE, 0, -1).rate(1);
        assertEquals(new Enclosure(Math.nextDown(Double.MAX_VALUE), Double.MAX_VALUE, Double.POSITIVE_INFINITY), rate);
    }

    private static void assertEnclosed(BigDecimal expected, Enclosure rate) {
        assertEquals(expected.doubleValue(), rate.rate());
        assertTrue(rate.isSharp());
        assertTrue(new BigDecimal(rate.lower()).compareTo(expected) < 0);
        assertTrue(new BigDecimal(rate.upper()).compareTo(expected) > 0);
    }

    /** The upper half of 0…1. */
    private static RootInterval halves(long... coefficients) {
        return new RootInterval(polynomial(coefficients), ONE, BigInteger.TWO, 1, (int) coefficients[0]);
    }

    private static IntegerPolynomial polynomial(long... coefficients) {
        return new IntegerPolynomial(Draw.big(coefficients));
    }
}
