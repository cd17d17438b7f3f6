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
        return step(worth * unit, worth1 * unit, worth2 * unit, size1 * unit, size2 * unit);
    }

    /**
     * Cauchy's step in θ towards the zero of ln(late) − ln(early): to the zero of the parabola with its value, slope and
     * curvature. Its slope is the difference of the two durations, its curvature that of their variances, and it is nearly
     * a straight line. With w = f/s it is 2·artanh(w), here by its Padé approximant of order 3/2, whose slope is
     * 2(f′ − s′w)/s ÷ (1 − w²). Never more than twice Newton's step, also where the parabola has no zero.
     *
     * @param worth f/s; @param worth1 f′/s; @param worth2 f″/s; @param size1 s′/s; @param size2 s″/s
     */
    static double step(double worth, double worth1, double worth2, double size1, double size2) {
        double square = worth * worth;
        double rest = 1 - square;
        double slope = worth1 - size1 * worth;
        double bend = (worth2 - size2 * worth) * rest - 2 * slope * (size1 - worth * worth1);
        double part = 15 - 9 * square;
        double straight = slope * part;
        double top = worth * (30 - 8 * square);
        return -top * rest / (straight + Math.sqrt(Math.abs(straight * straight - part * top * bend)));
    }

    Moments withWorth(double precise) {
        return new Moments(precise, worth1, worth2, size, size1, size2);
    }
}
