package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.asli.cashflow.PeriodicFlows;
import org.junit.jupiter.api.Test;

/** Zeros and their radii against 75 digits, of a sum and of its derivative. */
class BracketedNewtonTest {
    private static final long SEED = 20_261_128;
    private static final double FINE = 0x1p-80;
    /** −100 + 230v − 132v²: zero where 1/v is 1.1 and 1.2; its derivative where 1/v is 264/230. */
    private static final PeriodicFlows TWO_RATES = flows(-100, 230, -132);

    @Test
    void zerosOfASumAndOfItsDerivative() {
        assertZero(ln("1.1"), TWO_RATES, 0, 0, 0.137);
        assertZero(ln("1.2"), TWO_RATES, 0, 0.138, 3);
        BigDecimal turn = ln("264").subtract(ln("230"));
        assertZero(turn, TWO_RATES, 1, 0, 0.5);
        assertZero(turn, TWO_RATES, 1, 0.137, 0.138);
        assertZero(turn, flows(100, -230, 132), 1, 0.1, 30);
        assertZero(ln("2"), flows(100, 0, 0, -800), 0, 0, 40);
        assertZero(ln("1.01"), flows(-100, 101), 0, 0, 1);
        assertZero(ln("1000000000"), flows(-1, 1_000_000_000), 0, 0, 600);
    }

    @Test
    void zerosOfManyFlows() {
        for (Kind kind : List.of(Kind.YEARLY, Kind.MONEY_BACK, Kind.FRACTIONAL, Kind.DATED)) {
            for (int number = 0; number < 8; number++) {
                PeriodicFlows flows = kind.trial(SEED, number).series().periodic();
                if (flows.changesOfRunningTotal() == 1 && flows.total().signum() != 0) {
                    ExponentialSum sum = new ExponentialSum(flows);
                    assertSignsDiffer(flows, zero(sum, 0, 0, sum.bound()));
                }
            }
        }
    }

    @Test
    void zerosThatAreCloseTogetherAreAsSharpAsTheirSlopeAllows() {
        // (1 − 1.1v)(1 − 1.1000001v): the slope is ten millionths of its terms
        PeriodicFlows flows = flows(100_000_000, -220_000_010, 121_000_011);
        ExponentialSum sum = new ExponentialSum(flows);
        double turn = 0.5 * (Math.log(1.1) + Math.log(1.1000001));
        assertClose(ln("1.1"), sum, zero(sum, 0, 0.09, turn));
        assertClose(ln("1.1000001"), sum, zero(sum, 0, turn, 0.1));
    }

    private static void assertClose(BigDecimal expected, ExponentialSum sum, Zero zero) {
        assertTrue(zero.at().exactly().subtract(expected).abs().doubleValue() <= zero.radius());
        double least = least(sum, 0, zero);
        assertTrue(least <= zero.radius() && zero.radius() <= 1.01 * least, () -> zero + ": " + least);
    }

    @Test
    void aFewStepsAreEnough() {
        // one value in twice the precision is as much work as twenty in doubles
        ExponentialSum near = new ExponentialSum(TWO_RATES);
        zero(near, 0, 0, 0.137);
        ExponentialSum far = new ExponentialSum(flows(-1, 1, 0, 0, 0, 0, 0, 0, 1_000_000_000));
        zero(far, 0, 0, far.bound());
        assertTrue(near.work() <= 40L * near.size() && far.work() <= 60L * far.size());
    }

    @Test
    void withoutProofTheBracketIsAllThatIsKnown() {
        // (1.1v − 1)³: the slope is zero where the sum is
        Zero triple = zero(new ExponentialSum(flows(-1_000, 3_300, -3_630, 1_331)), 0, 0.0625, 0.1875);
        assertEquals(0.125, triple.radius());
        assertEquals(Math.log(1.1), triple.at().hi(), 0.0625);
        // beyond an end that is the nearest double nothing is known: ln 1.05 is above its double, ln 1.1 below
        double first = ln("1.05").doubleValue();
        assertEquals(0.25 - first, zero(new ExponentialSum(flows(-100, 105)), 0, first, 0.25).radius());
        double second = ln("1.1").doubleValue();
        assertEquals(second - 0.0625, zero(new ExponentialSum(TWO_RATES), 0, 0.0625, second).radius());
        // neighbouring doubles leave no room for a step to either side
        double below = ln("1.1").doubleValue();
        below = new BigDecimal(below).compareTo(ln("1.1")) < 0 ? below : Math.nextDown(below);
        Zero narrow = zero(new ExponentialSum(flows(-100, 110)), 0, below, Math.nextUp(below));
        assertEquals(Math.ulp(below), narrow.radius());
        assertTrue(below <= narrow.at().hi() && narrow.at().hi() <= Math.nextUp(below));
        assertEquals(0, narrow.at().lo());
    }

    private static void assertZero(BigDecimal expected, PeriodicFlows flows, int order, double left, double right) {
        ExponentialSum sum = new ExponentialSum(flows);
        Zero zero = zero(sum, order, left, right);
        double off = zero.at().exactly().subtract(expected).abs().doubleValue();
        assertTrue(off <= zero.radius(), () -> zero + " is off by " + off);
        assertRadius(sum, order, zero);
    }

    /** Between once and 16 times what the doubt of the value and 2^−95 of the zero make; at most 2^−80 of the zero. */
    private static void assertRadius(ExponentialSum sum, int order, Zero zero) {
        double least = least(sum, order, zero);
        double most = Math.min(16 * least, FINE * zero.at().hi());
        assertTrue(least <= zero.radius() && zero.radius() <= most, () -> zero + ": " + least + " to " + most);
    }

    private static double least(ExponentialSum sum, int order, Zero zero) {
        Parts there = sum.parts(zero.at().hi());
        return there.doubt(order) / Math.abs(there.difference(order + 1)) + 0x1p-95 * zero.at().hi();
    }

    private static void assertSignsDiffer(PeriodicFlows flows, Zero zero) {
        BigDecimal radius = new BigDecimal(zero.radius());
        BigDecimal before = value(flows, zero.at().exactly().subtract(radius));
        BigDecimal after = value(flows, zero.at().exactly().add(radius));
        assertTrue(before.signum() * after.signum() < 0, flows::toString);
        assertRadius(new ExponentialSum(flows), 0, zero);
    }

    private static BigDecimal value(PeriodicFlows flows, BigDecimal force) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal start = new BigDecimal(flows.times().get(0));
        for (int i = 0; i < flows.times().size(); i++) {
            BigDecimal distance = new BigDecimal(flows.times().get(i)).subtract(start);
            sum = sum.add(flows.amounts().get(i).multiply(PreciseValue.exp(distance.multiply(force.negate()))));
        }
        return sum;
    }

    private static Zero zero(ExponentialSum sum, int order, double left, double right) {
        return BracketedNewton.between(sum, order, sum.parts(left), sum.parts(right));
    }

    private static BigDecimal ln(String value) {
        return PreciseValue.ln(new BigDecimal(value));
    }

    private static PeriodicFlows flows(long... amounts) {
        return Trial.of(Draw.big(amounts), 1).series().periodic();
    }
}
