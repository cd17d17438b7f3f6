package org.asli.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;

/**
 * Every true rate of a series to at least 60 digits, found without the solver: on a conventional series the only one,
 * by Newton's method in decimals and a change of sign around it; on others all, by Sturm's theorem in integers.
 */
final class TrueRates {
    private static final MathContext DIGITS = new MathContext(80);
    private static final BigDecimal HAIR = new BigDecimal("1e-64");
    private static final int HALVINGS = 60;

    private final Flows flows;

    private TrueRates(Flows flows) {
        this.flows = flows;
    }

    /** Annual effective, ascending. */
    static List<BigDecimal> of(Flows flows) {
        List<BigDecimal> perPeriod = isConventional(flows.rupees()) ? List.of(new TrueRates(flows).onlyOne())
            : new SturmRates(flows.rupees()).rates();
        return perPeriod.stream()
            .map(rate -> BigDecimal.ONE.add(rate).pow(flows.periodsPerYear(), DIGITS).subtract(BigDecimal.ONE))
            .toList();
    }

    private static boolean isConventional(long[] rupees) {
        int payments = 0;
        while (payments < rupees.length && rupees[payments] < 0) {
            payments++;
        }
        return payments > 0 && payments < rupees.length
            && Arrays.stream(rupees, payments, rupees.length).allMatch(amount -> amount > 0);
    }

    /** Per period, from the discount factor v; the present value is below zero left of it and above zero right of it. */
    private BigDecimal onlyOne() {
        BigDecimal v = new BigDecimal(roughly());
        BigDecimal before;
        do {
            before = v;
            v = newton(v);
        } while (v.subtract(before).abs().compareTo(v.multiply(HAIR)) > 0);
        if (value(v.multiply(BigDecimal.ONE.subtract(HAIR))).signum() >= 0
            || value(v.multiply(BigDecimal.ONE.add(HAIR))).signum() <= 0) {
            throw new IllegalStateException("no change of sign around " + v);
        }
        return BigDecimal.ONE.divide(v, DIGITS).subtract(BigDecimal.ONE);
    }

    private double roughly() {
        double low = 0;
        double high = 1;
        while (value(high) < 0) {
            high *= 2;
        }
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (low + high) / 2;
            if (value(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double value(double v) {
        double sum = 0;
        for (int k = 0; k < flows.size(); k++) {
            sum += flows.rupees()[k] * Math.pow(v, flows.times()[k]);
        }
        return sum;
    }

    private BigDecimal value(BigDecimal v) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = flows.size() - 1; k >= 0; k--) {
            sum = sum.multiply(v.pow(gap(k + 1), DIGITS), DIGITS).add(BigDecimal.valueOf(flows.rupees()[k]));
        }
        return sum;
    }

    private BigDecimal newton(BigDecimal v) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        for (int k = flows.size() - 1; k >= 0; k--) {
            BigDecimal amount = BigDecimal.valueOf(flows.rupees()[k]);
            BigDecimal power = v.pow(gap(k + 1), DIGITS);
            sum = sum.multiply(power, DIGITS).add(amount);
            weighted = weighted.multiply(power, DIGITS).add(amount.multiply(BigDecimal.valueOf(flows.times()[k])));
        }
        return v.subtract(v.multiply(sum).divide(weighted, DIGITS), DIGITS);
    }

    /** Periods between a flow and the one before it. */
    private int gap(int k) {
        return k == flows.size() ? 0 : flows.times()[k] - flows.times()[k - 1];
    }
}
