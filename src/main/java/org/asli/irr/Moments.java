package org.asli.irr;

/**
 * What a conventional series is worth at one discount factor x: the early flows (of one sign) and the late flows (of the
 * other) apart, each Σ|cᵢ|·x^eᵢ with its first two moments Σ eᵢ·|cᵢ|·x^eᵢ and Σ eᵢ²·|cᵢ|·x^eᵢ.
 *
 * <p>With θ = ln x, a moment is the derivative by θ of the one before.
 */
record Moments(double early, double early1, double early2, double late, double late1, double late2) {
    /** Difference of the two shares above which the rational logarithm is no longer good. */
    private static final double FAR = 0.8;
    /** How much longer than Newton's a step may be: where the line is bent much, Halley's would leap. */
    private static final double LONGEST = 2;

    /**
     * Halley's step in θ towards the zero of ln(late) − ln(early), whose slope is the difference of the two durations and
     * whose curvature that of their variances: nearly a straight line.
     */
    double step() {
        double unit = 1 / (early + late);
        double first = early * unit;
        double second = late * unit;
        double difference = second - first;
        double slope = unit * (late1 * first - early1 * second);
        double bend = unit * ((late2 * second - unit * late1 * late1) * first * first
            - (early2 * first - unit * early1 * early1) * second * second);
        // ln(late/early) = 2·artanh(difference), by its Padé approximant of order 3/2
        double square = difference * difference;
        double top = 2 * difference * (15 - 4 * square);
        double bottom = 15 - 9 * square;
        if (Math.abs(difference) > FAR) {
            top = Math.log(late / early);
            bottom = 1;
        }
        double straight = 2 * slope * slope * bottom;
        return -2 * top * slope * first * second / Math.max(straight - top * bend, straight / LONGEST);
    }

    /** d(late − early)/dθ a step away, to second order. */
    double slopeAfter(double step) {
        return late1 - early1 + step * (late2 - early2);
    }
}
