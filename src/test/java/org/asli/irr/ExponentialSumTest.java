package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.asli.cashflow.PeriodicFlows;
import org.junit.jupiter.api.Test;

/** The bounds that the search for all rates rests on, against 60 digits. */
class ExponentialSumTest {
    private static final long SEED = 20_261_127;
    private static final double[] FORCES = {0, 1e-6, 0.03, 0.7, 5};

    @Test
    void partsAndValuesAreOffByNoMoreThanStated() {
        for (Kind kind : List.of(Kind.MANY_SIGNS, Kind.FRACTIONAL_SIGNS, Kind.YEARLY)) {
            for (int number = 0; number < 6; number++) {
                PeriodicFlows flows = kind.trial(SEED, number).series().periodic();
                for (double force : FORCES) {
                    assertBounds(flows, force);
                    assertBounds(flows.reversed(), force);
                }
            }
        }
    }

    private static void assertBounds(PeriodicFlows flows, double force) {
        ExponentialSum sum = new ExponentialSum(flows);
        Parts parts = sum.parts(force);
        for (int order = 0; order < ExponentialSum.ORDERS; order++) {
            BigDecimal receipts = exact(flows, force, order, 1);
            BigDecimal payments = exact(flows, force, order, -1).negate();
            BigDecimal value = receipts.subtract(payments);
            assertOff(parts.receipts()[order], receipts, parts.rounding() * receipts.doubleValue());
            assertOff(parts.payments()[order], payments, parts.rounding() * payments.doubleValue());
            assertEquals(parts.receipts()[order] + parts.payments()[order], parts.total(order));
            assertEquals(parts.receipts()[order] - parts.payments()[order], parts.difference(order));
            BigDecimal precise = sum.value(order, force).exactly();
            assertTrue(precise.subtract(value).abs().doubleValue() <= parts.doubt(order), "order " + order);
            assertEquals(value.signum(), sum.sign(order, parts, 0));
            assertEquals(0, sum.sign(order, parts, 1.01 * parts.total(order)) * (force == 0 ? 0 : 1));
        }
    }

    @Test
    void noZeroLiesBeyondTheBound() {
        for (int number = 0; number < 30; number++) {
            PeriodicFlows flows = Kind.MANY_SIGNS.trial(SEED, number).series().periodic();
            ExponentialSum sum = new ExponentialSum(flows);
            Parts there = sum.parts(sum.bound());
            double first = Math.abs(flows.amounts().get(0).doubleValue());
            assertTrue(there.total(0) - first < first);
        }
    }

    @Test
    void theBoundIsWhereTheFirstTermIsAboveHalfOfAllOthersAtTheNextTime() {
        // e^(2s) = 2 + 2·(300 + 100)/200
        assertEquals(Math.log(6) / 2, new ExponentialSum(flows(-200, 0, 300, 0, -100)).bound(), 1e-15);
    }

    @Test
    void signsThatDoublesCannotTell() {
        long large = 1L << 60;
        for (int last = -1; last <= 1; last++) {
            ExponentialSum sum = new ExponentialSum(flows(-large, large - 1, last + 1));
            assertEquals(last, sum.sign(0, sum.parts(0), 0));
        }
        // weighted with their times: −2^60·1 + 2^59·2 + 1·3
        ExponentialSum slope = new ExponentialSum(flows(1, -large, large / 2, 1));
        assertEquals(1, slope.sign(1, slope.parts(0), 0));
        ExponentialSum sum = new ExponentialSum(flows(-1, 1));
        assertEquals(1, sum.sign(1, sum.parts(600), 0));
        assertEquals(0, sum.sign(1, sum.parts(650), 0), "e^−650 is below what underflow may leave out");
    }

    @Test
    void aSignIsCertainAboveTheMarginAlone() {
        ExponentialSum sum = new ExponentialSum(flows(-100, 230, -132));
        Parts parts = sum.parts(0.05);
        double value = sum.value(0, 0.05).hi();
        assertEquals(0, sum.sign(0, parts, Math.abs(value)));
        assertEquals(-1, sum.sign(0, parts, Math.nextDown(Math.abs(value))));
        long before = sum.work();
        assertEquals(-1, sum.sign(0, parts, 0.99 * Math.abs(value)));
        assertEquals(before, sum.work(), "doubles tell it");
        // 60 roundings of 2^−53 of 2^61: more than 2^12
        ExponentialSum close = new ExponentialSum(flows(-(1L << 60), (1L << 60) - (1L << 12)));
        assertEquals(-1, close.sign(0, close.parts(0x1p-900), 0));
        assertEquals(close.size() + 20L * close.size(), close.work(), "doubles do not");
    }

