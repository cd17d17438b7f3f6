package org.asli.cashflow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The flows that count, none of them zero, with times in periods: whole numbers where all are multiples of a year, a
 * month, a day or any such part of a year, so that no rounding of k/12 or k/365 enters; otherwise years as they are.
 *
 * @param amounts exact, in rupees
 * @param times ascending, each once
 * @param periodsPerYear 1 where the times are years as they are
 * @param isWhole whether the times are whole numbers
 */
public record PeriodicFlows(List<BigDecimal> amounts, List<Double> times, int periodsPerYear, boolean isWhole) {
    private static final int FINEST = 366;
    static final int ANY = 0;

    static PeriodicFlows of(List<CashFlow> netted) {
        List<CashFlow> flows = netted.stream().filter(flow -> !flow.amount().isZero()).toList();
        int whole = wholePeriods(flows);
        PeriodicFlows periodic =
            new PeriodicFlows(new ArrayList<>(), new ArrayList<>(), Math.max(whole, 1), whole != ANY);
        for (CashFlow flow : flows) {
            double time = whole == ANY ? flow.time() : Math.rint(flow.time() * whole);
            periodic.add(time, flow.amount().value());
        }
        return periodic;
    }

    /** Whether any flow has this sign, −1 or 1. */
    public boolean has(int sign) {
        return amounts.stream().anyMatch(amount -> amount.signum() == sign);
    }

    public BigDecimal total() {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * How often the running total changes sign. Laguerre (1884): at most so many rates are above 0; in finance
     * Norstrom's criterion (1972).
     */
    public int changesOfRunningTotal() {
        BigDecimal total = BigDecimal.ZERO;
        int sign = amounts.get(0).signum();
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

    /** The last flow first: what is a rate r here is a rate 1/(1 + r) − 1 there. */
    public PeriodicFlows reversed() {
        PeriodicFlows reversed =
            new PeriodicFlows(new ArrayList<>(amounts), new ArrayList<>(times), periodsPerYear, isWhole);
        Collections.reverse(reversed.amounts);
        Collections.reverse(reversed.times);
        return reversed;
    }

    /** From the first flow to the last, in periods. */
    public double span() {
        return Math.abs(times.get(times.size() - 1) - times.get(0));
    }

    /** Times that differ only by the rounding of k/12 are one moment. */
    private void add(double time, BigDecimal amount) {
        int last = times.size() - 1;
        boolean same = last >= 0 && times.get(last) == time;
        BigDecimal netted = same ? amounts.get(last).add(amount) : amount;
        if (same) {
            amounts.remove(last);
            times.remove(last);
        }
        if (netted.signum() != 0) {
            amounts.add(netted);
            times.add(time);
        }
    }

    private static int wholePeriods(List<CashFlow> flows) {
        return wholePeriods(flows.stream().mapToDouble(CashFlow::time).toArray());
    }

    /** Of how many equal parts of a year all times are multiples; {@link #ANY} where there is no such number. */
    static int wholePeriods(double[] times) {
        for (int parts = 1; parts <= FINEST; parts++) {
            int perYear = parts;
            if (Arrays.stream(times).allMatch(time -> isWhole(time, perYear))) {
                return perYear;
            }
        }
        return ANY;
    }

    private static boolean isWhole(double time, int perYear) {
        double periods = Math.rint(time * perYear);
        return time == 0 || periods > 0 && Math.abs(periods / perYear - time) <= 2 * Math.ulp(time);
    }
}
