package org.asli.irr;

import java.util.Arrays;

/**
 * Times in periods: whole numbers where all are multiples of a year, a month, a day or any such part of a year, so that
 * no rounding of k/12 or k/365 enters; otherwise in years as they are.
 */
record TimeGrid(int periodsPerYear, double[] periods, boolean isWhole) {
    private static final int FINEST = 366;

    /** @param times in years, ascending */
    static TimeGrid of(double[] times) {
        for (int parts = 1; parts <= FINEST; parts++) {
            int perYear = parts;
            if (Arrays.stream(times).allMatch(time -> isWhole(time, perYear))) {
                double[] whole = Arrays.stream(times).map(time -> Math.rint(time * perYear)).toArray();
                return new TimeGrid(perYear, whole, true);
            }
        }
        return new TimeGrid(1, times, false);
    }

    /** The annual effective rate of a force of interest per period; at least the first double above −1. */
    double rate(Zero force) {
        return rate(force.at());
    }

    /** True where every point within the radius has the same rate as a double. */
    boolean isSharp(Zero force) {
        return rate(force.at().plus(-force.radius())) == rate(force.at().plus(force.radius()));
    }

    double span() {
        return periods[periods.length - 1] - periods[0];
    }

    private double rate(DoubleDouble force) {
        return Math.max(force.times(periodsPerYear).expm1().hi(), Math.nextUp(-1.0));
    }

    private static boolean isWhole(double time, int perYear) {
        return Math.abs(Math.rint(time * perYear) / perYear - time) <= 2 * Math.ulp(time);
    }
}
