package org.asli.irr;

import org.asli.cashflow.LevelFlows;

/** Flows at far-apart periods, such as dates: powers from two tables, of x^j and of x^(64j). */
final class ScatteredSum extends PowerSum {
    private static final int BITS = 6;
    private static final int SMALL = 1 << BITS;

    private final LevelFlows flows;

    ScatteredSum(LevelFlows flows) {
        super(flows.span(), flows.count());
        this.flows = flows;
    }

    @Override
    Moments moments(double x) {
        double[] small = powers(x, SMALL);
        double[] large = powers(small[SMALL - 1] * x, (precision().span() >> BITS) + 1);
        return Moments.of(weight(0, flows.turn(), small, large).negated(),
            weight(flows.turn(), flows.count(), small, large));
    }

    private Weight weight(int from, int to, double[] small, double[] large) {
        double sum = 0;
        double first = 0;
        double second = 0;
        for (int i = from; i < to; i++) {
            int period = flows.periods()[i];
            double present = flows.amounts()[i] * (large[period >> BITS] * small[period & SMALL - 1]);
            double moment = period * present;
            sum += present;
            first += moment;
            second = Math.fma(period, moment, second);
        }
        return new Weight(sum, first, second);
    }

    private static double[] powers(double x, int count) {
        double[] powers = new double[count];
        powers[0] = 1;
        if (count > 1) {
            powers[1] = x;
        }
        for (int i = 2; i < count; i++) {
            powers[i] = powers[i / 2] * powers[(i + 1) / 2];
        }
        return powers;
    }

    @Override
    Moments precise(double x) {
        double[] small = new double[SMALL];
        double[] smallLow = new double[SMALL];
        fill(small, smallLow, x, 0);
        int count = (precision().span() >> BITS) + 1;
        double[] large = new double[count];
        double[] largeLow = new double[count];
        double base = small[SMALL - 1] * x;
        double baseLow = Math.fma(smallLow[SMALL - 1], x, Math.fma(small[SMALL - 1], x, -base));
        fill(large, largeLow, base, baseLow);
        double sum = 0;
        double sumLow = 0;
        double first = 0;
        double second = 0;
        double size = 0;
        for (int i = 0; i < flows.count(); i++) {
            double amount = flows.amounts()[i];
            int j = flows.periods()[i] & SMALL - 1;
            int k = flows.periods()[i] >> BITS;
            double power = large[k] * small[j];
            double powerLow = Math.fma(large[k], smallLow[j], Math.fma(largeLow[k], small[j],
                Math.fma(large[k], small[j], -power)));
            double term = amount * power;
            double error = Math.fma(amount, powerLow, Math.fma(amount, power, -term));
            double next = sum + term;
            double rest = next - sum;
            sumLow += error + ((sum - (next - rest)) + (term - rest));
            sum = next;
            double moment = flows.periods()[i] * term;
            first += moment;
            second = Math.fma(flows.periods()[i], moment, second);
            size += Math.abs(term);
        }
        return new Moments(sum + sumLow, first, second, size, 0, 0);
    }

    private static void fill(double[] high, double[] low, double x, double xLow) {
        high[0] = 1;
        if (high.length > 1) {
            high[1] = x;
            low[1] = xLow;
        }
        for (int i = 2; i < high.length; i++) {
            int a = i / 2;
            int b = (i + 1) / 2;
            double product = high[a] * high[b];
            low[i] = Math.fma(high[a], low[b], Math.fma(low[a], high[b], Math.fma(high[a], high[b], -product)));
            high[i] = product;
        }
    }
}
