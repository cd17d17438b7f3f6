package org.asli.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** What a panel shows, just above it. */
final class Heading extends AbstractXYAnnotation {
    private static final double GAP = 4;

    private final String text;

    Heading(String text) {
        this.text = text;
    }

    @Override
    public void draw(Graphics2D g, XYPlot plot, Rectangle2D area, ValueAxis across, ValueAxis up, int renderer,
        PlotRenderingInfo info) {
        g.setPaint(Ink.QUIET.color());
        Typeface.REGULAR.draw(g, text, Picture.TEXT, area.getMinX(), area.getMinY() - GAP);
    }
}
