package org.asli.irr;

import java.math.BigInteger;
import java.util.Arrays;

/** Plans, loans, books and ledgers: series as people have them, and as they come with any change of sign. */
final class Families {
    private static final long RUPEE = 100;

    private Families() {
    }

    static Trial yearly(Draw draw) {
        return Trial.of(draw.conventional(2 + draw.shape.nextInt(40)), 1);
    }

    static Trial quarterly(Draw draw) {
        return Trial.of(draw.conventional(4 + draw.shape.nextInt(120)), draw.shape.nextBoolean() ? 2 : 4);
    }

    /** Thirty years mostly: premiums, a wait, an income, the end. */
    static Trial monthly(Draw draw) {
        int months = draw.shape.nextInt(4) > 0 ? 360 : 12 + draw.shape.nextInt(348);
        return Trial.of(draw.policy(months), 12);
    }

    static Trial longest(Draw draw) {
        return Trial.of(draw.policy(400 + draw.below(800)), draw.flip() ? 12 : 4);
    }

    /** Premiums, every few years a part of the sum assured, the rest at the end. */
    static Trial moneyBack(Draw draw) {
        int years = 12 + draw.shape.nextInt(14);
        int every = 2 + draw.shape.nextInt(4);
        int paying = 5 + draw.shape.nextInt(years - 5);
        long premium = RUPEE * (1_000 + draw.below(200_000));
        long back = premium * (1 + draw.below(40)) / 10;
        long[] flows = new long[years + 1];
        for (int year = 0; year <= years; year++) {
            flows[year] = (year < paying ? -premium : 0) + (year > 0 && year % every == 0 ? back : 0);
        }
        flows[years] += premium * (1 + draw.below(30));
        return Trial.of(Draw.big(flows), 1);
    }

    static Trial signs(Draw draw, int least, int most) {
        return Trial.of(draw.anySigns(draw.size(least, most)), draw.periods());
    }

    /** Up to 20 changes of sign in 100 to 361 months. */
    static Trial blocks(Draw draw) {
        long[] flows = new long[100 + draw.below(262)];
        int sign = -1;
        for (int blocks = draw.size(3, 21), from = 0; blocks > 0; blocks--) {
            int to = blocks == 1 ? flows.length : from + Math.max(1, (flows.length - from) / blocks);
            Arrays.fill(flows, from, to, sign * draw.amount(4, 8));
            from = to;
            sign = -sign;
        }
        return Trial.of(Draw.big(flows), 12);
    }

    /** Times that no grid holds. */
    static Trial fractional(Draw draw, int least, int most, boolean wild) {
        int count = draw.size(least, most);
        double[] times = new double[count];
        times[0] = draw.flip() ? 0 : draw.share();
        for (int i = 1; i < count; i++) {
            times[i] = times[i - 1] + 0.03 + 40.0 / count * draw.share();
        }
        return Trial.of(wild ? draw.anySigns(count) : draw.conventional(count), times, 0);
    }

    static Trial dated(Draw draw, int least, int most, boolean wild) {
        int count = draw.size(least, most);
        double[] days = new double[count];
        for (int i = 1; i < count; i++) {
            days[i] = days[i - 1] + 15 + draw.below(60);
        }
        return Trial.of(wild ? draw.anySigns(count) : draw.conventional(count), days, 365);
    }
}
