package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last step alone: which double it answers, and where it is silent, at the edge of each of its conditions. */
class LastStepTest {
    private static final long SEED = 20_261_121;
    private static final MathContext DIGITS = new MathContext(80);
    private static final Precision SHORT = new Precision(1, 1);
    private static final Precision LONG = new Precision(10, 11);
    private final SplittableRandom random = new SplittableRandom(SEED);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 12})
    void aKnownDiscountIsRoundedCorrectly(int periods) {
        for (int i = 0; i < 200; i++) {
            double x = i % 4 == 0 ? 1 - 1e-9 * random.nextDouble() : 0.3 + 1.5 * random.nextDouble();
            Enclosure rate = rate(SHORT, periods, new Moments(0, 1, 0, 0, 0, 0), x, 1);
            assertNearest(BigDecimal.ONE.divide(new BigDecimal(x).pow(periods), DIGITS).subtract(BigDecimal.ONE), rate);
        }
    }

    /** w + w′θ + w″θ²/2 = 0, and the rate is x^−periods·e^(−periods·θ) − 1. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 12})
    void theZeroOfAParabolaIsRoundedCorrectly(int periods) {
        int answered = 0;
        for (int i = 0; i < 300; i++) {
            double slope = 0.5 + 3 * random.nextDouble();
            Moments at = new Moments(slope * between(3e-10), slope, slope * between(2e4), 1, 0, 0);
            double x = 0.7 + 0.5 * random.nextDouble();
            Enclosure rate = rate(new Precision(150, 151), periods, at, x, 1);
            if (rate != null) {
                answered++;
                BigDecimal gain = exp(zero(at).multiply(BigDecimal.valueOf(-periods)));
                assertNearest(gain.divide(new BigDecimal(x).pow(periods), DIGITS).subtract(BigDecimal.ONE), rate);
            }
        }
        assertTrue(answered > 200, "answered " + answered);
    }

    @Test
    void theBoundsSayOnWhichSideTheRateIs() {
        // x = 1/2: the rate is 1, more by twice the step, or less
        assertEquals(new Enclosure(Math.nextDown(1.0), 1, Math.nextUp(1.0)), atHalf(1, 0));
        assertEquals(new Enclosure(1, 1, Math.nextUp(1.0)), atHalf(1, 0x1p-56));
        assertEquals(new Enclosure(Math.nextDown(1.0), 1, 1), atHalf(1, -0x1p-56));
    }

    @Test
    void theCubeOfTheStepCounts() {
        // a rate of 1 + 2e + e², half a unit 2^−53: an error of 2e³ is as much at e = 2^−18
        double largest = 255 * 0x1p-26;
        double rate = 1 + 2 * largest + largest * largest;
        assertEquals(new Enclosure(Math.nextDown(rate), rate, Math.nextUp(rate)), atHalf(1, largest));
        assertNull(atHalf(1, 0x1p-18));
    }

    @Test
    void allPartsOfTheErrorAddUp() {
        // two periods at 1/2: a rate of 3 + 4e, half a unit 2^−52; e = 2^−54 less a little, in which 4e has 2^−105 for a unit
        // 4·5·10² units of 2^−106, 4·10·e·2^−52 = 40, 4·1.1·2·1.4·(e/2)·(2^−50 + 2^−52) = 30.8, 2e² = 0.5, by which the rate is higher: 2,071.3
        assertNull(atHalf(2, 0x1p-55 - 1_034 * 0x1p-108));
        assertEquals(new Enclosure(3, 3, Math.nextUp(3.0)), atHalf(2, 0x1p-55 - 1_038 * 0x1p-108));
    }

    @Test
    void whatTheParabolaLeavesOfTheZeroCounts() {
        // u = 2^−35: 1.1·1.4·2.1·κ²u² of u is half a unit, 2^−54 of growth, at κu = 201.3·2^−18
        assertNotNull(bent(199));
        assertNull(bent(204));
    }

    private static Enclosure bent(int units) {
        return rate(SHORT, 1, new Moments(0x1p-35, 1, units * 0x1p18, 0, 0, 0), 0.5, 1);
    }

    @Test
    void whatTheThirdDerivativeAndRoundingMayHideCounts() {
        // a step of 2^−28 over 1,000 periods: S/f′·wide·(rounding + wide²/6), and (2^−28)²/2, are half a unit, 2^−54 of growth
        Precision precision = new Precision(1_000, 1_001);
        double wide = 1_000 * 0x1p-28;
        double most = 4 * (0x1p-54 - 0x1p-57) / (1.1 * 1.4 * 1.01 * wide * (1.01 * precision.rounding() + wide * wide / 6));
        assertNotNull(rate(precision, 1, new Moments(0x1p-26, 4, 0, 0.99 * most, 0, 0), 0.5, 1));
        assertNull(rate(precision, 1, new Moments(0x1p-26, 4, 0, 1.01 * most, 0, 0), 0.5, 1));
    }

    @Test
    void theReachTimesTheSpanIsLessThanA128th() {
        // the reach is twice the step, and 2^−50 of it
        assertTrue(isAlone(SHORT, new Moments(0x1p-8 * (1 - 0x1p-50), 1, 0, 0, 0, 0), 1));
        assertFalse(isAlone(SHORT, new Moments(0x1p-8 * (1 - 0x1p-51), 1, 0, 0, 0, 0), 1));
        assertTrue(isAlone(new Precision(4, 5), new Moments(-0x1p-10 * (1 - 0x1p-50), 1, 0, 0, 0, 0), 1));
        assertFalse(isAlone(new Precision(4, 5), new Moments(-0x1p-10, 1, 0, 0, 0, 0), 1));
    }

    @Test
    void theCurveIsNearlyStraight() {
        // κu = w″·w/2
        assertTrue(isAlone(SHORT, new Moments(0x1p-30, 1, Math.nextDown(0x1p24), 0, 0, 0), 1));
        assertFalse(isAlone(SHORT, new Moments(0x1p-30, 1, 0x1p24, 0, 0, 0), 1));
        assertFalse(isAlone(SHORT, new Moments(0x1p-30, 1, -0x1p24, 0, 0, 0), 1));
    }

    @Test
    void noOtherZeroIsWithinReach() {
        double reach = 0x1p-19 * (1 + 0x1p-51);
        assertTrue(isAlone(SHORT, new Moments(0x1p-20, 1, 0, 0, 0, 0), Math.nextUp(reach)));
        assertFalse(isAlone(SHORT, new Moments(0x1p-20, 1, 0, 0, 0, 0), reach));
        // at the zero it is four times the doubt over the slope
        double hidden = 4 * SHORT.doubt() * 1.01 * 5 / 2;
        assertTrue(isAlone(SHORT, new Moments(0, 2, 0, 5, 0, 0), 1.001 * hidden));
        assertFalse(isAlone(SHORT, new Moments(0, 2, 0, 5, 0, 0), 0.999 * hidden));
    }

    @Test
    void theSlopeHasNoOtherSignWithinReach() {
        // 4·n·S·(rounding + n·reach), a hundredth more; the reach 2·2^−20
        double most = 3 / (4 * 10 * 1.01 * 10 * 0x1p-19 / 3);
        assertTrue(isAlone(LONG, new Moments(0x1p-20, 3, 0, 0.999 * most, 0, 0), 1));
        assertFalse(isAlone(LONG, new Moments(0x1p-20, 3, 0, 1.001 * most, 0, 0), 1));
        // at the zero the rounding decides; the doubt, which reaches some way too, takes an eighth
        double largest = 3 / (4 * 10 * 1.01 * LONG.rounding());
        assertTrue(isAlone(LONG, new Moments(0, 3, 0, 0.86 * largest, 0, 0), 1));
        assertFalse(isAlone(LONG, new Moments(0, 3, 0, 0.89 * largest, 0, 0), 1));
        assertFalse(isAlone(LONG, new Moments(0, -3, 0, 1, 0, 0), 1));
    }

    @Test
    void ratesBeyondAllMeasureAreLeftOut() {
        Moments zero = new Moments(0, 1, 0, 0, 0, 0);
        assertNull(rate(SHORT, 1, zero, 0x1p-500, 1));
        assertEquals(1 / Math.nextUp(0x1p-500), rate(SHORT, 1, zero, Math.nextUp(0x1p-500), 1).rate());
        // −1 + 2^−60 is nearest to −1, which is no rate
        assertNull(rate(SHORT, 1, zero, 0x1p60, 1));
        assertEquals(-1 + 0x1p-53, rate(SHORT, 1, zero, 0x1p53, 1).rate());
    }

    @Test
    void theStepOfAWholeYearIsShortToo() {
        // four periods a year
        assertNotNull(rate(SHORT, 4, new Moments(0x1p-9 * (1 - 0x1p-52), 1, 0, 0, 0, 0), 0x1p12, 1));
        assertNull(rate(SHORT, 4, new Moments(0x1p-9, 1, 0, 0, 0, 0), 0x1p12, 1));
    }

    /** At x = 2^50 the rate is −1 + 2^−50, whose last digit no error of the step reaches. */
    private static boolean isAlone(Precision precision, Moments at, double room) {
        return rate(precision, 1, at, 0x1p50, room) != null;
    }

    /** At x = 1/2, with a slope of 1: the step is −worth. */
    private static Enclosure atHalf(int periods, double worth) {
        return rate(SHORT, periods, new Moments(worth, 1, 0, 0, 0, 0), 0.5, 1);
    }

    private static Enclosure rate(Precision precision, int periods, Moments at, double x, double room) {
        return new LastStep(precision, periods).rate(at, at.size(), x, room);
    }

    private double between(double most) {
        return most * (2 * random.nextDouble() - 1);
    }

    private static void assertNearest(BigDecimal exact, Enclosure rate) {
        assertEquals(exact.doubleValue(), rate.rate());
        assertTrue(rate.isSharp());
        assertTrue(exact.compareTo(new BigDecimal(rate.lower())) >= 0 && exact.compareTo(new BigDecimal(rate.upper())) <= 0);
    }

    /** By Newton's method from 0. */
    private static BigDecimal zero(Moments at) {
        BigDecimal half = new BigDecimal(at.worth2()).divide(BigDecimal.valueOf(2));
        BigDecimal slope = new BigDecimal(at.worth1());
        BigDecimal zero = BigDecimal.ZERO;
        for (int i = 0; i < 8; i++) {
            BigDecimal value = half.multiply(zero).add(slope).multiply(zero).add(new BigDecimal(at.worth()));
            zero = zero.subtract(value.divide(half.add(half).multiply(zero).add(slope), DIGITS), DIGITS);
        }
        return zero;
    }

    private static BigDecimal exp(BigDecimal x) {
        BigDecimal sum = BigDecimal.ONE;
        for (int k = 12; k > 0; k--) {
            sum = sum.multiply(x).divide(BigDecimal.valueOf(k), DIGITS).add(BigDecimal.ONE);
        }
        return sum;
    }
}
