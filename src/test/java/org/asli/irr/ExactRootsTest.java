package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Polynomials in exact arithmetic: products with known zeros, and some that are known to be hard. */
class ExactRootsTest {

    @Test
    void zerosOnAndBetweenTheEndsOfHalvedIntervals() {
        // 1/4 and 1/2 are met exactly; 1/3, 5/8 and 99/100 lie between; 2 and −1/2 are out
        IntegerPolynomial polynomial =
            product(polynomial(-1, 4), polynomial(-1, 2), polynomial(-1, 3), polynomial(-5, 8), polynomial(-99, 100),
                polynomial(-2, 1), polynomial(1, 2));
        List<RootInterval> zeros = ExactRoots.of(polynomial).orElseThrow();
        assertEquals(List.of(3.0, 2.0, 1.0, 0.6, 1 / 99.0), zeros.stream().map(zero -> zero.rate(1).rate()).toList());
        assertEquals(List.of(-0.75, -2 / 3.0, -0.5, -0.375, -0.01),
            zeros.stream().map(zero -> zero.rate(-1).rate()).toList());
        assertEquals(Enclosure.exactly(3), zeros.get(0).rate(1));
        assertEquals(Enclosure.exactly(4_095), zeros.get(2).rate(12));
        assertTrue(zeros.stream().allMatch(zero -> zero.rate(1).isSharp() && zero.rate(-12).isSharp()));
        Enclosure third = zeros.get(1).rate(-1);
        assertTrue(third.lower() < third.upper() && third.lower() <= third.rate() && third.rate() <= third.upper());
    }

    @Test
    void noZeroBetweenNothingAndOne() {
        assertEquals(Optional.of(List.of()), ExactRoots.of(product(polynomial(1, 0, 1), polynomial(-3, 2))));
        assertEquals(Optional.of(List.of()), ExactRoots.of(product(polynomial(7, 1))));
    }

    @Test
    void zerosThatAreExtremelyNearAreToldApartUntilItTakesTooLong() {
        // Mignotte: xⁿ − (a·x − 1)² has two zeros within 2·a^−(n+2)/2 of 1/a
        assertEquals(2, ExactRoots.of(mignotte(20, BigInteger.TEN.pow(10))).orElseThrow().size());
        IntegerPolynomial deep = mignotte(8, BigInteger.TEN.pow(140));
        assertFalse(assertTimeoutPreemptively(Duration.ofSeconds(30), () -> ExactRoots.of(deep)).isPresent());
    }

    @Test
    void theWorkAllowedIsUsedToTheLastAndNotExceeded() {
        // x^4000 + c, which has no zero: 4000²·75/8 = 150,000,000 where c has 2,367 bits, more where it has 2,368
        IntegerPolynomial within = sparse(4_000, BigInteger.ONE.shiftLeft(2_366));
        IntegerPolynomial beyond = sparse(4_000, BigInteger.ONE.shiftLeft(2_367));
        assertEquals(Optional.of(List.of()), ExactRoots.of(within));
        assertEquals(Optional.empty(), ExactRoots.of(beyond));
    }

    @Test
    void intervalsAreHalvedTwoThousandTimesAndNoMore() {
        // zeros at a quarter and three quarters of 2^−1999, told apart by the 2,000th halving
        List<RootInterval> zeros = ExactRoots.of(quarters(1_999)).orElseThrow();
        assertEquals(List.of(BigInteger.ZERO, BigInteger.ONE), zeros.stream().map(RootInterval::low).toList());
        assertEquals(List.of(2_000, 2_000), zeros.stream().map(RootInterval::halvings).toList());
        assertEquals(Optional.empty(), ExactRoots.of(quarters(2_000)));
    }

    private static IntegerPolynomial quarters(int halvings) {
        BigInteger four = BigInteger.ONE.shiftLeft(halvings + 2);
        return product(new IntegerPolynomial(new BigInteger[] {BigInteger.ONE.negate(), four}),
            new IntegerPolynomial(new BigInteger[] {BigInteger.valueOf(-3), four}));
    }

    private static IntegerPolynomial sparse(int degree, BigInteger constant) {
        BigInteger[] coefficients = new BigInteger[degree + 1];
        Arrays.fill(coefficients, BigInteger.ZERO);
        coefficients[0] = constant;
        coefficients[degree] = BigInteger.ONE;
        return new IntegerPolynomial(coefficients);
    }

