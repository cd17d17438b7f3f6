package org.asli.irr;

/**
 * Discounted receipts and payments apart, at one point, for every order of derivative. Each falls as the point moves
 * right, so their values at the ends of an interval bound the sum everywhere between.
 */
record Parts(double at, double[] receipts, double[] payments) {
    private static final double TINY = 0x1p-960;

    /** Relative rounding error of either part: one unit for each term of the sum and of the powers' product. */
    static double rounding(int size, double at) {
        return (4.0 * size + 2_000) * 0x1p-53;
    }

    /** The sign a derivative has on all of [this, right], or 0 where the bounds do not tell. */
    int signUpTo(Parts right, int order, double rounding) {
        if (right.receipts[order] > payments[order] * (1 + 2 * rounding) + TINY) {
            return 1;
        }
        return right.payments[order] > receipts[order] * (1 + 2 * rounding) + TINY ? -1 : 0;
    }

    /**
     * Newton's step for the logarithm of receipts over payments, which is nearly linear in the force of interest.
     */
    double logarithmicStep(int order) {
        double slope = receipts[order + 1] / receipts[order] - payments[order + 1] / payments[order];
        return Math.log(receipts[order] / payments[order]) / slope;
    }
}
