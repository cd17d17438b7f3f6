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
final class NewtonRaphson {
    private static final int MOST_STEPS = 100;
    private static final double ARRIVED = 0x1p-50;
    /** Share of the sum of all present values, without regard to sign, below which a value is only rounding. */
    private static final double ROUNDING = 0x1p-49;

    private final double[] times;
    private final double[] amounts;
    private final double root;
    private final List<NewtonStep> steps = new ArrayList<>();
    private double low = -1;
    private double high;

    private NewtonRaphson(CashFlowSeries series, double root, double high) {
        times = series.times();
        amounts = series.amounts();
        this.root = root;
        this.high = high;
    }

    /** To the rate {@code root}, from a first guess; {@code high} separates it from the next rate. */
    static List<NewtonStep> run(CashFlowSeries series, double root, double high) {
        NewtonRaphson run = new NewtonRaphson(series, root, high);
        run.toRoot();
        boolean shown = run.steps.stream()
            .allMatch(step -> Double.isFinite(step.npv()) && Double.isFinite(step.derivative()));
        return shown ? run.steps : List.of();
    }

    private void toRoot() {
        double rate = inside(guess());
        double negligible = ROUNDING * scale();
        while (rate != root && steps.size() < MOST_STEPS) {
            NewtonStep step = step(rate);
            if (Double.isFinite(step.npv()) && Double.isFinite(step.derivative())) {
                steps.add(step);
            }
            shrink(rate);
            rate = inside(rate - step.npv() / step.derivative());
            if (Math.abs(rate - root) <= ARRIVED * (1 + Math.abs(root)) || Math.abs(step.npv()) <= negligible) {
                break;
            }
        }
        steps.add(step(root));
    }

    private NewtonStep step(double rate) {
        NetPresentValue value = NetPresentValue.of(times, amounts, rate);
        return new NewtonStep(rate, value.value(), value.derivative());
    }

    private double scale() {
        double force = Math.log1p(root);
        double scale = 0;
        for (int i = 0; i < times.length; i++) {
            scale += Math.abs(amounts[i]) * Math.exp(-force * times[i]);
        }
        return scale;
    }

    /** What all receipts earn on all payments over the time between their centres of gravity. */
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
