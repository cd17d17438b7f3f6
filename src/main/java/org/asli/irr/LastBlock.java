package org.asli.irr;

import static org.asli.irr.RateBlock.LANES;

import java.util.Arrays;

/**
 * {@link LastStep} for many rows at once, with the same formulas.
 *
 * <p>What S is at most, and what the sum may be off, follows from the sums at the usual rate: see the decision "The last
 * digit is proven, and fast".
 */
final class LastBlock {
    private static final double CERTAINLY_ABOVE = 1.01;

    private final int span;
    private final int periodsPerYear;
    /** x0^−n, where the flows were surveyed at x0. */
    private final double back;
    private final double rounding;
    private final double[] x;
    private final double[] square = new double[LANES];
    private final double[] squareLow = new double[LANES];
    private final double[] power = new double[LANES];
    private final double[] powerLow = new double[LANES];
    private final double[] most = new double[LANES];
    private final double[] large = new double[LANES];
    private final double[] high = new double[LANES];
    private final double[] low = new double[LANES];
    private final double[] rough = new double[LANES];
    private final double[] slope = new double[LANES];
    private final double[] second = new double[LANES];
    private final double[] doubt = new double[LANES];
    private final double[] inverse = new double[LANES];
    private final double[] bent = new double[LANES];
    private final double[] correction = new double[LANES];
    private final double[] radius = new double[LANES];
    private final double[] obstacles = new double[LANES];
    private final double[] gain = new double[LANES];
    private final double[] rest = new double[LANES];
    private final double[] lowest = new double[LANES];
    private final double[] highest = new double[LANES];

    LastBlock(int span, int periodsPerYear, double usual, double[] x) {
        this.x = x;
        this.span = span;
        this.periodsPerYear = periodsPerYear;
        back = Math.pow(usual, -span);
        rounding = span * new Precision(span, span + 1).rounding();
    }

    /** Everything from x to the ends of the interval that the rate lies in, one loop each. */
    Runnable[] loops(FlowBlock flows, double[] size, double[] receivedBefore) {
        RateSum worth = new RateSum.Precise(x, large, high, low);
        RateSum slopes = new RateSum.Slope(x, rough, slope, second);
        double share = 2 * (span + 1.0) * (span + 1.0) * 0x1p-106;
        return new Runnable[] {
            () -> power(span),
            () -> bound(size, power, CERTAINLY_ABOVE, back, share, most, large, doubt),
            () -> flows.add(worth),
            () -> flows.add(slopes),
            () -> step(x, high, low, slope, second, inverse, bent, correction, doubt),
            () -> radius(span, rounding, inverse, bent, correction, most, doubt, radius),
            () -> obstacles(span, rounding, inverse, bent, correction, most, doubt, large, receivedBefore, obstacles),
            () -> precisePower(periodsPerYear),
            () -> gain(periodsPerYear, power, powerLow, correction, gain, rest),
            () -> ends(periodsPerYear, power, correction, radius, gain, rest, obstacles, lowest, highest),
            () -> rates(lowest, highest, obstacles)};
    }

    /** Writes the rates, not a number where one is not proven; and says for how many with one change of sign it is not. */
    int rates(int lanes, double[] rates, int index, double[] receivedBefore) {
        int left = 0;
        for (int lane = 0; lane < lanes; lane++) {
            double rate = lowest[lane];
            rates[index + lane] = rate;
            if (Double.isNaN(rate) && receivedBefore[lane] == 0) {
                left++;
            }
        }
        return left;
    }

    private void power(int exponent) {
        System.arraycopy(x, 0, square, 0, LANES);
        Arrays.fill(power, 1);
        for (int bits = exponent; bits != 0; bits >>= 1) {
            if ((bits & 1) == 1) {
                multiply(power, square);
            }
            if (bits > 1) {
                multiply(square, square);
            }
        }
    }

    private static void multiply(double[] product, double[] factor) {
        for (int i = 0; i < LANES; i++) {
            product[i] *= factor[i];
        }
    }

    /** {@link DoubleDouble#power}, but for the last normalisation. */
    private void precisePower(int exponent) {
        System.arraycopy(x, 0, square, 0, LANES);
        Arrays.fill(squareLow, 0);
        Arrays.fill(power, 1);
        Arrays.fill(powerLow, 0);
        for (int bits = exponent; bits != 0; bits >>= 1) {
            if ((bits & 1) == 1) {
                multiply(power, powerLow, square, squareLow);
            }
            if (bits > 1) {
                multiply(square, squareLow, square, squareLow);
            }
        }
    }

