package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.math.BigInteger;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Common divisors where a prime misleads: modulo it the polynomials have more in common than they do. */
class ModularGcdTest {
    private static final BigInteger FIRST_PRIME = BigInteger.ONE.shiftLeft(30).nextProbablePrime();
    /** Needs two primes of 30 bits. */
    private static final BigInteger[] COMMON = Draw.big(-123_456_789_012_345L, 7, 987_654_321_987_654L);

    @Test
    void primesThatMislead() {
        BigInteger prime = FIRST_PRIME;
        for (int turn = 0; turn < 3; turn++) {
            assertDivisor(COMMON, Draw.big(-1, 1), minus(prime.add(BigInteger.ONE)));
            assertDivisor(COMMON, minus(prime.add(BigInteger.ONE)), Draw.big(-1, 1));
            assertDivisor(Draw.big(1), Draw.big(-1, 1), minus(prime.add(BigInteger.ONE)));
            prime = prime.nextProbablePrime();
        }
    }

    @Test
    void aPrimeInALeadingCoefficientIsPassedOver() {
        assertDivisor(COMMON, new BigInteger[] {BigInteger.TWO, FIRST_PRIME}, Draw.big(5, 3));
        assertDivisor(COMMON, Draw.big(5, 3), new BigInteger[] {BigInteger.TWO, FIRST_PRIME});
        assertDivisor(Draw.big(-3, 2), new BigInteger[] {BigInteger.TWO, FIRST_PRIME}, Draw.big(5, 3));
    }

    private static void assertDivisor(BigInteger[] common, BigInteger[] one, BigInteger[] other) {
        IntegerPolynomial divisor = ModularGcd.of(new IntegerPolynomial(Polynomials.product(common, one)),
            new IntegerPolynomial(Polynomials.product(common, other)));
        BigInteger sign = BigInteger.valueOf(divisor.leading().signum());
        assertArrayEquals(common,
            Arrays.stream(divisor.coefficients()).map(sign::multiply).toArray(BigInteger[]::new));
    }

    /** x − zero. */
    private static BigInteger[] minus(BigInteger zero) {
        return new BigInteger[] {zero.negate(), BigInteger.ONE};
    }
}
