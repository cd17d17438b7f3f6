package org.asli.benchmark;

import java.util.SplittableRandom;

/**
 * Payments first, receipts after them, all different: amounts drawn between ₹10,000 and ₹10,00,000, the receipts then
 * scaled so that the series earns a rate that was drawn too.
 */
final class Conventional {
    private static final int YEARS = 20;
    private static final int MONTHS = 360;
    private static final int DATES = 100;
    private static final int LONGEST_GAP = 150;

    private static final int[] EVERY_YEAR = firstNumbers(YEARS + 1);

    private Conventional() {
    }

    /** 21 flows, 1 to 20 of them payments, between −5% and 25%. */
    static Flows yearly(SplittableRandom random) {
        return drawn(random, 1, EVERY_YEAR, random.nextInt(1, YEARS + 1), random.nextDouble(-0.05, 0.25));
    }

    /** 361 flows, 5 to 25 years of payments, between −2% and 15%. */
    static Flows monthly(SplittableRandom random) {
        return drawn(random, 12, firstNumbers(MONTHS + 1), random.nextInt(60, 301), random.nextDouble(-0.02, 0.15));
    }

    /** 100 flows up to 150 days apart, 10 to 90 of them payments, between −5% and 25%. */
    static Flows dated(SplittableRandom random) {
        int[] days = new int[DATES];
        for (int k = 1; k < DATES; k++) {
            days[k] = days[k - 1] + random.nextInt(1, LONGEST_GAP + 1);
        }
        return drawn(random, Flows.DAYS, days, random.nextInt(10, 91), random.nextDouble(-0.05, 0.25));
    }

    private static Flows drawn(SplittableRandom random, int periodsPerYear, int[] times, int payments, double annual) {
        double[] drawn = new double[times.length];
        double paid = 0;
        double received = 0;
        for (int k = 0; k < times.length; k++) {
            drawn[k] = random.nextInt(10_000, 1_000_001);
            double present = drawn[k] * Math.pow(1 + annual, -times[k] / (double) periodsPerYear);
            paid += k < payments ? present : 0;
            received += k < payments ? 0 : present;
        }
        long[] rupees = new long[times.length];
        for (int k = 0; k < times.length; k++) {
            rupees[k] = k < payments ? -(long) drawn[k] : Math.max(1, Math.round(drawn[k] * paid / received));
        }
        return new Flows(times, rupees, periodsPerYear);
    }

    private static int[] firstNumbers(int count) {
        int[] numbers = new int[count];
        for (int k = 0; k < count; k++) {
            numbers[k] = k;
        }
        return numbers;
    }
}
