package org.asli.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rupees;

/**
 * One series of a workload, in the form every solver's own input is made from: whole rupees below 2^53, which are the
 * same numbers as decimals, as longs and as doubles.
 *
 * @param times in periods, ascending from 0, none twice
 * @param rupees negative is paid
 * @param periodsPerYear 1, 12, or {@value #DAYS} where times are days
 */
record Flows(int[] times, long[] rupees, int periodsPerYear) {
    static final int DAYS = 365;

    /** One flow a period from 0. */
    static Flows regular(int periodsPerYear, long... rupees) {
        int[] times = new int[rupees.length];
        for (int k = 0; k < times.length; k++) {
            times[k] = k;
        }
        return new Flows(times, rupees, periodsPerYear);
    }

    int size() {
        return times.length;
    }

    /** False where there is one flow in each period. */
    boolean isDated() {
        return periodsPerYear == DAYS;
    }

    CashFlowSeries series() {
        List<CashFlow> flows = new ArrayList<>();
        for (int k = 0; k < size(); k++) {
            flows.add(new CashFlow(times[k] / (double) periodsPerYear, Rupees.of(rupees[k])));
        }
        return CashFlowSeries.of(flows);
    }

    double[] amounts() {
        double[] amounts = new double[size()];
        for (int k = 0; k < amounts.length; k++) {
            amounts[k] = rupees[k];
        }
        return amounts;
    }

    /** What the peers solve for, at an annual effective rate: the rate a period, or the annual rate where dated. */
    double unknown(double annual) {
        return isYearly() ? annual : Math.expm1(Math.log1p(annual) / periodsPerYear);
    }

    /** The annual effective rate for what the peers solve for. */
    double annual(double unknown) {
        return isYearly() ? unknown : Math.expm1(periodsPerYear * Math.log1p(unknown));
    }

    private boolean isYearly() {
        return periodsPerYear == 1 || isDated();
    }
}
