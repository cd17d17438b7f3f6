package org.asli.export;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Shape;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.asli.chart.Picture;
import org.asli.chart.Size;
import org.asli.chart.Typeface;

/** A picture as PDF vectors, its text in the report's own fonts. */
final class PdfPicture {
    private PdfPicture() {
    }

    /** In the picture's own unit, from its lower left corner. */
    static PDFormXObject of(PDDocument document, Lettering lettering, Picture picture, Size size) throws IOException {
        var graphics = new Unclipped(document, (float) picture.width(size), (float) picture.height(size));
        graphics.setFontTextDrawer(new InReportFonts(lettering));
        picture.draw(graphics, size);
        graphics.dispose();
        return graphics.getXFormObject();
    }

    /** A plot's headings and the dots at its edges reach beyond the area to which it clips. */
    private static final class Unclipped extends PdfBoxGraphics2D {
        Unclipped(PDDocument document, float width, float height) throws IOException {
            super(document, width, height);
        }

        @Override
        public void clip(Shape shape) {
            // as the class says
        }

        @Override
        public void setClip(Shape shape) {
            // as the class says
        }
    }

    private record InReportFonts(Lettering lettering) implements IPdfBoxGraphics2DFontTextDrawer {
        @Override
        public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv env) {
            return true;
        }

        @Override
        public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv env) throws IOException {
            PDPageContentStream stream = env.getContentStream();
            env.applyPaint(env.getPaint(), null);
            stream.saveGraphicsState();
            // a Graphics2D counts y downward, glyphs stand upward
            stream.transform(new Matrix(1, 0, 0, -1, 0, 0));
            Font font = env.getFont();
            Typeface face = font.isBold() ? Typeface.BOLD : Typeface.REGULAR;
            lettering.write(stream, plain(text), new Type(face, font.getSize2D(), null), 0, 0);
            stream.restoreGraphicsState();
        }

        @Override
        public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv env) {
            return env.getCalculationGraphics().getFontMetrics(font);
        }

        private static String plain(AttributedCharacterIterator text) {
            var plain = new StringBuilder();
            for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
                plain.append(c);
            }
            return plain.toString();
        }
    }
}
