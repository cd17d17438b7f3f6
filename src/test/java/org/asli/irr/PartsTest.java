package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The bounds of {@link Parts} by hand from their formulas, on both sides of every limit. */
class PartsTest {
    private static final double[] NOTHING = new double[ExponentialSum.ORDERS];
    private static final double U = 0x1p-53;
    /** So many terms that roundings are millionths: (5·2³⁰ + 20)·u. */
    private static final int MANY = 1 << 30;
    private static final double MILLIONTHS = 5 * 0x1p-23 + 20 * U;

    @Test
    void receiptsAndPaymentsAreAddedApart() {
        Parts parts = Parts.at(0.5, 3, 3);
        parts.add(8, 2);
        parts.add(-5, 3);
        parts.add(1, 0);
        assertArrayEquals(new double[] {9, 16, 32, 64}, parts.receipts());
        assertArrayEquals(new double[] {5, 15, 45, 135}, parts.payments());
        assertEquals(31, parts.total(1));
        assertEquals(-13, parts.difference(2));
    }

    @Test
    void roundingsOfAPart() {
        // 5 a term, 2 for each of s·a, 20 beside; s·a counts up to 1,000
        assertEquals((35 + 10 + 20) * U, parts(0.5, 10, 7).rounding());
        assertEquals((35 + 2_000 + 20) * U, parts(100, 10, 7).rounding());
        assertEquals((35 + 2_000 + 20) * U, parts(101, 10, 7).rounding());
    }

    @Test
    void doubtOfAValue() {
        // 170 a term, 4 for each of s·a, 40 beside, of the total of its order; never below 2^−900
        assertEquals((1_190 + 20 + 40) * U * U * 8, parts(0.5, 10, 7, of(0, 5), of(0, 3)).doubt(0));
        assertEquals((1_190 + 20 + 40) * U * U * 8, parts(0.5, 10, 7, of(2, 5), of(2, 3)).doubt(2));
        assertEquals((1_190 + 4_000 + 40) * U * U, parts(101, 10, 7, of(0, 1), NOTHING).doubt(0));
        assertEquals(0x1p-900, parts(0.5, 10, 7).doubt(0));
        assertEquals(0x1p-900 * (1 + 1_250 / 64.0), parts(0.5, 10, 7, of(0, 0x1p-800), NOTHING).doubt(0));
    }

    @Test
    void noZeroWhereOneSideStaysAboveTheOther() {
        // the right end rounds by 65u, so what is left of one side must exceed the other by more than 260u
        double slack = 1 + 260 * U;
        for (int order = 0; order < Parts.TRIED; order++) {
            for (double side : new double[] {1, 0x1p100}) {
                assertEquals(Parts.TRIED, doubtful(order, side, side * slack));
                assertEquals(order, doubtful(order, side, side * Math.nextUp(slack)));
            }
            assertEquals(Parts.TRIED, doubtful(order, 0, 0x1p-900));
            assertEquals(order, doubtful(order, 0, Math.nextUp(0x1p-900)));
        }
        assertEquals(Parts.TRIED, doubtful(Parts.TRIED, 1, 2));
    }

    /** Of one side at the left against the other at the right; whichever is received and paid, the same. */
    private static int doubtful(int order, double here, double there) {
        double[] large = of(order, 2 * there);
        int orders =
            parts(0, 10, 7, large, of(order, here)).ordersInDoubt(parts(0.5, 10, 7, of(order, there), NOTHING));
        assertEquals(orders,
            parts(0, 10, 7, of(order, here), large).ordersInDoubt(parts(0.5, 10, 7, NOTHING, of(order, there))));
        return orders;
    }

    @Test
    void noZeroWhereTheMiddleIsFartherThanTheNextOrderReaches() {
        // next order: from 3 to 1.5 received, 2 to 1 paid, so at most 2, and 4 roundings of 5
        double most = 2 + 20 * MILLIONTHS;
        assertLimit(1.001 * 2 * most / (1 - 2 * MILLIONTHS), 1, 3, 4);
        assertLimit(1.001 * 2 * most / (1 - 2 * MILLIONTHS), 1, 2, 4);
        assertLimit(1.001 * 0.5 * most / (1 - 2 * MILLIONTHS), 1, 1.5, 2);
    }

    private static void assertLimit(double limit, double left, double middle, double right) {
        assertEquals(Parts.TRIED, doubtful(limit * (1 - 1e-12), left, middle, right));
        assertEquals(0, doubtful(limit * (1 + 1e-12), left, middle, right));
    }

    private static int doubtful(double value, double left, double middle, double right) {
        double[] threeOfNext = of(1, 3);
        double[] twoOfNext = of(1, 2);
        double[] halfOfThree = of(1, 1.5);
        double[] halfOfTwo = of(1, 1);
        int orders = parts(left, 0, MANY, threeOfNext, twoOfNext).ordersInDoubt(
            parts(middle, 0, MANY, of(0, value), NOTHING), parts(right, 0, MANY, halfOfThree, halfOfTwo));
        assertEquals(orders, parts(left, 0, MANY, twoOfNext, threeOfNext).ordersInDoubt(
            parts(middle, 0, MANY, NOTHING, of(0, value)), parts(right, 0, MANY, halfOfTwo, halfOfThree)));
        return orders;
    }

    @Test
    void aValueThatIsJustReachedMayBeAZero() {
        // 25 roundings: 1 − 50u in the middle, and (1 − 150u)·(1 + 100u) that it may change over a width of 1
        double half = 1 / 1.001;
        Parts middle = parts(half, 0, 1, of(0, 1), NOTHING);
        Parts right = parts(2 * half, 0, 1);
        double change = 1 - 150 * U;
        assertEquals(Parts.TRIED, parts(0, 0, 1, of(1, change), NOTHING).ordersInDoubt(middle, right));
        assertEquals(0, parts(0, 0, 1, of(1, Math.nextDown(change)), NOTHING).ordersInDoubt(middle, right));
    }

    @Test
    void valuesBelowEveryPowerProveNothing() {
        // 2^−900 off the value; 2^−900 on the change, here over a width of 1
        double half = 1 / 1.001;
        Parts left = parts(0, 0, 1);
        Parts right = parts(2 * half, 0, 1);
        double limit = 2 * 0x1p-900 / (1 - 50 * U);
        assertEquals(Parts.TRIED, left.ordersInDoubt(parts(half, 0, 1, of(0, limit * (1 - 1e-12)), NOTHING), right));
        assertEquals(0, left.ordersInDoubt(parts(half, 0, 1, of(0, limit * (1 + 1e-12)), NOTHING), right));
    }

    @Test
    void newtonsStepForTheLogarithmOfReceiptsOverPayments() {
        // ln(8/2)/(4/8 − 3/2) and ln(4/3)/(5/4 − 6/3)
        Parts parts = parts(0.5, 10, 7, new double[] {8, 4, 5, 1}, new double[] {2, 3, 6, 1});
        assertEquals(-Math.log(4), parts.logarithmicStep(0), 1e-15);
        assertEquals(Math.log(4 / 3.0) / -0.75, parts.logarithmicStep(1), 1e-15);
    }

    private static Parts parts(double at, double longest, int size) {
        return parts(at, longest, size, NOTHING, NOTHING);
    }

    private static Parts parts(double at, double longest, int size, double[] receipts, double[] payments) {
        return new Parts(at, longest, size, receipts, payments);
    }

    /** So much of one order alone. */
    private static double[] of(int order, double value) {
        double[] side = new double[ExponentialSum.ORDERS];
        side[order] = value;
        return side;
    }
}
