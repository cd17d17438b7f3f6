package org.asli.irr;

/**
 * The last step towards the zero of f(θ) = late − early, x = e^θ, with a proof of how near it comes.
 *
 * <p>S bounds Σ|c|·x^e near x, and n is the largest exponent: then derivative i of f is at most nⁱ·S. Chebyshev's step
 * c = u − κu², with u = −f/f′ and κ = f″/2f′, leaves at most |f′|·2κ²|u|³ + n³S|c|³/6 of f, beside what rounding does. Within
 * the reach, about 2|c|, the slope stays above 3/4 of f′ if n·S·(rounding + n·reach) is below a quarter of it; so there is
 * exactly one zero, off that step by at most 4/3 of what is left of f over f′.
 *
 * @param precision of the sums
 */
record LastStep(Precision precision, int periodsPerYear) {
    private static final double NEAR = 0x1p-7;
    private static final double LARGEST = 0x1p500;

    /**
     * Null where nothing is proven, or not to which double the rate rounds.
     *
     * @param at f with its derivatives at x, f itself in twice the precision of a double
     * @param size S at x
     * @param room how far in θ no zero is but those of the series
     */
    Enclosure rate(Moments at, double size, double x, double room) {
        double span = precision.span();
        double most = 1.01 * size;
        double inverse = 1 / at.worth1();
        double newton = -at.worth() * inverse;
        double bent = 0.5 * at.worth2() * inverse * newton;
        double correction = newton - bent * newton;
        double distance = Math.abs(correction);
        double doubt = precision.doubt() * most + Math.abs(at.worth()) * 0x1p-52;
        double reach = 2 * distance + 4 * doubt * inverse;
        boolean alone = span * reach < NEAR && Math.abs(bent) < NEAR && reach < room
            && 4 * span * most * (precision.rounding() + span * reach) < at.worth1();
        if (!alone) {
            return null;
        }
        double wide = span * distance;
        double left = doubt + most * wide * (1.01 * precision.rounding() + wide * wide / 6);
        double radius = 1.4 * (left * inverse + distance * (2.1 * bent * bent + 0x1p-50));
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
