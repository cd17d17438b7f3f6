package org.asli.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.asli.irr.NewtonStep;
import org.asli.money.RupeeFormat;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.XYPlot;

/**
 * A Newton–Raphson run on the curve: from each step's point down its tangent to zero, and from the rate found there
 * back to the curve. The first guess is named, the others bear their number in the table of steps.
 */
record RunDrawing(List<NewtonStep> steps, RateWindow window, Words words) {
    /** Shares of the window: what is nearer to the root cannot be seen, what is nearer to its neighbour not named. */
    private static final double SEEN = 0.006;
    private static final double APART = 0.055;

    void on(XYPlot plot) {
        for (int i = 0; i + 1 < steps.size(); i++) {
            NewtonStep step = steps.get(i);
            NewtonStep next = steps.get(i + 1);
            if (distance(step, root()) > SEEN && isShown(step)) {
                tangent(plot, step);
                if (distance(next, root()) > SEEN && isShown(next)) {
                    line(plot, next.rate(), 0, next.rate(), next.npv());
                }
                Mark point = new Mark(step.rate(), step.npv(), Ink.MARK).dotted(Strokes.SMALL_DOT);
                if (isNamed(i)) {
                    point.saying(name(i), side(step));
                }
                plot.addAnnotation(point);
            }
        }
    }

    /** Where the run starts and which rates it passes, for a person who does not see it; empty without a run. */
    String inWords() {
        if (steps.size() < 2) {
            return "";
        }
        String passed = steps.subList(1, steps.size()).stream().map(step -> RupeeFormat.percent(step.rate()))
            .distinct().collect(Collectors.joining(", "));
        return " " + words.of("npv.run", RupeeFormat.shortPercent(steps.get(0).rate()), passed);
    }

    private String name(int i) {
        return i == 0 ? words.of("npv.start", RupeeFormat.shortPercent(steps.get(0).rate())) : Integer.toString(i + 1);
    }

    /** Clear of the curve, of its tangent and of the line to zero. */
    private static Mark.Side side(NewtonStep step) {
        boolean falls = step.derivative() < 0;
        if (step.npv() < 0) {
            return falls ? Mark.Side.BELOW_LEFT : Mark.Side.BELOW_RIGHT;
        }
        return falls ? Mark.Side.ABOVE_RIGHT : Mark.Side.ABOVE_LEFT;
    }

    /** The first guess always, another where it lies clear of the root and of all before. */
    private boolean isNamed(int i) {
        NewtonStep step = steps.get(i);
        return i == 0 || distance(step, root()) > APART
            && steps.subList(0, i).stream().allMatch(before -> distance(step, before) > APART);
    }

    /** To zero, or to the edge of the window where it leaves it before. */
    private void tangent(XYPlot plot, NewtonStep step) {
        double zero = step.rate() - step.npv() / step.derivative();
        double end = Math.max(window.firstRate(), Math.min(zero, window.lastRate()));
        line(plot, step.rate(), step.npv(), end, step.npv() + step.derivative() * (end - step.rate()));
    }

    private static void line(XYPlot plot, double x1, double y1, double x2, double y2) {
        plot.addAnnotation(new XYLineAnnotation(x1, y1, x2, y2, Strokes.FINE_DASHED, Ink.MARK.color()));
    }

    private boolean isShown(NewtonStep step) {
        return window.shows(step.rate()) && step.npv() >= window.low() && step.npv() <= window.high();
    }

    private NewtonStep root() {
        return steps.get(steps.size() - 1);
    }

    private double distance(NewtonStep one, NewtonStep other) {
        return Math.hypot((one.rate() - other.rate()) / window.width(), (one.npv() - other.npv()) / window.height());
    }
}
