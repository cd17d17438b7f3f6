package org.asli.irr;

/**
 * A zero of an {@link ExponentialSum} or of a derivative; negated, a force of interest.
 *
 * @param radius how far the true zero can be from {@code at}
 */
record Zero(DoubleDouble at, double radius) {
    private static final double NEAR = 0.05;

    Zero negated() {
        return new Zero(at.negated(), radius);
    }

    /** 1 + r = e^(periods·force); what rounds to −1 becomes the first double above. */
    Enclosure rate(int periods) {
        DoubleDouble lower = at.plus(-radius).times(periods).expm1();
        DoubleDouble upper = at.plus(radius).times(periods).expm1();
        DoubleDouble rate = at.times(periods).expm1();
        double least = Math.nextUp(-1.0);
        return new Enclosure(Math.max(lower.floor(), -1), Math.max(rate.hi(), least), Math.max(upper.ceiling(), least));
    }

    /** Of the sum of one order, which turns at this zero of the next order: bound on its change from there to here. */
    double margin(int order, Parts here) {
        double distance = radius + Math.ulp(at.hi());
        return distance * here.longest() < NEAR
            ? distance * distance * here.total(order + 2) : Double.POSITIVE_INFINITY;
    }
}
