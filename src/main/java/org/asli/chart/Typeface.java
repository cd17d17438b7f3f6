package org.asli.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts that ship with the app, so that text is as wide on every machine, whatever fonts it has. */
public enum Typeface {
    REGULAR("NotoSans-Regular.ttf"),
    BOLD("NotoSans-Bold.ttf"),
    DEVANAGARI("NotoSansDevanagari-Regular.ttf"),
    DEVANAGARI_BOLD("NotoSansDevanagari-Bold.ttf");

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final String file;
    private final Font font;

    Typeface(String file) {
        this.file = file;
        try (InputStream ttf = open()) {
            font = Font.createFont(Font.TRUETYPE_FONT, ttf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /** The TrueType file; the caller closes it. */
    public InputStream open() {
        return Typeface.class.getResourceAsStream("fonts/" + file);
    }

    public Font at(double size) {
        return font.deriveFont(this == BOLD || this == DEVANAGARI_BOLD ? Font.BOLD : Font.PLAIN, (float) size);
    }

    public boolean has(int codePoint) {
        return font.canDisplay(codePoint);
    }

    /** The face that has a character: this one where it does, else its Devanagari companion, else this one. */
    public Typeface facing(int codePoint) {
        if (has(codePoint)) {
            return this;
        }
        Typeface devanagari = this == BOLD || this == DEVANAGARI_BOLD ? DEVANAGARI_BOLD : DEVANAGARI;
        return devanagari.has(codePoint) ? devanagari : this;
    }

    /** How wide a text is, each character in the face that has it; in the unit of {@code size}. */
    double width(String text, double size) {
        double width = 0;
        int start = 0;
        while (start < text.length()) {
            Typeface face = facing(text.codePointAt(start));
            int end = start;
            while (end < text.length() && facing(text.codePointAt(end)) == face) {
                end += Character.charCount(text.codePointAt(end));
            }
            width += face.at(size).getStringBounds(text, start, end, UNHINTED).getWidth();
            start = end;
        }
        return width;
    }
}
