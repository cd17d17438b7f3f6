package org.asli.benchmark;

import java.util.SplittableRandom;

/** 30 years of a policy by the month: level premiums for 5 to 15 years, level income then, and a benefit at maturity. */
final class MonthlyPolicy {
    private static final int MONTHS = 360;

    private MonthlyPolicy() {
    }

    static Flows draw(SplittableRandom random) {
        int premiums = 12 * random.nextInt(5, 16);
        long premium = random.nextInt(2_000, 100_001);
        long income = Math.round(premium * random.nextDouble(0.2, 1.2));
        long maturity = Math.round(premium * premiums * random.nextDouble(0.8, 2.0));
        long[] rupees = new long[MONTHS + 1];
        for (int month = 0; month <= MONTHS; month++) {
            rupees[month] = (month < premiums ? -premium : income) + (month == MONTHS ? maturity : 0);
        }
        return Flows.regular(12, rupees);
    }
}
