package org.asli.alternative;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;

/**
 * The value of a fund after the flows of each moment and at the end of each year: in rupees, never negative.
 *
 * @param points in order of time; the last is the end of the comparison
 * @param driesUpAt the time in years at which the fund could not pay what was asked of it, or negative where it
 *     always could; from then on its value is zero
 */
public record FundPath(List<Point> points, double driesUpAt) implements Serializable {
    static final double NEVER = -1;
    private static final double HALF_A_PAISA = 0.005;

    /** @param value rupees at {@code time} years, after that moment's flows */
    public record Point(double time, double value) implements Serializable {
    }

    public FundPath {
        points = List.copyOf(points);
    }

    /**
     * Compounds exactly over the time between flows.
     *
     * @param flows into the fund (positive) and out of it (negative)
     * @param growthFactor what one rupee becomes in a year; positive
     */
    public static FundPath of(CashFlowSeries flows, double growthFactor, int years) {
        double dry = NEVER;
        double value = 0;
        double before = 0;
        List<Point> points = new ArrayList<>();
        for (var moment : moments(flows, years).entrySet()) {
            value = value * Math.pow(growthFactor, moment.getKey() - before) + moment.getValue();
            before = moment.getKey();
            dry = dry < 0 && -value >= leastShortfall(moment.getValue()) ? before : dry;
            value = dry >= 0 ? 0 : Math.max(value, 0);
            points.add(new Point(before, value));
        }
        return new FundPath(points, dry);
    }

    /** What the fund holds at the end, having paid everything asked of it on the way; zero if it ran dry. */
    public double end() {
        return points.get(points.size() - 1).value();
    }

    public boolean lasts() {
        return driesUpAt < 0;
    }

    public OptionalDouble dryTime() {
        return lasts() ? OptionalDouble.empty() : OptionalDouble.of(driesUpAt);
    }

    /** The policy year, from 1, in which the fund could not pay; empty where it always can. */
    public OptionalInt dryYear() {
        return lasts() ? OptionalInt.empty() : OptionalInt.of((int) Math.max(1, Math.ceil(driesUpAt)));
    }

    /** The value at the end of each year 0…, for tables. */
    public List<Double> byYear() {
        return points.stream().filter(point -> point.time() == Math.rint(point.time())).map(Point::value).toList();
    }

    /** The moments that count, the end of each year and every flow's time, in years, with what flows then, in rupees. */
    public static SortedMap<Double, Double> moments(CashFlowSeries flows, int years) {
        var moments = new TreeMap<Double, Double>();
        for (int year = 0; year <= years; year++) {
            moments.put((double) year, 0.0);
        }
        for (CashFlow flow : flows.flows()) {
            moments.put(flow.time(), flow.amount().toDouble());
        }
        return moments;
    }

    /** The shortfall from which a fund is dry: less than half a paisa, or what rounding of doubles loses, is none. */
    public static double leastShortfall(double flow) {
        return Math.max(HALF_A_PAISA, Math.abs(flow) * 1e-12);
    }
}
