package org.asli.irr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.asli.cashflow.CashFlowSeries;

/**
 * Newton–Raphson in the rate itself, as one would do it by hand: r ← r − NPV(r)/NPV′(r).
 *
 * <p>A real run on this very series, beside the solve: that one works on the force of interest and has already proven
 * where the rate is, which gives this run its bracket and its end. The bracket reaches twice as far from the rate as the
 * first guess lies, but not to another rate; a step that leaves it is replaced by its middle, and says so. Distances
 * and middles are those of the force of interest.
 */
public final class NewtonRaphson {
    /** The first guess of the spreadsheets' IRR, 10%. */
    public static final double USUAL_START = 0.1;

    /** The usual first guess, and what stands in for it where a rate is so near that there would be nothing to see. */
    public static final List<Double> STARTS = List.of(USUAL_START, 0.0, 0.2);
    private static final double FAR_ENOUGH = 0.03;
    private static final int MOST_STEPS = 30;
    private static final int MOST_RESTARTS = 60;
    private static final double ARRIVED = 0x1p-44;
    /** Share of the first net present value that is nothing, where the curve only touches zero. */
    private static final double NOTHING = 0x1p-49;

    private final PresentValueCurve curve;
    private final double root;
    private final List<NewtonStep> steps = new ArrayList<>();
    private double low;
    private double high;

    private NewtonRaphson(PresentValueCurve curve, List<Double> rates, double root, double start) {
        this.curve = curve;
        this.root = root;
        int at = rates.indexOf(root);
        double far = 2 * Math.abs(Math.log1p(start) - Math.log1p(root));
        double below = Math.max(Math.expm1(Math.log1p(root) - far), Math.nextUp(-1.0));
        double above = Math.min(Math.expm1(Math.log1p(root) + far), Double.MAX_VALUE);
        low = at == 0 ? below : Math.max(below, halfway(rates.get(at - 1), root));
        high = at == rates.size() - 1 ? above : Math.min(above, halfway(root, rates.get(at + 1)));
    }

    /**
     * From a first guess to the nearest of a series's rates, the last step at the proven rate itself; empty where there
     * is none, or where a net present value on the way is larger than a double can hold.
     *
     * <p>The first guess is {@link #USUAL_START}; 0% or 20% where a rate is nearer to it than three percentage points;
     * and where the way takes more than {@value #MOST_STEPS} steps, halfway between that and the rate.
     */
    public static List<NewtonStep> run(CashFlowSeries series, IrrResult result) {
        return result.rates().isEmpty() ? List.of() : run(PresentValueCurve.of(series), result.rates());
    }

    private static List<NewtonStep> run(PresentValueCurve curve, List<Double> rates) {
        double start = start(rates);
        double root = nearest(rates, start);
        List<NewtonStep> steps = List.of();
        for (int restart = 0; restart <= MOST_RESTARTS && (restart == 0 || steps.size() > MOST_STEPS); restart++) {
            var run = new NewtonRaphson(curve, rates, root, start);
            run.from(start);
            steps = run.steps;
            start = halfway(start, root);
        }
        return steps.stream().allMatch(NewtonRaphson::isFinite) ? steps : List.of();
    }

    private static double start(List<Double> rates) {
        return STARTS.stream().filter(start -> distance(rates, start) >= FAR_ENOUGH).findFirst()
            .orElseGet(() -> STARTS.stream().max(Comparator.comparing(start -> distance(rates, start))).orElseThrow());
    }

    private static double distance(List<Double> rates, double start) {
        return rates.stream().mapToDouble(rate -> Math.abs(rate - start)).min().orElseThrow();
    }

    private static double nearest(List<Double> rates, double start) {
        return rates.stream().min(Comparator.comparing(rate -> Math.abs(Math.log1p(rate) - Math.log1p(start))))
            .orElseThrow();
    }

    /** In the force of interest. */
    private static double halfway(double one, double other) {
        return Math.expm1((Math.log1p(one) + Math.log1p(other)) / 2);
    }

    private void from(double start) {
        NewtonStep step = step(start, false);
        double nothing = NOTHING * Math.abs(step.npv());
        while (!isArrived(step.rate()) && Math.abs(step.npv()) > nothing && steps.size() < MOST_STEPS) {
            steps.add(step);
            shrink(step.rate());
            double next = step.rate() - step.npv() / step.derivative();
            boolean inside = next > low && next < high;
            step = step(inside ? next : halfway(low, high), !inside);
        }
        steps.add(step(root, step.halved()));
    }

    private boolean isArrived(double rate) {
        return Math.abs(rate - root) <= ARRIVED * Math.abs(root);
    }

    private static boolean isFinite(NewtonStep step) {
        return Double.isFinite(step.npv()) && Double.isFinite(step.derivative());
    }

    private NewtonStep step(double rate, boolean halved) {
        NetPresentValue value = curve.at(rate);
        return new NewtonStep(rate, value.value(), value.derivative(), halved);
    }

    private void shrink(double rate) {
        if (rate < root) {
            low = rate;
        } else {
            high = rate;
        }
    }
}
