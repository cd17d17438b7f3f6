package org.asli.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.asli.cashflow.CashFlow;
import org.asli.comparison.Comparison;
import org.asli.irr.IrrResult;
import org.asli.irr.NewtonStep;
import org.asli.irr.PresentValueCurve;

/**
 * The range of rates worth looking at, and the net present value over it in rupees. It holds every root and, where they
 * are not too far off, the steps that lead there; it is the wider the shorter the series, because what a rate does to a
 * payment depends on how far off the payment is.
 */
record RateWindow(double[] rates, double[] values, double low, double high) {
    private static final int POINTS = 80;
    /** By how much log(1 + rate) × years moves from the root to the edge. */
    private static final double REACH = 1.4;
    /** At most so many times as far as the run is long, so that it can be seen. */
    private static final double RUNS = 3;
    private static final double NARROWEST = 0.025;
    private static final double WIDEST = 0.4;
    /** As many reaches beyond the roots a step may lie and still be shown. */
    private static final double FARTHEST_STEP = 4;
    /** What stays free beyond it, in reaches. */
    private static final double FREE = 0.1;
    /** What is drawn in place of anything larger. */
    private static final double LARGEST = 1e300;
    /** Where nearly everything is lost, logarithms tell rates apart that an axis cannot. */
    private static final double SMALLEST_RANGE = 1.37e-3;
    private static final double USUAL_RATE = 0.06;

    static RateWindow of(Comparison comparison, List<NewtonStep> steps) {
        List<CashFlow> flows = comparison.cashFlows().flows();
        IrrResult irr = comparison.irr();
        double years = flows.get(flows.size() - 1).time();
        double reach = Math.max(NARROWEST, Math.min(Math.min(WIDEST, REACH / Math.max(years, 1)), RUNS * length(steps)));
        List<Double> roots = irr.rates().isEmpty() ? List.of(USUAL_RATE) : irr.rates();
        double first = Math.log1p(roots.get(0));
        double last = Math.log1p(roots.get(roots.size() - 1));
        double margin = Math.max(reach, (last - first) / 3);
        double from = first - margin;
        double to = last + margin;
        for (NewtonStep step : steps) {
            double tried = Math.log1p(step.rate());
            from = tried > first - margin - FARTHEST_STEP * reach ? Math.min(from, tried - FREE * reach) : from;
            to = tried < last + margin + FARTHEST_STEP * reach ? Math.max(to, tried + FREE * reach) : to;
        }
        double lowest = Math.max(Math.expm1(from), Math.nextUp(-1.0));
        double highest = Math.max(Math.expm1(to), lowest + SMALLEST_RANGE);
        return sampled(PresentValueCurve.of(comparison.cashFlows()), irr.rates(), lowest, highest);
    }

    /** From the first guess to the root, in the force of interest. */
    private static double length(List<NewtonStep> steps) {
        return steps.isEmpty() ? WIDEST
            : Math.abs(Math.log1p(steps.get(0).rate()) - Math.log1p(steps.get(steps.size() - 1).rate()));
    }

    /** Evenly, and at the roots, so that the curve is seen to cross zero there. */
    private static RateWindow sampled(PresentValueCurve curve, List<Double> roots, double from, double to) {
        double[] rates = DoubleStream.concat(DoubleStream.iterate(0, i -> i <= POINTS, i -> i + 1)
            .map(i -> from + (to - from) * i / POINTS), roots.stream().mapToDouble(Double::doubleValue))
            .sorted().toArray();
        double[] values = DoubleStream.of(rates)
            .map(rate -> roots.contains(rate) ? 0 : curve.at(rate).value())
            .map(value -> Math.max(-LARGEST, Math.min(value, LARGEST))).toArray();
        double low = DoubleStream.of(values).min().orElseThrow();
        double high = DoubleStream.of(values).max().orElseThrow();
        return new RateWindow(rates, values, low, high);
    }

    double firstRate() {
        return rates[0];
    }

    double lastRate() {
        return rates[rates.length - 1];
    }

    /** Whether the curve climbs through zero at a root, so that words stand clear of it below. */
    boolean risesAt(double root) {
        int after = 0;
        while (after < rates.length - 1 && rates[after] <= root) {
            after++;
        }
        return values[after] > 0;
    }

    boolean shows(double rate) {
        return rate >= firstRate() && rate <= lastRate();
    }

    double width() {
        return lastRate() - firstRate();
    }

    double height() {
        return high - low;
    }
}
