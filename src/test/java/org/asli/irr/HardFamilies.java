package org.asli.irr;

import java.math.BigInteger;
import java.util.Arrays;

/** Series on which solvers fail: rates that touch, coincide or lie at the ends, amounts that cancel. */
final class HardFamilies {
    private HardFamilies() {
    }

    static Trial paiseTo1015(Draw draw) {
        long[] flows = new long[draw.size(2, 14)];
        Arrays.setAll(flows, i -> (draw.below(3) == 0 ? -1 : 1) * draw.amount(0, 17));
        return Trial.of(Draw.big(flows), draw.periods());
    }

    /** Near −100% where much becomes little, above 1,000% where little becomes much. */
    static Trial extremeRates(Draw draw) {
        long[] flows = new long[draw.size(2, 12)];
        boolean loss = draw.flip();
        Arrays.setAll(flows, i -> loss ? draw.amount(0, 3) : draw.amount(4, 17));
        flows[0] = -(loss ? draw.amount(9, 17) : draw.amount(0, 3));
        if (draw.below(3) == 0) {
            flows[1 + draw.below(flows.length - 1)] *= -1;
        }
        return Trial.of(Draw.big(flows), draw.periods());
    }

    static Trial smallNumbers(Draw draw) {
        long[] flows = new long[draw.size(1, 22)];
        Arrays.setAll(flows, i -> draw.below(7) - 3);
        return Trial.of(Draw.big(flows), draw.periods());
    }

    /** Up to eight linear factors q·v − p, some more than once, times quadratic ones that are never zero. */
    static Trial fromRates(Draw draw) {
        BigInteger[] product = {BigInteger.ONE};
        BigInteger[] once = product;
        for (int left = 1 + draw.below(8); left > 0;) {
            BigInteger[] factor = Draw.big(-1 - draw.below(30), 1 + draw.below(30));
            boolean known = Polynomials.sign(once, factor[0].negate(), factor[1]) == 0;
            once = known ? once : Polynomials.product(once, factor);
            int power = known ? 0 : Math.min(left, draw.below(3) == 0 ? 2 + draw.below(3) : 1);
            product = Polynomials.product(product, Polynomials.power(factor, power));
            left -= Math.max(1, power);
        }
        for (int factors = draw.below(4); factors > 0; factors--) {
            long a = 1 + draw.below(20);
            long c = 6 + draw.below(20);
            long b = (long) Math.floor(Math.sqrt(4 * a * c - 1)) - draw.below(20);
            product = Polynomials.product(product, Draw.big(a, -b, c));
        }
        return Trial.of(product, draw.periods()).madeFrom(once);
    }

    /** (q·v − p)^m·(1 + v + …): a double or triple rate among up to 360 flows. */
    static Trial touchingMonths(Draw draw) {
        BigInteger[] factor = Draw.big(-1_000, 1_000 + 1 + draw.below(30));
        BigInteger[] ones = new BigInteger[draw.size(20, 355)];
        Arrays.fill(ones, BigInteger.ONE);
        BigInteger[] product = Polynomials.product(Polynomials.power(factor, draw.size(2, 3)), ones);
        return Trial.of(product, draw.periods()).madeFrom(factor);
    }

    /** Two to four rates a thousandth apart, often moved together or off the line by one paisa. */
    static Trial closeRates(Draw draw) {
        BigInteger[] product = {BigInteger.ONE};
        int near = 900 + draw.below(200);
        for (int factors = draw.size(2, 4); factors > 0; factors--) {
            product = Polynomials.product(product, Draw.big(-near - draw.below(3), 1_000));
        }
        product[1] = product[1].add(BigInteger.valueOf(draw.below(3) - 1));
        return Trial.of(product, draw.periods());
    }

    /** What comes back is what was paid, in all. */
    static Trial zeroRate(Draw draw) {
        int count = draw.size(3, 24);
        BigInteger[] flows = draw.flip() ? draw.conventional(count) : draw.anySigns(count);
        flows[count - 1] = flows[count - 1].subtract(Draw.sum(flows));
        return Trial.of(flows, draw.periods());
    }

    /** Below 0 at every rate: −(p²·v² − (2pq − e)·v + q²)·(1 + v + …), e ≥ 1. */
    static Trial neverCrosses(Draw draw) {
        long p = 1 + draw.below(100_000);
        long q = 1 + draw.below(100_000);
        long less = 1 + (long) Math.pow(2L * p * q, draw.share());
        BigInteger[] ones = new BigInteger[draw.size(1, 20)];
        Arrays.fill(ones, BigInteger.ONE);
        BigInteger[] product = Polynomials.product(Draw.big(-p * p, Math.max(0, 2 * p * q - less), -q * q), ones);
        return Trial.of(product, draw.periods()).madeFrom(Draw.big(1));
    }

    /** Each payment comes back a period later but for a few paise; or all but a few paise of everything does. */
    static Trial nearCancelling(Draw draw) {
        int count = draw.size(2, 24);
        if (draw.flip()) {
            BigInteger[] flows = draw.conventional(count);
            BigInteger few = BigInteger.valueOf(1 + draw.below(9));
            flows[count - 1] = flows[count - 1].subtract(Draw.sum(flows)).add(draw.flip() ? few : few.negate());
            return Trial.of(flows, draw.periods());
        }
        long[] flows = new long[count];
        for (int i = 0; i < count; i++) {
            flows[i] = i % 2 == 0 ? -draw.amount(5, 14) : -flows[i - 1] + draw.below(19) - 9;
        }
        return Trial.of(Draw.big(flows), draw.periods());
    }

    static Trial oneHuge(Draw draw) {
        boolean wild = draw.flip();
        BigInteger[] flows = wild ? draw.anySigns(draw.size(3, 24)) : draw.conventional(draw.size(3, 60));
        for (int i = 0; i < flows.length; i++) {
            flows[i] = BigInteger.valueOf(flows[i].signum() * (1 + draw.below(1_000)));
        }
        int huge = draw.below(flows.length);
        flows[huge] = flows[huge].multiply(BigInteger.TEN.pow(8 + draw.below(7)));
        return Trial.of(flows, draw.periods());
    }
}
