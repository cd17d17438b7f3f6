package org.asli.irr;

/**
 * A conventional series at one discount factor x: what it is worth, f = late − early, its size, s = late + early, where
 * late and early are Σ|c|·x^e over the flows after and before the change of sign; and their first two derivatives by
 * θ = ln x, Σ e·c·x^e and Σ e²·c·x^e.
 */
record Moments(double worth, double worth1, double worth2, double size, double size1, double size2) {

    static Moments of(Weight early, Weight late) {
        return new Moments(late.sum() - early.sum(), late.first() - early.first(), late.second() - early.second(),
            late.sum() + early.sum(), late.first() + early.first(), late.second() + early.second());
    }

    double step() {
        double unit = 1 / size;
        double share = worth * unit;
        double mean = size1 * unit;
        double slope = worth1 * unit - mean * share;
        return step(share, slope, (worth2 - size2 * share) * unit - 2 * mean * slope);
    }

    /**
     * Halley's step in θ towards the zero of φ = ln(late) − ln(early), which is nearly a straight line: its slope is the
     * difference of the two durations, its curvature that of their variances. With w = f/s it is 2·artanh(w), here by its
     * Padé approximant of order 3/2; φ′ = 2w′/(1 − w²). Never more than twice Newton's step, also where the curve turns away.
     *
     * @param share w; @param slope w′; @param bend w″
     */
    static double step(double share, double slope, double bend) {
        double square = share * share;
        double part = 15 - 4 * square;
        double value = share * part * (1 - square);
        double straight = slope * slope * (15 - 9 * square);
        double curved = slope * slope * (15 - square * (9 + part)) - 0.5 * value * bend;
        return -value * slope / Math.max(curved, 0.5 * straight);
    }

    Moments withWorth(double precise) {
        return new Moments(precise, worth1, worth2, size, size1, size2);
    }
}
