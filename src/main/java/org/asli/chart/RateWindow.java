package org.asli.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.comparison.Comparison;
import org.asli.irr.IrrResult;
import org.asli.irr.NewtonStep;

/**
 * The range of rates worth looking at, and the net present value over it in rupees. It holds every root, and is the
 * wider the shorter the series: what a rate does to a payment depends on how far off the payment is.
 */
record RateWindow(double[] rates, double[] values, double low, double high) {
    private static final int POINTS = 81;
    private static final double PERIODS_A_YEAR = 12;
    /** By how much log(1 + rate) × years moves from the root to the edge. */
    private static final double REACH = 1.4;
    private static final double NARROWEST = 0.025;
    private static final double WIDEST = 0.4;
    /** What is drawn in place of anything larger. */
    private static final double LARGEST = 1e300;
    /** Where nearly everything is lost, logarithms tell rates apart that an axis cannot. */
    private static final double SMALLEST_RANGE = 1.37e-3;
    private static final double USUAL_RATE = 0.06;

    static RateWindow of(Comparison comparison) {
        CashFlowSeries series = comparison.cashFlows();
        IrrResult irr = comparison.irr();
        double years = series.flows().get(series.flows().size() - 1).time();
        double reach = Math.max(NARROWEST, Math.min(WIDEST, REACH / Math.max(years, 1)));
        List<Double> roots = irr.rates().isEmpty() ? List.of(USUAL_RATE) : irr.rates();
        double first = Math.log1p(roots.get(0));
        double last = Math.log1p(roots.get(roots.size() - 1));
        double from = first - Math.max(reach, (last - first) / 3);
        double to = last + Math.max(reach, (last - first) / 3);
        for (NewtonStep step : comparison.steps()) {
            double tried = Math.log1p(step.rate());
            from = tried > from - reach ? Math.min(from, tried) : from;
            to = tried < to + reach ? Math.max(to, tried) : to;
        }
        double lowest = Math.max(Math.expm1(from), Math.nextUp(-1.0));
        return sampled(series, lowest, Math.max(Math.expm1(to), lowest + SMALLEST_RANGE), first, last);
    }

    private static RateWindow sampled(CashFlowSeries series, double from, double to, double first, double last) {
        double[] times = series.times();
        double[] amounts = series.amounts();
        double[] rates = new double[POINTS];
        double[] values = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            rates[i] = from + (to - from) * i / (POINTS - 1);
            double value = presentValue(times, amounts, rates[i]);
            values[i] = Math.abs(value) < LARGEST ? value : LARGEST * signOf(times, amounts, rates[i]);
        }
        double low = DoubleStream.of(values).min().orElseThrow();
        double high = DoubleStream.of(values).max().orElseThrow();
        return new RateWindow(rates, values, low, high);
    }

    /** Close enough for the eye: powers are carried from month to month rather than taken anew for each flow. */
    private static double presentValue(double[] times, double[] amounts, double rate) {
        double aMonth = Math.pow(1 + rate, -1 / PERIODS_A_YEAR);
        double factor = 1;
        double before = 0;
        double sum = 0;
        for (int i = 0; i < times.length; i++) {
            double months = (times[i] - before) * PERIODS_A_YEAR;
            factor *= Math.abs(months - 1) < 1e-6 ? aMonth : Math.pow(aMonth, months);
            before = times[i];
            sum += amounts[i] * factor;
        }
        return sum;
    }

    /** The sign of a present value that no double holds: each flow is weighed against the heaviest. */
    private static double signOf(double[] times, double[] amounts, double rate) {
        double growth = -Math.log1p(rate);
        double heaviest = growth * (growth > 0 ? times[times.length - 1] : times[0]);
        double sum = 0;
        for (int i = 0; i < times.length; i++) {
            sum += amounts[i] * Math.exp(growth * times[i] - heaviest);
        }
        return Math.signum(sum);
    }

    double firstRate() {
        return rates[0];
    }

    double lastRate() {
        return rates[rates.length - 1];
    }

    /** Whether the curve climbs through zero at a root, so that words stand clear of it on the left. */
    boolean risesAt(double root) {
        int after = 0;
        while (after < POINTS - 1 && rates[after] <= root) {
            after++;
        }
        return values[after] > 0;
    }

    boolean shows(double rate, double value) {
        return rate >= firstRate() && rate <= lastRate() && value >= low && value <= high;
    }
}
