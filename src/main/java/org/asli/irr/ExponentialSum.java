package org.asli.irr;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.asli.cashflow.PeriodicFlows;

/**
 * The net present value on one half of the line of rates: G(s) = Σ cᵢ·e^(−s·aᵢ) for s ≥ 0, with 0 = a₀ &lt; a₁ &lt; …
 *
 * <p>For rates above 0, s is the force of interest ln(1+r) per period and aᵢ the time from the first flow. For rates
 * below 0 the series is read backwards: s = −ln(1+r), aᵢ the time to the last flow. Either way nothing grows, so
 * nothing overflows. Derivatives are meant up to sign: order d is Σ cᵢ·aᵢ^d·e^(−s·aᵢ) = (−1)^d·G^(d)(s).
 */
final class ExponentialSum {
    static final int ORDERS = 4;

    private final List<BigDecimal> amounts;
    private final DoubleDouble[] coefficients;
    private final DoubleDouble[] exponents;
    private final DoubleDouble[] gaps;
    private final int[] gapOf;
    private long work;
    private int lastOrder;
    private double lastPlace;
    private double lastValue;

    /** @param flows at least two; read backwards for rates below 0 */
    ExponentialSum(PeriodicFlows flows) {
        List<Double> times = flows.times();
        amounts = flows.amounts();
        coefficients = amounts.stream().map(DoubleDouble::of).toArray(DoubleDouble[]::new);
        exponents = times.stream().map(time -> distance(times.get(0), time)).toArray(DoubleDouble[]::new);
        DoubleDouble[] steps = IntStream.range(0, times.size())
            .mapToObj(i -> distance(times.get(Math.max(i - 1, 0)), times.get(i))).toArray(DoubleDouble[]::new);
        gaps = Arrays.stream(steps).distinct().sorted().toArray(DoubleDouble[]::new);
        gapOf = Arrays.stream(steps).mapToInt(step -> Arrays.binarySearch(gaps, step)).toArray();
    }

    int size() {
        return amounts.size();
    }

    /** What has been evaluated so far, in terms of {@link #parts}; one of {@link #value} takes as long as twenty. */
    long work() {
        return work;
    }

    double longest() {
        return exponents[exponents.length - 1].hi();
    }

    /** No zero lies beyond: there the first term outweighs all others, |c₀| &gt; e^(−s·a₁)·Σ|cᵢ|. */
    double bound() {
        double others = 0;
        for (int i = 1; i < coefficients.length; i++) {
            others += Math.abs(coefficients[i].hi());
        }
        return Math.log(2 + 2 * others / Math.abs(coefficients[0].hi())) / exponents[1].hi();
    }

    /** Receipts and payments apart, all orders below {@link #ORDERS}. */
    Parts parts(double s) {
        work += size();
        double[] factors = Arrays.stream(gaps).mapToDouble(gap -> Math.exp(-s * gap.hi())).toArray();
        Parts parts = Parts.at(s, longest(), size());
        double power = 1;
        for (int i = 0; i < exponents.length; i++) {
            power *= factors[gapOf[i]];
            parts.add(coefficients[i].hi() * power, exponents[i].hi());
        }
        return parts;
    }

    /** In twice the precision of a double, with an error below {@link Parts#doubt}. */
    DoubleDouble value(int order, double s) {
        work += 20L * size();
        DoubleDouble[] factors = Arrays.stream(gaps).map(gap -> gap.times(-s).exp()).toArray(DoubleDouble[]::new);
        DoubleDouble power = DoubleDouble.ONE;
        DoubleDouble sum = DoubleDouble.ZERO;
        for (int i = 0; i < exponents.length; i++) {
            power = power.times(factors[gapOf[i]]);
            DoubleDouble term = coefficients[i].times(power);
            for (int d = 0; d < order; d++) {
                term = term.times(exponents[i]);
            }
            sum = sum.plus(term);
        }
        return sum;
    }

    /**
     * −1 or 1 where it is certain, 0 where twice the precision of a double cannot tell or it is zero.
     *
     * @param margin what the value must exceed beside its own rounding
     */
    int sign(int order, Parts parts, double margin) {
        double difference = parts.difference(order);
        if (Math.abs(difference) > 2 * parts.rounding() * parts.total(order) + margin + Parts.TINY) {
            return (int) Math.signum(difference);
        }
        if (parts.at() == 0) {
            return signAtZero(order);
        }
        double value = preciseValue(order, parts.at());
        return Math.abs(value) > parts.doubt(order) + margin ? (int) Math.signum(value) : 0;
    }

    /** The end of one interval is the start of the next: what was asked for last is not evaluated again. */
    private double preciseValue(int order, double s) {
        if (order != lastOrder || s != lastPlace) {
            lastOrder = order;
            lastPlace = s;
            lastValue = value(order, s).hi();
        }
        return lastValue;
    }

    private int signAtZero(int order) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < size(); i++) {
            sum = sum.add(amounts.get(i).multiply(exponents[i].exactly().pow(order)));
        }
        return sum.signum();
    }

    private static DoubleDouble distance(double from, double to) {
        DoubleDouble difference = DoubleDouble.sum(to, -from);
        return difference.hi() < 0 ? difference.negated() : difference;
    }
}
