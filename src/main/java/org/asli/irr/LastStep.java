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
    private static final double SMALLEST = 0x1p-500;

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
        double slopeDoubt = span * precision.rounding() * most;
        double inverse = 1 / at.worth1();
        double newton = -at.worth() * inverse;
        double bent = 0.5 * at.worth2() * inverse * newton;
        double correction = newton - bent * newton;
        double doubt = precision.doubt() * most + Math.abs(at.worth()) * 0x1p-52;
        double reach = reach(correction, doubt, inverse);
        boolean alone = span * reach < NEAR && Math.abs(bent) < NEAR && reach < room
            && 4 * (slopeDoubt + span * span * most * reach) < at.worth1();
        return alone ? rate(x, correction, radius(span, most, doubt, slopeDoubt, correction, bent, inverse)) : null;
    }

    static double reach(double correction, double doubt, double inverse) {
        return 2 * Math.abs(correction) + 4 * doubt * Math.abs(inverse);
    }

    /** Below 1 only where the zero is within the reach, alone, and the step is not too bent. */
    static double obstacles(double span, double most, double slopeDoubt, double reach, double bent, double inverse) {
        return (span * reach + Math.abs(bent)) / NEAR + 4 * Math.abs((slopeDoubt + span * span * most * reach) * inverse);
    }

    /** How far the zero can be from θ + correction. */
    static double radius(double span, double most, double doubt, double slopeDoubt, double correction, double bent,
            double inverse) {
        double distance = Math.abs(correction);
        double wide = span * distance;
        double left = doubt + 1.01 * distance * slopeDoubt + most * wide * wide * wide / 6;
        return 1.4 * (left * Math.abs(inverse) + distance * (2.1 * bent * bent + 0x1p-50));
    }

    /** (x·e^correction)^−periods − 1 where that certainly rounds to one double. */
    private Enclosure rate(double x, double correction, double radius) {
        DoubleDouble discount = DoubleDouble.power(x, periodsPerYear);
        double growth = 1 / discount.hi();
        double exponent = -periodsPerYear * correction;
        if (!(extremes(growth, discount.hi(), exponent) < 1)) {
            return null;
        }
        DoubleDouble gain = DoubleDouble.sum(growth, -1);
        double rest = gain.lo() + correction(growth, discount.hi(), discount.lo(), exponent);
        double error = error(growth, exponent, radius, periodsPerYear);
        double lowest = gain.hi() + (rest - error);
        double highest = gain.hi() + (rest + error);
        if (lowest != highest || !(lowest > -1)) {
            return null;
        }
        double beyond = (gain.hi() - lowest) + rest;
        return new Enclosure(beyond < error ? Math.nextDown(lowest) : lowest, lowest,
            beyond > -error ? Math.nextUp(lowest) : lowest);
    }

    /** Below 1 where a year's growth is no more than 2^500 either way, and the last step changes it little. */
    static double extremes(double growth, double discount, double exponent) {
        return (growth + discount) * SMALLEST + Math.abs(exponent) / NEAR;
    }

    /** What is to be added to growth, the double nearest to 1/(high + low), for 1/((high + low)·e^−exponent). */
    static double correction(double growth, double high, double low, double exponent) {
        return growth * (Math.fma(-growth, high, 1) - growth * low + exponent * (1 + 0.5 * exponent));
    }

    /** Bound on what that leaves out and on its rounding. */
    static double error(double growth, double exponent, double radius, int periods) {
        double steps = periods + 8.0;
        double far = Math.abs(exponent);
        return growth * (1.1 * periods * radius + far * (far * far + steps * 0x1p-52)) + 4 * (growth + 1) * (steps * steps * 0x1p-106);
    }
}
