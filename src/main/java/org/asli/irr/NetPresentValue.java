package org.asli.irr;

import org.asli.cashflow.CashFlowSeries;

/**
 * The value at t = 0 of a series discounted at a rate, Σ cf(t)·(1 + r)^(−t), and its slope against the rate.
 *
 * @param value in rupees; receipts count positive
 * @param derivative d value / d rate = −Σ t·cf(t)·(1 + r)^(−t−1), in rupees per unit of rate
 */
public record NetPresentValue(double value, double derivative) {

    /**
     * At one rate, summed in twice the precision of a double.
     *
     * @param rate annual effective, as a fraction above −1; the result is not a number otherwise, and may be infinite
     *     near −1
     */
    public static NetPresentValue of(CashFlowSeries series, double rate) {
        return of(series.times(), series.amounts(), rate);
    }

    static NetPresentValue of(double[] times, double[] amounts, double rate) {
        double force = Math.log1p(rate);
        DoubleDouble value = DoubleDouble.ZERO;
        DoubleDouble weighted = DoubleDouble.ZERO;
        for (int i = 0; i < times.length; i++) {
            double present = amounts[i] * Math.exp(-force * times[i]);
            value = value.plus(present);
            weighted = weighted.plus(times[i] * present);
        }
        return new NetPresentValue(value.hi(), -weighted.hi() / (1 + rate));
    }
}