    @Test
    void aRateBeyondEveryDoubleHasAnInfiniteUpperBound() {
        RootInterval zero = ExactRoots.of(product(polynomial(-1, 1_000_000_007))).orElseThrow().get(0);
        assertEquals(Double.POSITIVE_INFINITY, zero.rate(40).upper());
        assertEquals(Double.POSITIVE_INFINITY, zero.rate(40).rate());
        assertEquals(Math.nextUp(-1.0), zero.rate(-40).rate());
        assertEquals(-1, zero.rate(-40).lower());
    }

    @Test
    void polynomialArithmetic() {
        IntegerPolynomial p = polynomial(-6, 11, -6, 1);
        assertEquals(3, p.degree());
        assertArrayEquals(Draw.big(11, -12, 3), p.derivative().coefficients());
        assertArrayEquals(Draw.big(1, -6, 11, -6), p.reversed().coefficients());
        assertArrayEquals(Draw.big(0, 2, -3, 1), p.shifted().coefficients());
        assertArrayEquals(Draw.big(-48, 44, -12, 1), p.halved().coefficients());
        assertArrayEquals(Draw.big(2, -3, 1), p.shifted().withoutZeroRoot().coefficients());
        assertArrayEquals(Draw.big(-2, 3), polynomial(-14, 21).primitive().coefficients());
        assertEquals(3, p.signChanges());
        assertEquals(2, polynomial(-1, 0, 1, 0, -1).signChanges());
        assertEquals(0, p.signAt(BigInteger.TWO, 0));
        assertEquals(1, p.signAt(BigInteger.valueOf(3), 1));
        assertEquals(-1, p.signAt(BigInteger.valueOf(5), 1));
        assertArrayEquals(Draw.big(2, -3, 1), p.dividedBy(polynomial(-3, 1)).orElseThrow().coefficients());
        assertFalse(p.dividedBy(polynomial(-4, 1)).isPresent());
        assertFalse(p.dividedBy(polynomial(-3, 2)).isPresent());
    }

    @Test
    void commonDivisors() {
        IntegerPolynomial tenth = polynomial(-10, 11);
        IntegerPolynomial others = product(polynomial(3, 7), polynomial(-5, 2));
        IntegerPolynomial a = product(tenth, tenth, tenth, others);
        assertArrayEquals(product(tenth, tenth).coefficients(), positive(ModularGcd.of(a, a.derivative())));
        assertArrayEquals(product(tenth, others).coefficients(), positive(a.squareFree()));
        assertEquals(0, ModularGcd.of(polynomial(-6, 11, -6, 1), polynomial(5, 1)).degree());
        // coefficients beyond one prime of 30 bits, one of the leading ones divisible by the first prime above 2^30
        long prime = BigInteger.ONE.shiftLeft(30).nextProbablePrime().longValue();
        IntegerPolynomial common = polynomial(-123_456_789_012_345_678L, 5, 987_654_321_987_654_321L);
        IntegerPolynomial b = product(common, polynomial(5, prime));
        IntegerPolynomial c = product(common, polynomial(-7, 1, 1));
        assertArrayEquals(common.coefficients(), positive(ModularGcd.of(b, c)));
        assertArrayEquals(common.coefficients(), positive(ModularGcd.of(c, b)));
    }

    private static IntegerPolynomial mignotte(int degree, BigInteger a) {
        BigInteger[] coefficients = new BigInteger[degree + 1];
        Arrays.fill(coefficients, BigInteger.ZERO);
        coefficients[0] = BigInteger.ONE.negate();
        coefficients[1] = a.shiftLeft(1);
        coefficients[2] = a.pow(2).negate();
        coefficients[degree] = BigInteger.ONE;
        return new IntegerPolynomial(coefficients);
    }

    private static BigInteger[] positive(IntegerPolynomial polynomial) {
        return Arrays.stream(polynomial.coefficients())
            .map(c -> polynomial.leading().signum() < 0 ? c.negate() : c).toArray(BigInteger[]::new);
    }

    private static IntegerPolynomial polynomial(long... coefficients) {
        return new IntegerPolynomial(Draw.big(coefficients));
    }

    private static IntegerPolynomial product(IntegerPolynomial... factors) {
        return new IntegerPolynomial(Arrays.stream(factors).map(IntegerPolynomial::coefficients)
            .reduce(Polynomials::product).orElseThrow());
    }
}
