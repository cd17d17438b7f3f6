package org.asli.irr;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;

/** Net present values with 60 digits and more at any times, an independent judge of what the solver returns. */
final class PreciseValue {
    private static final MathContext DIGITS = new MathContext(75);
    private static final int HALVINGS = 24;

    private PreciseValue() {
    }

    /** The sign of the net present value at a rate above −1, valued at the end where the rate is below 0. */
    static int sign(CashFlowSeries series, BigDecimal rate) {
        List<CashFlow> flows = series.flows();
        BigDecimal force = ln(BigDecimal.ONE.add(rate));
        BigDecimal from = new BigDecimal(flows.get(rate.signum() < 0 ? flows.size() - 1 : 0).time());
        BigDecimal sum = BigDecimal.ZERO;
        for (CashFlow flow : flows) {
            BigDecimal power = exp(from.subtract(new BigDecimal(flow.time())).multiply(force, DIGITS));
            sum = sum.add(flow.amount().value().multiply(power, DIGITS));
        }
        return sum.signum();
    }

    /** Whether the net present value changes sign between the neighbours of a double, half-way to each. */
    static boolean isNearestRate(CashFlowSeries series, double rate) {
        BigDecimal here = new BigDecimal(rate);
        BigDecimal two = BigDecimal.valueOf(2);
        BigDecimal below = here.add(new BigDecimal(Math.nextDown(rate))).divide(two);
        BigDecimal above = here.add(new BigDecimal(Math.nextUp(rate))).divide(two);
        return sign(series, below) * sign(series, above) <= 0;
    }

    static BigDecimal exp(BigDecimal x) {
        BigDecimal reduced = x.divide(new BigDecimal(BigInteger.ONE.shiftLeft(HALVINGS)), DIGITS);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int k = 1; term.signum() != 0 && term.precision() - term.scale() > -90; k++) {
            term = term.multiply(reduced, DIGITS).divide(BigDecimal.valueOf(k), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        for (int i = 0; i < HALVINGS; i++) {
            sum = sum.multiply(sum, DIGITS);
        }
        return sum;
    }

    /** By Newton's method on the exponential, from the double's logarithm. */
    static BigDecimal ln(BigDecimal x) {
        BigDecimal y = new BigDecimal(Math.log(x.doubleValue()));
        for (int i = 0; i < 3; i++) {
            y = y.add(x.multiply(exp(y.negate()), DIGITS).subtract(BigDecimal.ONE), DIGITS);
        }
        return y;
    }
}
