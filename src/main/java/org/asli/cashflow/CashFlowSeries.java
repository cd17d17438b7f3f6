package org.asli.cashflow;

import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.asli.money.Rupees;

/**
 * Cash flows in order of time, one a moment: flows at the same time are netted.
 *
 * <p>Sign and unit of time are those of {@link CashFlow}. A series may be empty.
 */
public final class CashFlowSeries implements Serializable {
    /** Days in a year for dated flows: actual/365, as the spreadsheets' XIRR counts. */
    public static final double DAYS_A_YEAR = 365;

    private final List<CashFlow> flows;
    private transient PeriodicFlows periodic;
    private transient LevelFlows level;

    private CashFlowSeries(Collection<CashFlow> flows) {
        this.flows = netted(flows);
    }

    public static CashFlowSeries of(Collection<CashFlow> flows) {
        return new CashFlowSeries(flows);
    }

    /** One flow a year from t = 0, in rupees. */
    public static CashFlowSeries yearly(long... rupees) {
        List<CashFlow> flows = new ArrayList<>();
        for (int year = 0; year < rupees.length; year++) {
            flows.add(new CashFlow(year, Rupees.of(rupees[year])));
        }
        return of(flows);
    }

    /** Flows on dates, in any order; time is counted in actual days/365 from the earliest. */
    public static CashFlowSeries dated(Collection<DatedCashFlow> dated) {
        var first = dated.stream().map(DatedCashFlow::date).min(Comparator.naturalOrder()).orElse(null);
        return of(dated.stream()
            .map(flow -> new CashFlow(ChronoUnit.DAYS.between(first, flow.date()) / DAYS_A_YEAR, flow.amount()))
            .toList());
    }

    /** Ascending in time. */
    public List<CashFlow> flows() {
        return flows;
    }

    public CashFlowSeries plus(CashFlowSeries other) {
        List<CashFlow> both = new ArrayList<>(flows);
        both.addAll(other.flows);
        return of(both);
    }

    /** The same flows seen from the other side. */
    public CashFlowSeries negated() {
        return of(flows.stream().map(flow -> new CashFlow(flow.time(), flow.amount().negated())).toList());
    }

    public Rupees total() {
        return Rupees.sum(flows.stream().map(CashFlow::amount).toList());
    }

    /** The running sum after each flow. */
    public List<Balance> balances() {
        List<Balance> balances = new ArrayList<>();
        Rupees sum = Rupees.ZERO;
        for (CashFlow flow : flows) {
            sum = sum.plus(flow.amount());
            balances.add(new Balance(flow.time(), sum));
        }
        return balances;
    }

    /** The flows that count, in periods. */
    public PeriodicFlows periodic() {
        if (periodic == null) {
            periodic = PeriodicFlows.of(flows);
        }
        return periodic;
    }

    /** The same as plain numbers; {@link LevelFlows#NONE} where these could not be exact. */
    public LevelFlows level() {
        if (level == null) {
            level = LevelFlows.of(periodic());
        }
        return level;
    }

    /** Times in years, ascending; a fresh array. */
    public double[] times() {
        return flows.stream().mapToDouble(CashFlow::time).toArray();
    }

    /** Amounts in rupees as the nearest doubles, in the order of {@link #times()}; a fresh array. */
    public double[] amounts() {
        return flows.stream().mapToDouble(flow -> flow.amount().toDouble()).toArray();
    }

    /** The sum of each row 0…{@code years} of the year-by-year table; later flows are left out. */
    public List<Rupees> byYear(int years) {
        Rupees[] rows = new Rupees[years + 1];
        Arrays.fill(rows, Rupees.ZERO);
        for (CashFlow flow : flows) {
            if (flow.year() <= years) {
                rows[flow.year()] = rows[flow.year()].plus(flow.amount());
            }
        }
        return List.of(rows);
    }

    private static List<CashFlow> netted(Collection<CashFlow> flows) {
        var byTime = new TreeMap<Double, Rupees>();
        flows.forEach(flow -> byTime.merge(flow.time(), flow.amount(), Rupees::plus));
        return byTime.entrySet().stream().map(entry -> new CashFlow(entry.getKey(), entry.getValue())).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CashFlowSeries series && flows.equals(series.flows);
    }

    @Override
    public int hashCode() {
        return flows.hashCode();
    }

    @Override
    public String toString() {
        return flows.toString();
    }
}
