package org.asli.irr;

import static org.asli.irr.RateBlock.LANES;

import java.util.Arrays;

/**
 * {@link LastStep} for many rows at once, with the same formulas; f″ is that of the step before.
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
    private final double[] slope = new double[LANES];
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
    Runnable[] loops(FlowBlock flows, double[] step, double[] size, double[] worth2, double[] received, double[] paid,
            double[] paidBefore, double[] receivedBefore) {
        RateSum worth = new RateSum.Precise(x, large, high, low, slope);
        double share = 2 * (span + 1.0) * (span + 1.0) * 0x1p-106;
        return new Runnable[] {
            () -> power(span),
            () -> bound(received, paid, power, 0.5 * CERTAINLY_ABOVE, back, share, most, large, doubt),
            () -> flows.add(worth),
            () -> step(x, high, low, slope, size, worth2, inverse, bent, correction, doubt),
            () -> radius(span, rounding, inverse, bent, correction, step, most, doubt, radius),
            () -> obstacles(span, rounding, inverse, bent, correction, most, doubt, obstacles),
            () -> obstacles(2.0 * span, step, large, paidBefore, receivedBefore, obstacles),
            () -> power(periodsPerYear),
            () -> gain(periodsPerYear, power, powerLow, correction, gain, rest),
            () -> ends(periodsPerYear, power, correction, radius, gain, rest, obstacles, lowest, highest)};
    }

    /** Not a number where it is not proven. */
    double rate(int lane) {
        double rate = lowest[lane];
        return rate == highest[lane] && rate > -1 && obstacles[lane] < 1 ? rate : Double.NaN;
    }

    /** {@link DoubleDouble#power}, but for the last normalisation. */
    private void power(int exponent) {
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

    private static void bound(double[] received, double[] paid, double[] power, double half, double back, double share,
            double[] most, double[] large, double[] doubt) {
        for (int i = 0; i < LANES; i++) {
            double size = half * (received[i] + paid[i]) * Math.fma(power[i], back, 1);
            double largest = 4 * size * (1 + 1 / power[i]);
            most[i] = size;
            large[i] = largest;
            doubt[i] = share * largest * (1 + power[i]);
        }
    }

    private static void step(double[] x, double[] high, double[] low, double[] slope, double[] size, double[] worth2,
            double[] inverse, double[] bent, double[] correction, double[] doubt) {
        for (int i = 0; i < LANES; i++) {
            double worth = high[i] + low[i];
            double perSlope = 1 / (x[i] * slope[i]);
            double newton = -worth * perSlope;
            double bend = 0.5 * size[i] * worth2[i] * perSlope * newton;
            inverse[i] = perSlope;
            bent[i] = bend;
            correction[i] = newton - bend * newton;
            doubt[i] += Math.abs(worth) * 0x1p-52;
        }
    }

    private static void radius(double span, double rounding, double[] inverse, double[] bent, double[] correction,
            double[] step, double[] most, double[] doubt, double[] radius) {
        for (int i = 0; i < LANES; i++) {
            double slopeDoubt = rounding * most[i] + doubt[i] * 0x1p53;
            radius[i] = LastStep.radius(span, most[i], doubt[i], slopeDoubt, step[i], correction[i], bent[i], inverse[i]);
        }
    }

    private static void obstacles(double span, double rounding, double[] inverse, double[] bent, double[] correction,
            double[] most, double[] doubt, double[] obstacles) {
        for (int i = 0; i < LANES; i++) {
            double slopeDoubt = rounding * most[i] + doubt[i] * 0x1p53;
            double reach = LastStep.reach(correction[i], doubt[i], inverse[i]);
            obstacles[i] = LastStep.obstacles(span, most[i], slopeDoubt, reach, bent[i], inverse[i]);
        }
    }

    /** Whole paise are no multiples of the last digit of a larger number; and there is to be one change of sign. */
    private static void obstacles(double twice, double[] step, double[] large, double[] paidBefore,
            double[] receivedBefore, double[] obstacles) {
        for (int i = 0; i < LANES; i++) {
            obstacles[i] += twice * Math.abs(step[i]) + large[i] * 0x1p-52
                + 0x1p300 * paidBefore[i] * (0x1p300 * receivedBefore[i]);
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
}