    @Test
    void ordersOfWhichNoneHasAZeroAreTold() {
        // −100 + 230v − 132v²: zeros at ln 1.1 and ln 1.2, the slope's at ln (264/230), the next one's at ln (528/230)
        ExponentialSum sum = new ExponentialSum(flows(-10_000, 23_000, -13_200));
        assertEquals(0, sum.parts(0.05).ordersInDoubt(sum.parts(0.051)));
        assertEquals(1, sum.parts(0.05).ordersInDoubt(sum.parts(0.06)));
        assertEquals(1, sum.parts(0.09).ordersInDoubt(sum.parts(0.1)));
        assertEquals(1, sum.parts(0.18).ordersInDoubt(sum.parts(0.185)));
        assertEquals(2, sum.parts(0.137).ordersInDoubt(sum.parts(0.1380)));
        assertTrue(sum.parts(0).ordersInDoubt(sum.parts(1)) > 1);
        assertEquals(0, sum.parts(0.05).ordersInDoubt(sum.parts(0.055), sum.parts(0.06)));
        assertTrue(sum.parts(0.05).ordersInDoubt(sum.parts(0.09), sum.parts(0.13)) > 0);
        assertEquals(0, sum.parts(0.13).ordersInDoubt(sum.parts(0.138), sum.parts(0.146)));
        assertEquals(1, sum.parts(0.05).ordersInDoubt(sum.parts(0.08), sum.parts(0.11)));
    }

    @Test
    void workIsCounted() {
        ExponentialSum sum = new ExponentialSum(flows(-1, 2, 3, 4));
        assertEquals(4, sum.size());
        assertEquals(3, sum.longest());
        assertEquals(0, sum.work());
        sum.parts(1);
        assertEquals(4, sum.work());
        sum.value(0, 1);
        assertEquals(84, sum.work());
    }

    @Test
    void aZeroWithItsRadiusIsARateWithItsBounds() {
        Enclosure rate = new Zero(DoubleDouble.sum(0.05, 0), 1e-10).rate(2);
        assertEquals(Math.expm1(0.1), rate.rate(), 1e-16);
        assertEquals(Math.expm1(0.1 - 2e-10), rate.lower(), 1e-16);
        assertEquals(Math.expm1(0.1 + 2e-10), rate.upper(), 1e-16);
        assertEquals(Math.expm1(-0.05), new Zero(DoubleDouble.sum(0.05, 0), 0).negated().rate(1).rate(), 1e-17);
        Enclosure lost = new Zero(DoubleDouble.sum(-800, 0), 1).rate(1);
        assertEquals(new Enclosure(-1, Math.nextUp(-1.0), Math.nextUp(-1.0)), lost);
        assertFalse(rate.isSharp());
    }

    @Test
    void whatASumChangesNearATurnIsBounded() {
        ExponentialSum sum = new ExponentialSum(flows(-10_000, 23_000, -13_200));
        Parts here = sum.parts(0.138);
        double distance = 1e-4 + Math.ulp(0.138);
        Zero turn = new Zero(DoubleDouble.sum(0.138, 0), 1e-4);
        assertEquals(distance * distance * here.total(2), turn.margin(0, here), 1e-12);
        assertEquals(Double.POSITIVE_INFINITY, new Zero(turn.at(), 0.025).margin(0, here));
        assertTrue(Double.isFinite(new Zero(turn.at(), 0.0249).margin(0, here)));
    }

    private static PeriodicFlows flows(long... amounts) {
        return Trial.of(Draw.big(amounts), 1).series().periodic();
    }

    private static void assertOff(double actual, BigDecimal exact, double bound) {
        double off = new BigDecimal(actual).subtract(exact).abs().doubleValue();
        assertTrue(off <= bound, () -> actual + " is off by " + off + ", more than " + bound);
    }

    /** Σ c·a^order·e^(−s·a) over the flows of one sign. */
    private static BigDecimal exact(PeriodicFlows flows, double force, int order, int sign) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal start = new BigDecimal(flows.times().get(0));
        for (int i = 0; i < flows.times().size(); i++) {
            if (flows.amounts().get(i).signum() == sign) {
                BigDecimal distance = new BigDecimal(flows.times().get(i)).subtract(start).abs();
                BigDecimal power = PreciseValue.exp(distance.multiply(new BigDecimal(-force)));
                sum = sum.add(flows.amounts().get(i).multiply(distance.pow(order)).multiply(power));
            }
        }
        return sum;
    }
}
