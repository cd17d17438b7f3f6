package org.asli.irr;

import java.util.Arrays;

/**
 * Times counted from the first, in periods: whole numbers where the series runs in years, half-years, quarters,
 * months or days of a 365-day year, so that no rounding of k/12 or k/365 enters; otherwise in years as they are.
 */
record TimeGrid(int periodsPerYear, double[] periods) {
    private static final int[] COMMON = {1, 2, 4, 12, 365};

    /** @param times in years, ascending */
    static TimeGrid of(double[] times) {
        for (int perYear : COMMON) {
            if (Arrays.stream(times).allMatch(time -> isWhole(time, perYear))) {
                return from(Arrays.stream(times).map(time -> Math.rint(time * perYear)).toArray(), perYear);
            }
        }
        return from(times, 1);
    }

    /** The annual effective rate of a force of interest per period; at least the first double above −1. */
    double rate(DoubleDouble force) {
        return Math.max(force.times(periodsPerYear).expm1().hi(), Math.nextUp(-1.0));
    }

    private static TimeGrid from(double[] times, int perYear) {
        return new TimeGrid(perYear, Arrays.stream(times).map(time -> time - times[0]).toArray());
    }

    private static boolean isWhole(double time, int perYear) {
        return Math.abs(Math.rint(time * perYear) / perYear - time) <= 2 * Math.ulp(time);
    }
}
