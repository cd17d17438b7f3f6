package org.asli.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.asli.cashflow.CashFlow;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.money.Share;

/**
 * The least special surrender value: what the paid-up policy is guaranteed to pay, discounted at the highest rate that
 * is allowed, less the benefits already paid beyond their paid-up part. Never below zero.
 *
 * <p>IRDAI master circular on life insurance products of 12 June 2024, for policies issued since 1 October 2024: at least the
 * expected present value of the paid-up sum assured on all contingencies covered, of paid-up future benefits and of accrued
 * or vested benefits, allowing for survival benefits already paid, at no more than the yield of the ten-year government
 * bond and half a percent; due once the first policy year is over and its premium is paid. Read as quoted in the press
 * (Business Today, 13 June 2024; Business Line, September 2024), not in the circular itself. The yield is published as
 * compounded by the half-year (Reserve Bank of India, Bulletin, "Yield (Semi-annual)"); it is made annual before the half
 * percent is added, as IndiaFirst Life's Assured Income for Milestones Plan states its basis. That is the higher of both
 * readings and gives the lower value.
 *
 * <p>Simplified: nobody dies, so the benefits are discounted as if they were certain and a death benefit is left out, which
 * is a little too low where the cover is above what is still to come and a little too high where it is below; and what is
 * only illustrated counts neither as paid nor as still to come.
 *
 * @param paidUp the part of the benefits that the paid-up policy keeps
 * @param received guaranteed benefits so far
 * @param ahead guaranteed benefits still to come if all premiums are paid, discounted to now, in rupees
 * @param rate at which they are, a year, as a fraction
 */
public record SpecialFloor(Share paidUp, Rupees received, double ahead, double rate) {
    private static final int PAISE = 2;

    static SpecialFloor of(Standing standing, Rupees received, List<CashFlow> benefitsAhead, double rate) {
        double ahead = benefitsAhead.stream().mapToDouble(flow ->
            flow.amount().toDouble() * Math.pow(1 + rate, standing.year() - flow.time())).sum();
        return new SpecialFloor(standing.paidUpShare(), received, ahead, rate);
    }

    /**
     * The highest rate of discount, a year, as a fraction: (1 + yield ÷ 2)² − 1 and the spread.
     *
     * @param yield compounded by the half-year
     * @param spread above the yield at most, by the rule of the day of issue
     */
    public static double rate(Rate yield, BigDecimal spread) {
        double stated = yield.toDouble();
        return stated + stated * stated / 4 + spread.doubleValue();
    }

    /** To the paisa. */
    public Rupees amount() {
        double kept = (double) paidUp.part() / paidUp.whole() * (received.toDouble() + ahead);
        double value = Math.max(0, kept - received.toDouble());
        return Rupees.of(BigDecimal.valueOf(value).setScale(PAISE, RoundingMode.HALF_UP));
    }
}
