package org.asli.irr;

/**
 * Newton's last step towards the zero of f(θ) = late − early, x = e^θ, with a proof of how near it comes.
 *
 * <p>With S = Σ|c|·x^e (or more) and n the largest exponent, derivative i of f is at most nⁱ·S. At a point that Halley's
 * step has reached from where the moments are known, the slope there is known to second order, and near there it differs
 * from that by at most E = n·S·(rounding + n·distance + (n·step)²). If E is less than a quarter of the slope, f is
 * strictly increasing within the reach ρ = 2|f/f′| + …, which therefore holds exactly one zero, off Newton's
 * −f/f′ by at most 4/3·(error of f + |f/f′|·E)/f′.
 */
record LastStep(Precision precision, int periodsPerYear) {
    /** What x·e^step can be off in θ by rounding and by the end of the exponential series. */
    private static final double INEXACT = 0x1p-49;
    private static final double NEAR = 0x1p-7;
    private static final double LARGEST = 0x1p500;

    /**
     * Null where nothing is proven, or not to which double the rate rounds.
     *
     * @param moments at a point from which x is a step away
     * @param atMost S near there
     * @param value f at x, in twice the precision of a double
     * @param room how far in θ no zero is but those of the series
     */
    Enclosure rate(Moments moments, double atMost, double step, double x, double value, double room) {
        double span = precision.span();
        double size = 1.01 * atMost;
        double doubt = precision.doubt() * size + Math.abs(value) * 0x1p-52;
        double slope = moments.slopeAfter(step);
        double inverse = 1 / slope;
        double correction = -value * inverse;
        double reach = 2 * Math.abs(correction) + 4 * doubt * inverse;
        double away = span * (Math.abs(step) + reach + INEXACT);
        double slopeError = span * size * (precision.rounding() + span * (reach + INEXACT) + away * away);
        if (!(away < NEAR && 4 * slopeError < slope && reach < room)) {
            return null;
        }
        double radius = 1.4 * inverse * (doubt + Math.abs(correction) * slopeError) + Math.abs(correction) * 0x1p-50;
        return rate(x, correction, radius);
    }

    /** (x·e^correction)^−periods − 1 where that certainly rounds to one double. */
    private Enclosure rate(double x, double correction, double radius) {
        int periods = periodsPerYear;
        DoubleDouble discount = DoubleDouble.power(x, periods);
        double growth = 1 / discount.hi();
        double exponent = -periods * correction;
        if (!(growth < LARGEST && growth > 1 / LARGEST && Math.abs(exponent) < NEAR)) {
            return null;
        }
        double low = growth * (Math.fma(-growth, discount.hi(), 1) - growth * discount.lo() + exponent);
        DoubleDouble gain = DoubleDouble.sum(growth, -1);
        double rest = gain.lo() + low;
        double error = growth * (1.1 * periods * radius + exponent * exponent + Math.abs(exponent) * (periods + 8) * 0x1p-52)
            + 4 * (growth + 1) * (periods + 8.0) * (periods + 8.0) * 0x1p-106;
        double lowest = gain.hi() + (rest - error);
        double highest = gain.hi() + (rest + error);
        if (lowest != highest || !(lowest > -1)) {
            return null;
        }
        double beyond = (gain.hi() - lowest) + rest;
        return new Enclosure(beyond < error ? Math.nextDown(lowest) : lowest, lowest,
            beyond > -error ? Math.nextUp(lowest) : lowest);
    }
}
