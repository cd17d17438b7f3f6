package org.asli.export;

import java.awt.Color;
import org.asli.chart.Ink;
import org.asli.chart.Typeface;

/** How a piece of text looks: face, size in points, colour. */
record Type(Typeface face, double size, Color color) {
    static final Type TITLE = new Type(Typeface.BOLD, 17, Ink.TEXT.color());
    static final Type SECTION = new Type(Typeface.BOLD, 10.5, Ink.TEXT.color());
    static final Type BIG = new Type(Typeface.BOLD, 34, Ink.TEXT.color());
    static final Type LEAD = new Type(Typeface.REGULAR, 11, Ink.TEXT.color());
    static final Type FIGURE = new Type(Typeface.BOLD, 12, Ink.TEXT.color());
    static final Type BODY = new Type(Typeface.REGULAR, 8.5, Ink.TEXT.color());
    static final Type QUIET = new Type(Typeface.REGULAR, 8.5, Ink.QUIET.color());
    static final Type NOTE = new Type(Typeface.REGULAR, 7.5, Ink.QUIET.color());

    private static final double LEADING = 1.36;

    /** From one base line to the next. */
    double line() {
        return size * LEADING;
    }

    Type at(double other) {
        return new Type(face, other, color);
    }

    Type in(Ink ink) {
        return new Type(face, size, ink.color());
    }

    Type bold() {
        return new Type(Typeface.BOLD, size, color);
    }
}