    private static void multiply(double[] high, double[] low, double[] factor, double[] factorLow) {
        for (int i = 0; i < LANES; i++) {
            double product = high[i] * factor[i];
            low[i] = Math.fma(high[i], factorLow[i],
                Math.fma(low[i], factor[i], Math.fma(high[i], factor[i], -product)));
            high[i] = product;
        }
    }

    private static void bound(double[] size, double[] power, double certainly, double back, double share, double[] most,
            double[] large, double[] doubt) {
        for (int i = 0; i < LANES; i++) {
            double above = certainly * size[i];
            double largest = 4 * back * above * (1 + power[i]);
            most[i] = above * Math.fma(power[i], back, 1);
            large[i] = largest;
            doubt[i] = share * largest * (1 + power[i]);
        }
    }

    private static void step(double[] x, double[] high, double[] low, double[] slope, double[] second, double[] inverse,
            double[] bent, double[] correction, double[] doubt) {
        for (int i = 0; i < LANES; i++) {
            double worth = high[i] + low[i];
            double perSlope = 1 / (x[i] * slope[i]);
            double newton = -worth * perSlope;
            double bend = (0.5 + x[i] * x[i] * second[i] * perSlope) * newton;
            inverse[i] = perSlope;
            bent[i] = bend;
            correction[i] = newton - bend * newton;
            doubt[i] += Math.abs(worth) * 0x1p-52;
        }
    }

    private static void radius(double span, double rounding, double[] inverse, double[] bent, double[] correction,
            double[] most, double[] doubt, double[] radius) {
        for (int i = 0; i < LANES; i++) {
            radius[i] = LastStep.radius(span, most[i], doubt[i], rounding * most[i], correction[i], bent[i], inverse[i]);
        }
    }

    /** Whole paise are no multiples of the last digit of a larger number; and there is to be one change of sign. */
    private static void obstacles(double span, double rounding, double[] inverse, double[] bent, double[] correction,
            double[] most, double[] doubt, double[] large, double[] receivedBefore, double[] obstacles) {
        for (int i = 0; i < LANES; i++) {
            double reach = LastStep.reach(correction[i], doubt[i], inverse[i]);
            obstacles[i] = LastStep.obstacles(span, most[i], rounding * most[i], reach, bent[i], inverse[i])
                + large[i] * 0x1p-52 + 0x1p600 * receivedBefore[i];
        }
    }

    /** The rate as gain + rest. */
    private static void gain(int periods, double[] power, double[] powerLow, double[] correction, double[] gain,
            double[] rest) {
        for (int i = 0; i < LANES; i++) {
            double growth = 1 / power[i];
            double sum = growth - 1;
            double back = sum - growth;
            gain[i] = sum;
            rest[i] = (growth - (sum - back)) + (-1 - back)
                + LastStep.correction(growth, power[i], powerLow[i], -periods * correction[i]);
        }
    }

    private static void ends(int periods, double[] power, double[] correction, double[] radius, double[] gain,
            double[] rest, double[] obstacles, double[] lowest, double[] highest) {
        for (int i = 0; i < LANES; i++) {
            double growth = CERTAINLY_ABOVE + gain[i];
            double exponent = -periods * correction[i];
            double error = LastStep.error(growth, exponent, radius[i], periods);
            lowest[i] = gain[i] + (rest[i] - error);
            highest[i] = gain[i] + (rest[i] + error);
            obstacles[i] += LastStep.extremes(growth, power[i], exponent);
        }
    }

    /** Infinity less itself where the ends are two numbers, or not above −1, or something is in the way. */
    private static void rates(double[] lowest, double[] highest, double[] obstacles) {
        for (int i = 0; i < LANES; i++) {
            double low = lowest[i];
            double against = highest[i] - low + below(low + 1 - 0x1p-54) + below(1 - obstacles[i]);
            double doubt = against * 0x1p600 * 0x1p600;
            lowest[i] = low + (doubt - doubt);
        }
    }

    /** Zero where the number is not negative. */
    private static double below(double number) {
        return Math.abs(number) - number;
    }
}
