package org.asli.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.asli.chart.Plots.Line;
import org.asli.comparison.Comparison;
import org.asli.irr.IrrResult;
import org.asli.irr.NewtonStep;
import org.asli.money.RupeeFormat;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.XYPlot;

/** The curve of net present value over a range of rates around its roots. */
final class PresentValuePicture {
    private static final int ROOM_FOR_WORDS = 18;
    private static final double TOO_SMALL_TO_SEE = 0.01;

    private PresentValuePicture() {
    }

    static Picture of(Comparison comparison, Words words) {
        IrrResult irr = comparison.irr();
        RateWindow window = RateWindow.of(comparison);
        return new Picture(words.of("npv.title"), description(irr, window, words), Legend.NONE,
            size -> chart(comparison, window, size));
    }

    private static JFreeChart chart(Comparison comparison, RateWindow window, Size size) {
        var curve = new Line(window.rates(), window.values(), Ink.TEXT, Strokes.LINE);
        Scale up = Scale.ofRupees(Math.min(0, window.low()), Math.max(0, window.high()), size.height(),
            ROOM_FOR_WORDS);
        XYPlot plot = Plots.ofLines(List.of(curve),
            Scale.ofRates(window.firstRate(), window.lastRate(), size.width()), up);
        tangents(plot, comparison.steps(), window);
        for (double root : comparison.irr().rates()) {
            Mark.Side clear = window.risesAt(root) ? Mark.Side.ABOVE_LEFT : Mark.Side.ABOVE_RIGHT;
            plot.addAnnotation(new Mark(root, 0, Ink.MARK).dotted(Strokes.DOT)
                .saying(RupeeFormat.percent(root), clear));
        }
        return Plots.chart(plot);
    }

    /** From each step's point on the curve down its tangent to the next rate, where both can be seen. */
    private static void tangents(XYPlot plot, List<NewtonStep> steps, RateWindow window) {
        double visible = TOO_SMALL_TO_SEE * (window.high() - window.low());
        for (int i = 0; i + 1 < steps.size(); i++) {
            NewtonStep step = steps.get(i);
            double next = steps.get(i + 1).rate();
            if (window.shows(step.rate(), step.npv()) && window.shows(next, 0) && Math.abs(step.npv()) > visible) {
                plot.addAnnotation(new XYLineAnnotation(step.rate(), step.npv(), next, 0, Strokes.FINE_DASHED,
                    Ink.MARK.color()));
                plot.addAnnotation(new Mark(step.rate(), step.npv(), Ink.MARK).dotted(Strokes.SMALL_DOT));
            }
        }
    }

    private static String description(IrrResult irr, RateWindow window, Words words) {
        String range = words.of("npv.description", RupeeFormat.percent(window.firstRate()),
            RupeeFormat.inLakhCrore(window.values()[0]), RupeeFormat.percent(window.lastRate()),
            RupeeFormat.inLakhCrore(window.values()[window.values().length - 1]));
        String roots = irr.rates().stream().map(RupeeFormat::percent).collect(Collectors.joining(", "));
        return range + " " + (roots.isEmpty() ? words.of("npv.none") : words.of("npv.roots", roots));
    }
}
