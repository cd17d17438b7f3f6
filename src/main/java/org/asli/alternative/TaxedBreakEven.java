package org.asli.alternative;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.asli.cashflow.CashFlowSeries;

/** The rate at which a fund has to grow to end, after tax, with a given amount. */
final class TaxedBreakEven {
    private static final double HIGHEST = 10;
    private static final double FIRST_STEP = 0.005;

    private final CashFlowSeries flows;
    private final double last;
    private final int years;
    private final DoubleFunction<GainsTax> law;

    TaxedBreakEven(CashFlowSeries flows, double last, int years, DoubleFunction<GainsTax> law) {
        this.flows = flows;
        this.last = last;
        this.years = years;
        this.law = law;
    }

    /**
     * By halving, to neighbouring doubles: tax takes a part of the gain, so the rate is not below the one without tax.
     *
     * @param untaxed the rate at which the fund without tax ends with that amount
     * @return empty where no rate up to 1,000% is enough
     */
    OptionalDouble above(double untaxed) {
        double low = untaxed;
        double step = FIRST_STEP;
        // the rounding of one rate shall not pass for tax
        if (untaxed <= 0 || lead(untaxed) >= -1e-9 * Math.max(1, last)) {
            return OptionalDouble.of(untaxed);
        }
        while (lead(low + step) < 0) {
            low += step;
            step *= 2;
            if (low > HIGHEST) {
                return OptionalDouble.empty();
            }
        }
        double high = low + step;
        for (double middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
            if (lead(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return OptionalDouble.of(high);
    }

    private double lead(double rate) {
        return TaxedFund.of(flows, 1 + rate, years, law).surplus() - last;
    }
}
