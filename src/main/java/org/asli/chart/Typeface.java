package org.asli.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The fonts that ship with the app, so that text is as wide on every machine, whatever fonts it has. */
public enum Typeface {
    REGULAR("NotoSans-Regular.ttf"),
    BOLD("NotoSans-Bold.ttf"),
    DEVANAGARI("NotoSansDevanagari-Regular.ttf"),
    DEVANAGARI_BOLD("NotoSansDevanagari-Bold.ttf");

    /** Widths as in print: no rounding to pixels. */
    public static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

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

    /** A stretch of text in one face. */
    public record Run(Typeface face, String text) {
    }

    /**
     * A text split by the faces that have its characters: this one, its Devanagari companion, or this one again for
     * what neither has. Spaces and signs stay with the script before them where it has them, so that words are shaped
     * in one piece.
     */
    public List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        Typeface face = this;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            Typeface next = facing(text.codePointAt(at), face);
            if (next != face && at > start) {
                runs.add(new Run(face, text.substring(start, at)));
                start = at;
            }
            face = next;
        }
        if (start < text.length()) {
            runs.add(new Run(face, text.substring(start)));
        }
        return runs;
    }

    private Typeface facing(int codePoint, Typeface before) {
        Typeface devanagari = this == BOLD ? DEVANAGARI_BOLD : DEVANAGARI;
        boolean stays = before == devanagari && !Character.isLetterOrDigit(codePoint);
        return (stays || !has(codePoint)) && devanagari.has(codePoint) ? devanagari : this;
    }

    /** How wide a text is, each character in the face that has it; in the unit of {@code size}. */
    double width(String text, double size) {
        return runs(text).stream().mapToDouble(run ->
            run.face.at(size).getStringBounds(run.text, UNHINTED).getWidth()).sum();
    }

    /** Draws a text on its base line. */
    void draw(Graphics2D g, String text, double size, double x, double y) {
        double left = x;
        for (Run run : runs(text)) {
            g.setFont(run.face.at(size));
            g.drawString(run.text, (float) left, (float) y);
            left += run.face.at(size).getStringBounds(run.text, UNHINTED).getWidth();
        }
    }
}
