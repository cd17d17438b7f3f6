package org.asli.export;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.asli.chart.Typeface;

/**
 * Sets text in the fonts that ship with the app. The JDK shapes it (with HarfBuzz, so that Devanagari forms its
 * conjuncts and every mark sits where it belongs), and the glyphs are written one by one; a PDF library that takes
 * text substitutes glyphs but does not place them. A character that no font has is shown as �.
 */
final class Lettering {
    private static final String UNKNOWN = "\uFFFD";
    private static final float EM = 1000;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    /** The JDK's code for a glyph that is not shown, such as a joiner's. */
    private static final int NOT_SHOWN = 0xffff;

    private final PDDocument document;
    private final Map<Typeface, PDType0Font> fonts = new EnumMap<>(Typeface.class);
    /** Every text is measured, often more than once, before it is written. */
    private final Map<Typeface.Run, List<Shaped>> known = new HashMap<>();

    Lettering(PDDocument document) {
        this.document = document;
    }

    private record Shaped(Typeface face, String text, GlyphVector glyphs, boolean placed) {
        double width(double size) {
            return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() * size / EM;
        }
    }

    double width(String text, Type type) {
        return shaped(text, type.face()).stream().mapToDouble(run -> run.width(type.size())).sum();
    }

    /** Writes a text from x on the base line y, in the colour that is set. */
    void write(PDPageContentStream stream, String text, Type type, double x, double y) throws IOException {
        double left = x;
        for (Shaped run : shaped(text, type.face())) {
            var commands = new StringBuilder();
            if (run.placed) {
                commands.append("/Span <</ActualText <").append(utf16(run.text)).append(">>> BDC\n");
            }
            stream.beginText();
            stream.setFont(font(run), (float) type.size());
            glyphs(commands, run, left, y, type.size());
            raw(stream, commands);
            stream.endText();
            if (run.placed) {
                stream.endMarkedContent();
            }
            left += run.width(type.size());
        }
    }

    private void glyphs(StringBuilder commands, Shaped run, double x, double y, double size) throws IOException {
        PDType0Font font = font(run);
        Set<Integer> used = new HashSet<>();
        at(commands, x, y);
        commands.append(run.placed ? "" : "<");
        for (int i = 0; i < run.glyphs.getNumGlyphs(); i++) {
            int glyph = run.glyphs.getGlyphCode(i);
            if (glyph == NOT_SHOWN) {
                continue;
            }
            used.add(glyph);
            if (run.placed) {
                Point2D place = run.glyphs.getGlyphPosition(i);
                at(commands, x + place.getX() * size / EM, y - place.getY() * size / EM);
                commands.append('<').append(hex(font, glyph)).append("> Tj\n");
            } else {
                commands.append(hex(font, glyph));
            }
        }
        commands.append(run.placed ? "" : "> Tj\n");
        font.addGlyphsToSubset(used);
    }

    private List<Shaped> shaped(String text, Typeface face) {
        return known.computeIfAbsent(new Typeface.Run(face, text), run -> shape(text, face));
    }

    private static List<Shaped> shape(String text, Typeface face) {
        List<Shaped> shaped = new ArrayList<>();
        for (Typeface.Run run : face.runs(shown(text, face))) {
            Font font = run.face().at(EM);
            char[] chars = run.text().toCharArray();
            boolean placed = Font.textRequiresLayout(chars, 0, chars.length);
            shaped.add(new Shaped(run.face(), run.text(), placed
                ? font.layoutGlyphVector(Typeface.UNHINTED, chars, 0, chars.length, Font.LAYOUT_LEFT_TO_RIGHT)
                : font.createGlyphVector(Typeface.UNHINTED, chars), placed));
        }
        return shaped;
    }

    private static String shown(String text, Typeface face) {
        var shown = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> {
            boolean known = face.has(point) || Typeface.DEVANAGARI.has(point);
            if (Character.isISOControl(point)) {
                shown.append(' ');
            } else if (known) {
                shown.appendCodePoint(point);
            } else {
                shown.append(UNKNOWN);
            }
        });
        return shown.toString();
    }

    private PDType0Font font(Shaped run) throws IOException {
        PDType0Font font = fonts.get(run.face);
        if (font == null) {
            try (InputStream ttf = run.face.open()) {
                font = PDType0Font.load(document, ttf, true);
            }
            fonts.put(run.face, font);
        }
        return font;
    }

    private static void at(StringBuilder commands, double x, double y) {
        commands.append("1 0 0 1 ").append(rounded(x)).append(' ').append(rounded(y)).append(" Tm\n");
    }

    /** To a thousandth of a point, which no double of that size writes with an exponent. */
    private static double rounded(double points) {
        return Math.rint(points * 1000) / 1000;
    }

    private static String hex(PDType0Font font, int glyph) {
        return HEX.formatHex(font.encodeGlyphId(glyph));
    }

    private static String utf16(String text) {
        return HEX.formatHex(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
    }

    /** The library has no other way to write glyphs that are shaped already. */
    @SuppressWarnings("deprecation")
    private static void raw(PDPageContentStream stream, StringBuilder commands) throws IOException {
        stream.appendRawCommands(commands.toString());
    }
}
