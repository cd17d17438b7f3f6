package org.asli.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;

/**
 * A picture of one or more comparisons, with the same content in words. Immutable; may be drawn by several threads.
 */
public final class Picture {
    /** Height of the text, in the picture's own unit. */
    static final double TEXT = 12;

    private final String title;
    private final String description;
    private final Legend legend;
    private final double heights;
    private final Function<Size, JFreeChart> chart;

    Picture(String title, String description, Legend legend, Function<Size, JFreeChart> chart) {
        this(title, description, legend, 1, chart);
    }

    /** @param heights the chart's height as a multiple of its size's */
    Picture(String title, String description, Legend legend, double heights, Function<Size, JFreeChart> chart) {
        this.title = title;
        this.description = description;
        this.legend = legend;
        this.heights = heights;
        this.chart = chart;
    }

    /** What the picture shows, in a few words. */
    public String title() {
        return title;
    }

    /** What there is to see, figures included, for a person who does not see it. */
    public String description() {
        return description;
    }

    public double width(Size size) {
        return size.width();
    }

    public double height(Size size) {
        return size.height() * heights + legend.height(size.width());
    }

    /**
     * The picture as an {@code <svg role="img">} element with its title and description, ready to stand in a page.
     * All text is escaped, so a view writes it out as it is: {@code <h:outputText value="…" escape="false"/>}.
     *
     * <p>It has no width or height, only a viewBox: a style sheet sets {@code svg {width: 100%; height: auto}}, and
     * shows the {@link Size#WIDE} or the {@link Size#NARROW} one with {@code display}. It has no id, no style
     * attribute and no link, so that any number may share a page under a strict content security policy. Its colours
     * are the theme's variables with the light theme's values for want of them: {@code --ink --mute --grid --zero
     * --bar-neg --bar-pos --neg --pos --pol --sip --acc --plan-1 … --plan-4}.
     */
    public String svg(Size size) {
        var canvas = new SvgCanvas();
        draw(canvas.graphics(), size);
        return canvas.element(this, size);
    }

    /** Draws into 0…{@link #width} × 0…{@link #height} of a canvas, in the colours of the light theme. */
    public void draw(Graphics2D g, Size size) {
        double top = legend.height(size.width());
        legend.draw(g, size.width());
        chart.apply(size).draw(g, new Rectangle2D.Double(0, top, size.width(), size.height() * heights));
    }
}
