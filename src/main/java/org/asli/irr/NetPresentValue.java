package org.asli.irr;

import org.asli.cashflow.CashFlowSeries;

/**
 * The value at t = 0 of a series discounted at a rate, Σ cf(t)·(1 + r)^(−t), and its slope against the rate.
 *
 * <p>Both are summed in twice the precision of a double and rounded once: they are right to the last place unless
 * receipts and payments cancel in all but the last of some thirty digits. How far each can be off is always said.
 *
 * @param value in rupees; receipts count positive; infinite where no double holds it
 * @param derivative d value / d rate = −Σ t·cf(t)·(1 + r)^(−t−1), in rupees per unit of rate
 * @param valueError the true value is at most so far from {@code value}
 * @param derivativeError the same of the derivative
 */
public record NetPresentValue(double value, double derivative, double valueError, double derivativeError) {

    /**
     * At one rate; for many rates see {@link PresentValueCurve}.
     *
     * @param rate as for {@link PresentValueCurve#at}
     */
    public static NetPresentValue of(CashFlowSeries series, double rate) {
        return PresentValueCurve.of(series).at(rate);
    }
}
