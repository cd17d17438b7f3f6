package org.asli.irr;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Discounted receipts and payments apart, at one point of an {@link ExponentialSum}, for every order of derivative.
 * Each falls as the point moves right, so their values at the ends of an interval bound the sum everywhere between.
 *
 * @param longest the largest exponent
 * @param size how many terms
 */
record Parts(double at, double longest, int size, double[] receipts, double[] payments) {
    /** Derivatives tried; the proof of a zero needs two orders more than its own. */
    static final int TRIED = ExponentialSum.ORDERS - 1;
    /** What powers that underflow may leave out. */
    static final double TINY = 0x1p-900;

    static Parts at(double at, double longest, int size) {
        return new Parts(at, longest, size, new double[ExponentialSum.ORDERS], new double[ExponentialSum.ORDERS]);
    }

    void add(double present, double exponent) {
        double[] side = present > 0 ? receipts : payments;
        double term = Math.abs(present);
        for (int order = 0; order < side.length; order++) {
            side[order] += term;
            term *= exponent;
        }
    }

    double total(int order) {
        return receipts[order] + payments[order];
    }

    double difference(int order) {
        return receipts[order] - payments[order];
    }

    /**
     * Relative error of each part, u = 2^−53: one u for each term of the sum and for each factor of its power, 2u for
     * each exponential, and the rounding of their arguments, which adds up to 2u·s·aₙ.
     */
    double rounding() {
        return (5.0 * size + 2 * Math.min(at * longest, 1_000) + 20) * 0x1p-53;
    }

    /**
     * Error of {@link ExponentialSum#value}, with the bounds of {@link DoubleDouble}: 3u² a sum, 5u² a product, and
     * (160 + 4|x|)u² an exponential.
     */
    double doubt(int order) {
        return (170.0 * size + 4 * Math.min(at * longest, 1_000) + 40) * 0x1p-106 * total(order) + TINY;
    }

    /** The lowest order whose derivative certainly has no zero on [this, right]; {@link #TRIED} where none is proven. */
    int ordersInDoubt(Parts right) {
        double slack = 1 + 4 * right.rounding();
        return ordersInDoubt(order -> right.receipts[order] > payments[order] * slack + TINY
            || right.payments[order] > receipts[order] * slack + TINY);
    }

    /** The same by the mean value theorem, from the value in the middle and a bound on the next derivative. */
    int ordersInDoubt(Parts middle, Parts right) {
        double reach = 1.001 * Math.max(middle.at - at, right.at - middle.at);
        return ordersInDoubt(order -> middle.least(order) > reach * most(right, order + 1));
    }

    private static int ordersInDoubt(IntPredicate certain) {
        return IntStream.range(0, TRIED).filter(certain).findFirst().orElse(TRIED);
    }

    private double least(int order) {
        return Math.abs(difference(order)) - 2 * rounding() * total(order) - TINY;
    }

    private double most(Parts right, int order) {
        double widest = Math.max(receipts[order] - right.payments[order], payments[order] - right.receipts[order]);
        return widest + 4 * right.rounding() * total(order) + TINY;
    }

    /** Newton's step for the logarithm of receipts over payments, which is nearly linear in the force of interest. */
    double logarithmicStep(int order) {
        double slope = receipts[order + 1] / receipts[order] - payments[order + 1] / payments[order];
        return Math.log(receipts[order] / payments[order]) / slope;
    }
}
