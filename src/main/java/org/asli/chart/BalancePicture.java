package org.asli.chart;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.RectangularShape;
import java.awt.geom.RoundRectangle2D;
import java.util.Comparator;
import java.util.List;
import org.asli.comparison.Comparison;
import org.asli.comparison.YearRow;
import org.asli.money.RupeeFormat;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.DefaultIntervalXYDataset;

/** A bar for each year's cumulative balance; the lowest and the last are named. */
final class BalancePicture {
    private static final double HALF_A_BAR = 0.3;
    private static final int ROOM_FOR_WORDS = 20;

    private BalancePicture() {
    }

    static Picture of(Comparison comparison, Words words) {
        List<YearRow> rows = comparison.rows();
        return new Picture(words.of("balance.title"), description(rows, words), Legend.NONE,
            size -> chart(rows, size, words));
    }

    private static JFreeChart chart(List<YearRow> rows, Size size, Words words) {
        double[] balances = rows.stream().mapToDouble(row -> row.balance().toDouble()).toArray();
        YearRow lowest = lowest(rows);
        YearRow last = rows.get(rows.size() - 1);
        double low = Math.min(0, lowest.balance().toDouble());
        double high = rows.stream().mapToDouble(row -> row.balance().toDouble()).reduce(0, Math::max);
        XYPlot plot = Plots.of(bars(balances), new Bars(balances), Scale.ofYears(last.year(), size.width(), words),
            Scale.ofRupees(low, high, size.height(), ROOM_FOR_WORDS));
        boolean endsLowest = last.balance().equals(lowest.balance());
        if (!endsLowest || last.balance().sign() >= 0) {
            // above zero even where its bar hangs below, so that it never lies on the bars before it
            plot.addAnnotation(named(last, Math.max(0, last.balance().toDouble()), Mark.Side.ABOVE));
        }
        if (lowest.balance().sign() < 0) {
            YearRow shown = endsLowest ? last : lowest;
            plot.addAnnotation(named(shown, shown.balance().toDouble(), Mark.Side.BELOW));
        }
        return Plots.chart(plot);
    }

    private static Mark named(YearRow row, double height, Mark.Side side) {
        return new Mark(row.year(), height, row.balance().sign() < 0 ? Ink.LOSS : Ink.GAIN)
            .saying(RupeeFormat.inLakhCrore(row.balance().toDouble()), side);
    }

    private static YearRow lowest(List<YearRow> rows) {
        return rows.stream().min(Comparator.comparing(YearRow::balance)).orElseThrow();
    }

    private static DefaultIntervalXYDataset bars(double[] balances) {
        int count = balances.length;
        double[][] bars = {new double[count], new double[count], new double[count], balances, balances, balances};
        for (int year = 0; year < count; year++) {
            bars[0][year] = year;
            bars[1][year] = year - HALF_A_BAR;
            bars[2][year] = year + HALF_A_BAR;
        }
        var dataset = new DefaultIntervalXYDataset();
        dataset.addSeries(0, bars);
        return dataset;
    }

    private static String description(List<YearRow> rows, Words words) {
        YearRow lowest = lowest(rows);
        YearRow last = rows.get(rows.size() - 1);
        return words.of("balance.description", RupeeFormat.inLakhCrore(rows.get(0).balance().toDouble()),
            RupeeFormat.inLakhCrore(lowest.balance().toDouble()), lowest.year(),
            RupeeFormat.inLakhCrore(last.balance().toDouble()), last.year());
    }

    /** Bars with rounded corners in the colour of their side of zero. */
    private static final class Bars extends XYBarRenderer {
        private final transient double[] balances;

        Bars(double[] balances) {
            this.balances = balances;
            setShadowVisible(false);
            setBarPainter(new Rounded());
        }

        @Override
        public Paint getItemPaint(int series, int item) {
            return (balances[item] < 0 ? Ink.BELOW : Ink.ABOVE).color();
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
