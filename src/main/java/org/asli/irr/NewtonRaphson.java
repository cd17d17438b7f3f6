package org.asli.irr;

import java.util.ArrayList;
import java.util.List;
import org.asli.cashflow.CashFlowSeries;

/**
 * Newton–Raphson in the rate itself, as one would do it by hand: r ← r − NPV(r)/NPV′(r).
 *
 * <p>A real run on this very series, beside the solve: that one works on the force of interest and has already proven
 * where the rate is, which gives this run its bracket and its end. A step that leaves the bracket is replaced by the
 * bracket's middle.
 */
public final class NewtonRaphson {
    private static final int MOST_STEPS = 20;
    private static final int MOST_RESTARTS = 60;
    private static final double ARRIVED = 0x1p-44;
    /** Share of all present values without regard to sign, below which a net present value is only rounding. */
    private static final double ROUNDING = 0x1p-49;

    private final double[] times;
    private final double[] amounts;
    private final double root;
    private final List<NewtonStep> steps = new ArrayList<>();
    private double low = -1;
    private double high = Double.POSITIVE_INFINITY;

    private NewtonRaphson(CashFlowSeries series, List<Double> rates) {
        times = series.times();
        amounts = series.amounts();
        root = rates.get(0);
        if (rates.size() > 1) {
            high = root + (rates.get(1) - root) / 2;
        }
    }

    /**
     * From a first guess to the first of a series's rates; empty where there is none, or where the net present value
     * near it is larger than a double can hold. The first guess is the rate that all receipts earn on all payments between their
     * centres of gravity; where that takes too many steps, the run starts anew from halfway.
     */
    public static List<NewtonStep> run(CashFlowSeries series, IrrResult result) {
        return result.rates().isEmpty() ? List.of() : run(series, result.rates());
    }

    private static List<NewtonStep> run(CashFlowSeries series, List<Double> rates) {
        NewtonRaphson run = new NewtonRaphson(series, rates);
        if (!isFinite(run.step(run.root))) {
            return List.of();
        }
        run.from(run.guess());
        for (int restart = 0; restart < MOST_RESTARTS && run.steps.size() > MOST_STEPS; restart++) {
            double nearer = run.halfway(run.steps.get(0).rate());
            run = new NewtonRaphson(series, rates);
            run.from(nearer);
        }
        return run.steps.stream().allMatch(NewtonRaphson::isFinite) ? run.steps : List.of();
    }

    private void from(double start) {
        double negligible = ROUNDING * scale();
        double rate = inside(start);
        while (!isArrived(rate) && steps.size() < MOST_STEPS) {
            NewtonStep step = step(rate);
            steps.add(step);
            if (Math.abs(step.npv()) <= negligible) {
                break;
            }
            shrink(rate);
            rate = inside(rate - step.npv() / step.derivative());
        }
        steps.add(step(root));
    }

    private boolean isArrived(double rate) {
        return Math.abs(rate - root) <= ARRIVED * Math.abs(root);
    }

    private static boolean isFinite(NewtonStep step) {
        return Double.isFinite(step.npv()) && Double.isFinite(step.derivative());
    }

    private NewtonStep step(double rate) {
        NetPresentValue value = NetPresentValue.of(times, amounts, rate);
        return new NewtonStep(rate, value.value(), value.derivative());
    }

    /** Between a rate and the root, in the force of interest. */
    private double halfway(double rate) {
        return Math.expm1((Math.log1p(rate) + Math.log1p(root)) / 2);
    }

    private double scale() {
        double force = Math.log1p(root);
        double scale = 0;
        for (int i = 0; i < times.length; i++) {
            scale += Math.abs(amounts[i]) * Math.exp(-force * times[i]);
        }
        return scale;
    }

    private double guess() {
        double[] sums = new double[2];
        double[] moments = new double[2];
        for (int i = 0; i < times.length; i++) {
            int side = amounts[i] > 0 ? 1 : 0;
            sums[side] += Math.abs(amounts[i]);
            moments[side] += times[i] * Math.abs(amounts[i]);
        }
        return Math.expm1(Math.log(sums[1] / sums[0]) / (moments[1] / sums[1] - moments[0] / sums[0]));
    }

    private void shrink(double rate) {
        if (rate < root) {
            low = rate;
        } else {
            high = rate;
        }
    }

    private double inside(double rate) {
        if (rate > low && rate < high) {
            return rate;
        }
        return high == Double.POSITIVE_INFINITY ? 2 * low + 3 : low + (high - low) / 2;
    }
}
