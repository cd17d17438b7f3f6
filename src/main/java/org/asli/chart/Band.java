package org.asli.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.asli.chart.Plots.Line;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** The faint area between two lines over the same xs. */
final class Band extends AbstractXYAnnotation {
    static final int FAINT = 26;
    /** To be told apart from another area beside it. */
    static final int CLEAR = 64;

    private final transient Line one;
    private final transient Line other;
    private final int alpha;

    Band(Line one, Line other, int alpha) {
        this.one = one;
        this.other = other;
        this.alpha = alpha;
    }

    @Override
    public void draw(Graphics2D g, XYPlot plot, Rectangle2D area, ValueAxis across, ValueAxis up, int renderer,
        PlotRenderingInfo info) {
        var path = new Path2D.Double();
        int last = one.xs().length - 1;
        for (int i = 0; i <= 2 * last + 1; i++) {
            boolean back = i > last;
            int point = back ? 2 * last + 1 - i : i;
            double x = across.valueToJava2D(one.xs()[point], area, plot.getDomainAxisEdge());
            double y = up.valueToJava2D((back ? other : one).ys()[point], area, plot.getRangeAxisEdge());
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        g.setPaint(shade(one.ink(), alpha));
        g.fill(path);
    }

    static Color shade(Ink ink, int alpha) {
        Color full = ink.color();
        return new Color(full.getRed(), full.getGreen(), full.getBlue(), alpha);
    }
}
