package org.asli.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** A point worth naming: words beside it, kept inside the picture, and a dot where it lies on a line. */
final class Mark extends AbstractXYAnnotation {
    enum Side {
        ABOVE, ABOVE_LEFT, ABOVE_RIGHT, BELOW, BELOW_LEFT, BELOW_RIGHT;

        boolean isBelow() {
            return ordinal() >= BELOW.ordinal();
        }
    }

    private static final double GAP = 5;

    private final double x;
    private final double y;
    private final Ink ink;
    private transient Shape dot;
    private String text = "";
    private Side side = Side.ABOVE;

    Mark(double x, double y, Ink ink) {
        this.x = x;
        this.y = y;
        this.ink = ink;
    }

    Mark dotted(Shape shape) {
        dot = shape;
        return this;
    }

    Mark saying(String words, Side where) {
        text = words;
        side = where;
        return this;
    }

    @Override
    public void draw(Graphics2D g, XYPlot plot, Rectangle2D area, ValueAxis across, ValueAxis up, int renderer,
        PlotRenderingInfo info) {
        double px = across.valueToJava2D(x, area, plot.getDomainAxisEdge());
        double py = up.valueToJava2D(y, area, plot.getRangeAxisEdge());
        g.setPaint(ink.color());
        if (dot != null) {
            g.fill(Strokes.at(dot, px, py));
        }
        if (!text.isEmpty()) {
            double width = Typeface.BOLD.width(text, Picture.TEXT);
            double start = switch (side) {
                case ABOVE_LEFT, BELOW_LEFT -> px - GAP - width;
                case ABOVE_RIGHT, BELOW_RIGHT -> px + GAP;
                case ABOVE, BELOW -> px - width / 2;
            };
            double left = Math.max(area.getMinX(), Math.min(start, area.getMaxX() - width));
            double gap = dot == null ? GAP : GAP + dot.getBounds2D().getMaxY();
            double base = !side.isBelow() ? py - gap : py + gap + Picture.TEXT * 0.72;
            Typeface.BOLD.draw(g, text, Picture.TEXT, left, base);
        }
    }
}
