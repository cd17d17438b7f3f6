package org.asli.chart;

import java.awt.Stroke;
import java.util.List;
import org.asli.alternative.FundPath;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYDataset;

/** JFreeChart plots in the look of the app: thin level lines, a darker zero, no frames. */
final class Plots {
    private static final RectangleInsets NO_SPACE = new RectangleInsets(0, 0, 0, 0);

    private Plots() {
    }

    /** A line to draw: xs and ys of its points. */
    record Line(double[] xs, double[] ys, Ink ink, Stroke stroke) {
        static Line of(FundPath path, Ink ink, Stroke stroke) {
            // a point a year: the picture is of years, and a hundred of monthly points would weigh too much
            double[] ys = path.byYear().stream().mapToDouble(Double::doubleValue).toArray();
            return ofYears(ys, ink, stroke);
        }

        static Line ofYears(double[] ys, Ink ink, Stroke stroke) {
            double[] xs = new double[ys.length];
            for (int year = 0; year < xs.length; year++) {
                xs[year] = year;
            }
            return new Line(xs, ys, ink, stroke);
        }
    }

    static XYPlot of(XYDataset dataset, XYItemRenderer renderer, Scale across, Scale up) {
        var plot = new XYPlot(dataset, across, up, renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(NO_SPACE);
        plot.setAxisOffset(NO_SPACE);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Ink.GRID.color());
        plot.setRangeGridlineStroke(Strokes.HAIR);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Ink.ZERO.color());
        plot.setRangeZeroBaselineStroke(Strokes.HAIR);
        return plot;
    }

    static XYPlot ofLines(List<Line> lines, Scale across, Scale up) {
        var dataset = new DefaultXYDataset();
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            dataset.addSeries(i, new double[][] {line.xs, line.ys});
            renderer.setSeriesPaint(i, line.ink.color());
            renderer.setSeriesStroke(i, line.stroke);
        }
        return of(dataset, renderer, across, up);
    }

    static JFreeChart chart(Plot plot) {
        var chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(2, 0, 2, 14));
        return chart;
    }
}
