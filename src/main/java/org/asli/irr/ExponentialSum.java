package org.asli.irr;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * The net present value on one half of the line of rates: G(s) = Σ cᵢ·e^(−s·aᵢ) for s ≥ 0, with 0 = a₀ &lt; a₁ &lt; …
 *
 * <p>For rates above 0, s is the force of interest ln(1+r) per period and aᵢ the time from the first flow. For rates
 * below 0 the series is read backwards: s = −ln(1+r), aᵢ the time to the last flow. Either way nothing grows, so
 * nothing overflows. Derivatives are meant up to sign: order d is Σ cᵢ·aᵢ^d·e^(−s·aᵢ) = (−1)^d·G^(d)(s).
 */
final class ExponentialSum {
    static final int ORDERS = 4;
    /** Relative to Σ|terms|: covers 5,000 double-double terms with their powers. */
    private static final double DOUBT = 0x1p-84;

    private final BigDecimal[] amounts;
    private final DoubleDouble[] coefficients;
    private final double[] exponents;

    /** @param amounts none of them zero, at least two; @param exponents ascending from 0 */
    ExponentialSum(BigDecimal[] amounts, double[] exponents) {
        this.amounts = amounts;
        this.exponents = exponents;
        coefficients = Arrays.stream(amounts).map(DoubleDouble::of).toArray(DoubleDouble[]::new);
    }

    /** The half of the rates below 0. */
    ExponentialSum reversed() {
        int last = amounts.length - 1;
        BigDecimal[] backAmounts = new BigDecimal[last + 1];
        double[] backExponents = new double[last + 1];
        for (int i = 0; i <= last; i++) {
            backAmounts[i] = amounts[last - i];
            backExponents[i] = exponents[last] - exponents[last - i];
        }
        return new ExponentialSum(backAmounts, backExponents);
    }

    int size() {
        return amounts.length;
    }

    /** No zero lies beyond: there the first term outweighs all others, |c₀| &gt; e^(−s·a₁)·Σ|cᵢ|. */
    double bound() {
        double others = 0;
        for (int i = 1; i < coefficients.length; i++) {
            others += Math.abs(coefficients[i].hi());
        }
        return Math.log(2 + 2 * others / Math.abs(coefficients[0].hi())) / exponents[1];
    }

    /**
     * How often the running total of the amounts changes sign. Laguerre (1884): G has at most so many zeros with
     * s &gt; 0; in finance Norstrom's criterion (1972).
     */
    int changesOfRunningTotal() {
        BigDecimal total = BigDecimal.ZERO;
        int sign = amounts[0].signum();
        int changes = 0;
        for (BigDecimal amount : amounts) {
            total = total.add(amount);
            if (total.signum() == -sign) {
                sign = -sign;
                changes++;
            }
        }
        return changes;
    }

    /** Receipts and payments apart, orders 0 to {@link #ORDERS}−1. */
    Parts parts(double s) {
        double[] receipts = new double[ORDERS];
        double[] payments = new double[ORDERS];
        double gap = 0;
        double factor = 1;
        double power = 1;
        for (int i = 0; i < exponents.length; i++) {
            double nextGap = i == 0 ? 0 : exponents[i] - exponents[i - 1];
            if (nextGap != gap) {
                gap = nextGap;
                factor = Math.exp(-s * gap);
            }
            power *= factor;
            double term = coefficients[i].hi() * power;
            double[] side = term > 0 ? receipts : payments;
            term = Math.abs(term);
            for (int order = 0; order < ORDERS; order++) {
                side[order] += term;
                term *= exponents[i];
            }
        }
        return new Parts(s, receipts, payments);
    }

    DoubleDouble value(int order, double s) {
        double gap = 0;
        DoubleDouble factor = new DoubleDouble(1, 0);
        DoubleDouble power = factor;
        DoubleDouble sum = DoubleDouble.ZERO;
        for (int i = 0; i < exponents.length; i++) {
            double nextGap = i == 0 ? 0 : exponents[i] - exponents[i - 1];
            if (nextGap != gap) {
                gap = nextGap;
                factor = DoubleDouble.product(-s, gap).exp();
            }
            power = power.times(factor);
            DoubleDouble term = coefficients[i].times(power);
            for (int d = 0; d < order; d++) {
                term = term.times(exponents[i]);
            }
            sum = sum.plus(term);
        }
        return sum;
    }

    /** −1 or 1 where it is certain, 0 where twice the precision of a double cannot tell or it is zero. */
    int sign(int order, Parts parts) {
        double rounding = Parts.rounding(size(), parts.at());
        double total = parts.receipts()[order] + parts.payments()[order];
        double difference = parts.receipts()[order] - parts.payments()[order];
        if (Math.abs(difference) > rounding * total) {
            return (int) Math.signum(difference);
        }
        if (parts.at() == 0) {
            return signAtZero(order);
        }
        double value = value(order, parts.at()).hi();
        return Math.abs(value) > DOUBT * total ? (int) Math.signum(value) : 0;
    }

    private int signAtZero(int order) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < amounts.length; i++) {
            sum = sum.add(amounts[i].multiply(new BigDecimal(exponents[i]).pow(order)));
        }
        return sum.signum();
    }
}
