package org.asli.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;

/** The pen's strokes and the marks at the end of lines. */
final class Strokes {
    static final Stroke HAIR = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    static final Stroke LINE = new BasicStroke(2.25f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke DASHED = new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
        new float[] {5, 4}, 0);
    static final Stroke FINE_DASHED = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
        new float[] {3, 3}, 0);
    static final Shape DOT = new Ellipse2D.Double(-4, -4, 8, 8);
    static final Shape SMALL_DOT = new Ellipse2D.Double(-2.5, -2.5, 5, 5);

    static final Shape AREA = new Rectangle2D.Double(-9, -6, 18, 12);
    static final Shape FAINT_AREA = new Rectangle2D.Double(-9, -6, 18, 12);

    private static final Shape[] MARKERS = {DOT, new Rectangle2D.Double(-3.5, -3.5, 7, 7),
        polygon(0, -5, 4.5, 3.5, -4.5, 3.5), polygon(0, -5, 5, 0, 0, 5, -5, 0)};

    private Strokes() {
    }

    /** A mark of its own for each of two to four proposals, so that colour is never the only difference. */
    static Shape markerOf(int index) {
        return MARKERS[index];
    }

    /** A mark moved from the origin to a point. */
    static Shape at(Shape mark, double x, double y) {
        if (mark instanceof RectangularShape round) {
            var moved = (RectangularShape) round.clone();
            moved.setFrame(x + round.getX(), y + round.getY(), round.getWidth(), round.getHeight());
            return moved;
        }
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(mark);
    }

    private static Shape polygon(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
