package org.asli.alternative;

import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.function.DoubleFunction;
import org.asli.cashflow.CashFlowSeries;

/** The rate at which a fund has to grow to end, after tax, with a given amount. */
final class TaxedBreakEven {
    private static final double HIGHEST = 10;
    private static final double FIRST_STEP = 0.005;
    private static final int MOST_STEPS = 100;

    private final SortedMap<Double, Double> moments;
    private final double last;
    private final int years;
    private final DoubleFunction<GainsTax> law;

    TaxedBreakEven(CashFlowSeries flows, double last, int years, DoubleFunction<GainsTax> law) {
        this.moments = FundPath.moments(flows, years);
        this.last = last;
        this.years = years;
        this.law = law;
    }

    /**
     * Tax takes a part of the gain, so the rate is not below the one without tax.
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
        return OptionalDouble.of(between(low, low + step));
    }

    /** By the false position, halving the value of an end that stays twice (Illinois). */
    private double between(double start, double end) {
        double low = start;
        double high = end;
        double below = lead(low);
        double above = lead(high);
        int stayed = 0; // above 0 the high end, below 0 the low one
        for (int i = 0; i < MOST_STEPS && Math.nextUp(low) < high; i++) {
            double next = (low * above - high * below) / (above - below);
            next = low < next && next < high ? next : (low + high) / 2;
            double lead = lead(next);
            if (Math.abs(lead) <= 1e-13 * Math.max(1, last)) {
                return next;
            }
            if (lead < 0) {
                low = next;
                below = lead;
                above = stayed > 0 ? above / 2 : above;
                stayed = 1;
            } else {
                high = next;
                above = lead;
                below = stayed < 0 ? below / 2 : below;
                stayed = -1;
            }
        }
        return high;
    }

    private double lead(double rate) {
        return TaxedFund.of(moments, 1 + rate, years, law).surplus() - last;
    }
}
