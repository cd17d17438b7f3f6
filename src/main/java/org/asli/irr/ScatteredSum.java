package org.asli.irr;

import org.asli.cashflow.LevelFlows;

/** Flows far apart, such as on days: each power is the product of two, from a table of x^j and one of x^(64j). */
final class ScatteredSum extends PowerSum {
    private static final int BITS = 6;
    private static final int SMALL = 1 << BITS;

    private final int[] periods;
    private final double[] amounts;

    ScatteredSum(LevelFlows flows) {
        super(flows.span(), flows.count());
        periods = flows.periods();
        amounts = flows.amounts();
    }

    @Override
    Moments moments(double x) {
        double[] small = powers(x, SMALL + 1);
        double[] large = powers(small[SMALL], (precision().span() >> BITS) + 1);
        double worth = 0;
        double worth1 = 0;
        double worth2 = 0;
        double size = 0;
        double size1 = 0;
        double size2 = 0;
        for (int i = 0; i < periods.length; i++) {
            double term = amounts[i] * (large[periods[i] >> BITS] * small[periods[i] & SMALL - 1]);
            double moment = periods[i] * term;
            worth += term;
            worth1 += moment;
            worth2 = Math.fma(periods[i], moment, worth2);
            size += Math.abs(term);
            size1 += Math.abs(moment);
            size2 = Math.fma(periods[i], Math.abs(moment), size2);
        }
        return new Moments(worth, worth1, worth2, size, size1, size2);
    }

    private static double[] powers(double x, int count) {
        double[] powers = new double[count];
        powers[0] = 1;
        for (int i = 1; i < count; i++) {
            powers[i] = i == 1 ? x : powers[i / 2] * powers[(i + 1) / 2];
        }
        return powers;
    }

    @Override
    Moments precise(double x) {
        Powers small = Powers.of(x, 0, SMALL + 1);
        Powers large = Powers.of(small.high[SMALL], small.low[SMALL], (precision().span() >> BITS) + 1);
        double worth = 0;
        double rest = 0;
        double worth1 = 0;
        double worth2 = 0;
        double size = 0;
        for (int i = 0; i < periods.length; i++) {
            int j = periods[i] & SMALL - 1;
            int k = periods[i] >> BITS;
            double power = large.high[k] * small.high[j];
            double powerLow = Math.fma(large.high[k], small.low[j], Math.fma(large.low[k], small.high[j],
                Math.fma(large.high[k], small.high[j], -power)));
            double term = amounts[i] * power;
            double next = worth + term;
            double added = next - worth;
            rest += Math.fma(amounts[i], powerLow, Math.fma(amounts[i], power, -term))
                + ((worth - (next - added)) + (term - added));
            worth = next;
            double moment = periods[i] * term;
            worth1 += moment;
            worth2 = Math.fma(periods[i], moment, worth2);
            size += Math.abs(term);
        }
        return new Moments(worth + rest, worth1, worth2, size, 0, 0);
    }

    /** x⁰, x¹, x², … as unevaluated sums, each the product of two about half as high. */
    private record Powers(double[] high, double[] low) {
        static Powers of(double x, double xLow, int count) {
            Powers powers = new Powers(new double[count], new double[count]);
            powers.high[0] = 1;
            if (count > 1) {
                powers.high[1] = x;
                powers.low[1] = xLow;
            }
            for (int i = 2; i < count; i++) {
                powers.multiply(i, i / 2, (i + 1) / 2);
            }
            return powers;
        }

        private void multiply(int to, int a, int b) {
            double product = high[a] * high[b];
            low[to] = Math.fma(high[a], low[b], Math.fma(low[a], high[b], Math.fma(high[a], high[b], -product)));
            high[to] = product;
        }
    }
}
