package org.asli.chart;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.RectangularShape;
import java.awt.geom.RoundRectangle2D;
import java.util.stream.DoubleStream;
import org.asli.money.RupeeFormat;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.DefaultIntervalXYDataset;

/**
 * A bar for each year, above or below zero; the lowest and the last are named.
 *
 * @param amounts rupees, from year 0
 */
record YearBars(double[] amounts) {
    private static final double HALF_A_BAR = 0.3;
    private static final int ROOM_FOR_WORDS = 20;

    /** The year of the lowest bar, the first of several. */
    int lowest() {
        int lowest = 0;
        for (int year = 1; year < amounts.length; year++) {
            lowest = amounts[year] < amounts[lowest] ? year : lowest;
        }
        return lowest;
    }

    int last() {
        return amounts.length - 1;
    }

    JFreeChart chart(Size size, Words words) {
        double low = Math.min(0, amounts[lowest()]);
        double high = DoubleStream.of(amounts).reduce(0, Math::max);
        XYPlot plot = Plots.of(bars(), new Bars(amounts), Scale.ofYears(last(), size.width(), words),
            Scale.ofRupees(low, high, size.height(), ROOM_FOR_WORDS));
        boolean endsLowest = amounts[last()] == amounts[lowest()];
        if (!endsLowest || amounts[last()] >= 0) {
            // above zero even where its bar hangs below, so that it never lies on the bars before it
            plot.addAnnotation(named(last(), Math.max(0, amounts[last()]), Mark.Side.ABOVE));
        }
        if (low < 0) {
            int shown = endsLowest ? last() : lowest();
            plot.addAnnotation(named(shown, amounts[shown], Mark.Side.BELOW));
        }
        return Plots.chart(plot);
    }

    private Mark named(int year, double height, Mark.Side side) {
        return new Mark(year, height, amounts[year] < 0 ? Ink.LOSS : Ink.GAIN)
            .saying(RupeeFormat.inLakhCrore(amounts[year]), side);
    }

    private DefaultIntervalXYDataset bars() {
        int count = amounts.length;
        double[][] bars = {new double[count], new double[count], new double[count], amounts, amounts, amounts};
        for (int year = 0; year < count; year++) {
            bars[0][year] = year;
            bars[1][year] = year - HALF_A_BAR;
            bars[2][year] = year + HALF_A_BAR;
        }
        var dataset = new DefaultIntervalXYDataset();
        dataset.addSeries(0, bars);
        return dataset;
    }

    /** Bars with rounded corners in the colour of their side of zero. */
    private static final class Bars extends XYBarRenderer {
        private final transient double[] amounts;

        Bars(double[] amounts) {
            this.amounts = amounts;
            setShadowVisible(false);
            setBarPainter(new Rounded());
        }

        @Override
        public Paint getItemPaint(int series, int item) {
            return (amounts[item] < 0 ? Ink.BELOW : Ink.ABOVE).color();
        }
    }

    private static final class Rounded extends StandardXYBarPainter {
        @Override
        public void paintBar(Graphics2D g, XYBarRenderer renderer, int series, int item, RectangularShape bar,
            RectangleEdge base) {
            double arc = Math.min(4, Math.min(bar.getWidth(), bar.getHeight()));
            g.setPaint(renderer.getItemPaint(series, item));
            g.fill(new RoundRectangle2D.Double(bar.getX(), bar.getY(), bar.getWidth(), bar.getHeight(), arc, arc));
        }
    }
}
