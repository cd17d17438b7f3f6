package org.asli.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** What each line of a picture is, in rows above it; a name too long for a row is cut. */
record Legend(List<Entry> entries) {
    static final Legend NONE = new Legend(List.of());

    private static final double ROW = 18;
    private static final double KEY = 24;
    private static final double BETWEEN = 16;
    private static final double AFTER = 8;

    /** @param marker in the line's middle, or null */
    record Entry(Ink ink, boolean dashed, Shape marker, String text) {
        /** A shaded area rather than a line. */
        static Entry ofArea(Ink ink, String text) {
            return new Entry(ink, false, Strokes.AREA, text);
        }

        static Entry ofFaintArea(Ink ink, String text) {
            return new Entry(ink, false, Strokes.FAINT_AREA, text);
        }

        boolean isArea() {
            return marker == Strokes.AREA || marker == Strokes.FAINT_AREA;
        }

        Color color() {
            return isArea() ? Band.shade(ink, marker == Strokes.AREA ? Band.CLEAR : Band.FAINT) : ink.color();
        }
    }

    private record Placed(Entry entry, String text, double x, double y) {
    }

    double height(double width) {
        return entries.isEmpty() ? 0 : rows(placed(width)) * ROW + AFTER;
    }

    void draw(Graphics2D g, double width) {
        for (Placed placed : placed(width)) {
            Entry entry = placed.entry;
            double middle = placed.y + ROW / 2;
            g.setPaint(entry.color());
            if (!entry.isArea()) {
                g.setStroke(entry.dashed ? Strokes.DASHED : Strokes.LINE);
                g.draw(new Line2D.Double(placed.x + 1, middle, placed.x + KEY - 6, middle));
            }
            if (entry.marker != null) {
                g.fill(Strokes.at(entry.marker, placed.x + KEY / 2 - 2, middle));
            }
            g.setPaint(Ink.TEXT.color());
            Typeface.REGULAR.draw(g, placed.text, Picture.TEXT, placed.x + KEY, middle + Picture.TEXT * 0.35);
        }
    }

    private List<Placed> placed(double width) {
        List<Placed> placed = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (Entry entry : entries) {
            String text = cut(entry.text, width - KEY);
            double wide = KEY + Typeface.REGULAR.width(text, Picture.TEXT);
            if (x > 0 && x + wide > width) {
                x = 0;
                y += ROW;
            }
            placed.add(new Placed(entry, text, x, y));
            x += wide + BETWEEN;
        }
        return placed;
    }

    private static long rows(List<Placed> placed) {
        return placed.stream().mapToDouble(Placed::y).distinct().count();
    }

    private static String cut(String text, double width) {
        String shown = text;
        int end = text.length();
        while (Typeface.REGULAR.width(shown, Picture.TEXT) > width) {
            end = text.offsetByCodePoints(end, -1);
            shown = text.substring(0, end).stripTrailing() + "…";
        }
        return shown;
    }
}
