package org.asli.benchmark;

import java.util.SplittableRandom;
import java.util.function.Function;

/** Yearly series that solvers are known to fail on, in equal shares; each has at least one rate. */
final class HardSeries {
    private enum Kind {
        MANY_SIGN_CHANGES(HardSeries::manySignChanges),
        NEAR_TOTAL_LOSS(HardSeries::nearTotalLoss),
        ABOVE_1000_PERCENT(HardSeries::above1000Percent),
        TINY_AND_HUGE(HardSeries::tinyAndHuge),
        DOUBLE_ROOTS(HardSeries::doubleRoots),
        ROOTS_CLOSE_TOGETHER(HardSeries::rootsCloseTogether);

        private final Function<SplittableRandom, long[]> draw;

        Kind(Function<SplittableRandom, long[]> draw) {
            this.draw = draw;
        }
    }

    private HardSeries() {
    }

    static Flows draw(SplittableRandom random) {
        Kind[] kinds = Kind.values();
        return Flows.regular(1, kinds[random.nextInt(kinds.length)].draw.apply(random));
    }

    /** 21 to 41 flows of any sign; the first is paid and the last received, so that the value crosses zero. */
    private static long[] manySignChanges(SplittableRandom random) {
        long[] rupees = new long[random.nextInt(21, 42)];
        for (int k = 0; k < rupees.length; k++) {
            rupees[k] = (random.nextBoolean() ? 1 : -1) * random.nextLong(1, 1_000_001);
        }
        return crossing(rupees);
    }

    /** Nearly everything is lost. */
    private static long[] nearTotalLoss(SplittableRandom random) {
        long[] rupees = new long[random.nextInt(2, 22)];
        for (int k = 1; k < rupees.length; k++) {
            rupees[k] = random.nextLong(1, 100);
        }
        rupees[0] = -power(random, 6, 15);
        return rupees;
    }

    private static long[] above1000Percent(SplittableRandom random) {
        long[] rupees = new long[random.nextInt(2, 22)];
        for (int k = 1; k < rupees.length; k++) {
            rupees[k] = power(random, 3, 12);
        }
        rupees[0] = -random.nextLong(1, 50);
        return rupees;
    }

    /** From ₹1 to ₹10^15 in one series. */
    private static long[] tinyAndHuge(SplittableRandom random) {
        long[] rupees = new long[random.nextInt(3, 22)];
        for (int k = 0; k < rupees.length; k++) {
            rupees[k] = (random.nextInt(4) == 0 ? -1 : 1) * power(random, 0, 15);
        }
        return crossing(rupees);
    }

    /** (a − b·v)² times one or two other factors. */
    private static long[] doubleRoots(SplittableRandom random) {
        long[] twice = factor(random.nextInt(1, 30), random.nextInt(1, 30));
        long[] rupees = product(twice, twice);
        for (int k = random.nextInt(1, 3); k > 0; k--) {
            rupees = product(rupees, factor(random.nextInt(1, 30), random.nextInt(1, 30)));
        }
        return rupees;
    }

    /** Two to four rates within a few thousandths of one another, some of them equal. */
    private static long[] rootsCloseTogether(SplittableRandom random) {
        int near = random.nextInt(900, 1_100);
        long[] rupees = {1};
        for (int k = random.nextInt(2, 5); k > 0; k--) {
            rupees = product(rupees, factor(near + random.nextInt(5), 1_000));
        }
        return rupees;
    }

    private static long[] factor(long a, long b) {
        return new long[] {-a, b};
    }

    private static long[] product(long[] p, long[] q) {
        long[] product = new long[p.length + q.length - 1];
        for (int i = 0; i < p.length; i++) {
            for (int j = 0; j < q.length; j++) {
                product[i + j] += p[i] * q[j];
            }
        }
        return product;
    }

    private static long[] crossing(long[] rupees) {
        rupees[0] = -Math.abs(rupees[0]);
        rupees[rupees.length - 1] = Math.abs(rupees[rupees.length - 1]);
        return rupees;
    }

    private static long power(SplittableRandom random, double low, double high) {
        return Math.round(Math.pow(10, random.nextDouble(low, high)));
    }
}
