package org.asli.irr;

/**
 * A zero of an {@link ExponentialSum} or of a derivative.
 *
 * @param radius how far the true zero can be from {@code at}; infinite where that could not be bounded
 */
record Zero(DoubleDouble at, double radius) {
    Zero negated() {
        return new Zero(at.negated(), radius);
    }

    /** Of the sum of one order, which turns at this zero of the next order: bound on its change from there to here. */
    double margin(int order, Parts here) {
        double distance = radius + Math.ulp(at.hi());
        return distance * here.longest() < 0.05
            ? distance * distance * here.total(order + 2) : Double.POSITIVE_INFINITY;
    }
}
