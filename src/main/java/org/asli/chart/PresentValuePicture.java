package org.asli.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.asli.chart.Plots.Line;
import org.asli.comparison.Comparison;
import org.asli.irr.IrrResult;
import org.asli.irr.NewtonStep;
import org.asli.money.RupeeFormat;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/**
 * The curve of net present value over a range of rates around its roots, with the Newton–Raphson run. Where there is
 * not exactly one rate, what lies above zero and what lies below is shaded.
 */
final class PresentValuePicture {
    private static final int ROOM_FOR_WORDS = 18;

    private final IrrResult irr;
    private final RunDrawing run;
    private final RateWindow window;
    private final Words words;

    private PresentValuePicture(Comparison comparison, Words words) {
        List<NewtonStep> steps = comparison.steps();
        this.irr = comparison.irr();
        this.window = RateWindow.of(comparison, steps);
        this.run = new RunDrawing(steps, window, words);
        this.words = words;
    }

    static Picture of(Comparison comparison, Words words) {
        var picture = new PresentValuePicture(comparison, words);
        return new Picture(words.of("npv.title"), picture.description(), picture.legend(), picture::chart);
    }

    private JFreeChart chart(Size size) {
        var curve = new Line(window.rates(), window.values(), Ink.TEXT, Strokes.LINE);
        Scale up = Scale.ofRupees(Math.min(0, window.low()), Math.max(0, window.high()), size.height(),
            ROOM_FOR_WORDS);
        XYPlot plot = Plots.ofLines(List.of(curve),
            Scale.ofRates(window.firstRate(), window.lastRate(), size.width()), up);
        if (isShaded()) {
            plot.getRenderer().addAnnotation(area(Ink.GAIN, 1), Layer.BACKGROUND);
            plot.getRenderer().addAnnotation(area(Ink.LOSS, -1), Layer.BACKGROUND);
        }
        run.on(plot);
        for (double root : irr.rates()) {
            // right of the root, on the side of zero where the curve is not: neighbours are never on the same
            Mark.Side clear = window.risesAt(root) ? Mark.Side.BELOW_RIGHT : Mark.Side.ABOVE_RIGHT;
            plot.addAnnotation(new Mark(root, 0, Ink.MARK).dotted(Strokes.DOT)
                .saying(RupeeFormat.percent(root), clear));
        }
        return Plots.chart(plot);
    }

    private boolean isShaded() {
        return irr.single().isEmpty();
    }

    /** Between the curve and zero on one side of it. */
    private Band area(Ink ink, int side) {
        double[] values = DoubleStream.of(window.values()).map(value -> side * Math.max(0, side * value)).toArray();
        return new Band(new Line(window.rates(), values, ink, Strokes.LINE),
            new Line(window.rates(), new double[values.length], ink, Strokes.LINE), Band.CLEAR);
    }

    private Legend legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        if (isShaded() && window.high() > 0) {
            entries.add(Legend.Entry.ofArea(Ink.GAIN, words.of("npv.worth.more")));
        }
        if (isShaded() && window.low() < 0) {
            entries.add(Legend.Entry.ofArea(Ink.LOSS, words.of("npv.worth.less")));
        }
        return new Legend(entries);
    }

    private String description() {
        String range = words.of("npv.description", RupeeFormat.percent(window.firstRate()),
            RupeeFormat.inLakhCrore(window.values()[0]), RupeeFormat.percent(window.lastRate()),
            RupeeFormat.inLakhCrore(window.values()[window.values().length - 1]));
        String roots = irr.rates().stream().map(RupeeFormat::percent).collect(Collectors.joining(", "));
        return range + " " + (roots.isEmpty() ? words.of("npv.none") : words.of("npv.roots", roots)) + run.inWords();
    }
}
