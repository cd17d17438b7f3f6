package org.asli.export;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.asli.chart.Ink;
import org.asli.chart.Picture;
import org.asli.chart.Size;

/**
 * A4 pages that fill from top to bottom. Lengths are points; x from the left edge, y from the top edge downward.
 */
final class Sheet implements Closeable {
    static final double LEFT = 42;
    static final double WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final double HEIGHT = PDRectangle.A4.getHeight();
    private static final double TOP = 36;
    private static final double BOTTOM = HEIGHT - 48;
    private static final double HAIR = 0.5;

    private final PDDocument document = new PDDocument();
    private final Lettering lettering = new Lettering(document);
    private final Tags tags = new Tags(document);
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream stream;
    private double y;

    Sheet(String title, LocalDate date, Locale locale) throws IOException {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("Asli");
        document.getDocumentInformation().setCreationDate(
            GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)));
        document.getDocumentCatalog().setLanguage(locale.toLanguageTag());
        var shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(shown);
        turn();
    }

    double y() {
        return y;
    }

    void down(double by) {
        y += by;
    }

    void to(double there) {
        y = there;
    }

    /** What is left of a page that has just been turned. */
    static double room() {
        return BOTTOM - TOP;
    }

    /** What is left of this page. */
    double left() {
        return BOTTOM - y;
    }

    /** Turns the page where less than a height is left; says whether it did. */
    boolean need(double height) throws IOException {
        boolean turns = y + height > BOTTOM;
        if (turns) {
            turn();
        }
        return turns;
    }

    private void turn() throws IOException {
        if (stream != null) {
            stream.close();
        }
        var page = new PDPage(PDRectangle.A4);
        // tab order follows the structure, as readers of tagged pages expect
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        document.addPage(page);
        pages.add(page);
        stream = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
        y = TOP;
    }

    PDStructureElement section(String type) {
        return tags.add(tags.top(), type);
    }

    PDStructureElement part(PDStructureElement parent, String type) {
        return tags.add(parent, type);
    }

    PDStructureElement headCell(PDStructureElement row) {
        return tags.addHead(row);
    }

    double width(String text, Type type) {
        return lettering.width(text, type);
    }

    /** Writes one line; {@code element} null for what only repeats or decorates. */
    void write(PDStructureElement element, String text, Type type, double x, double baseline) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        begin(element);
        stream.setNonStrokingColor(type.color());
        lettering.write(stream, text, type, x, HEIGHT - baseline);
        stream.endMarkedContent();
    }

    void writeRight(PDStructureElement element, String text, Type type, double right, double baseline)
        throws IOException {
        write(element, text, type, right - width(text, type), baseline);
    }

    /** Writes a paragraph at y, as wide as asked, and goes down by its height. */
    void paragraph(PDStructureElement element, String text, Type type, double x, double width) throws IOException {
        for (String line : lines(text, type, width)) {
            need(type.line());
            write(element, line, type, x, y + type.size());
            y += type.line();
        }
    }

    List<String> lines(String text, Type type, double width) {
        return Lines.of(text, width, piece -> width(piece, type));
    }

    void rule(double x, double width, double at, Color color) throws IOException {
        fill(x, at - HAIR / 2, width, HAIR, color);
    }

    void fill(double x, double top, double width, double height, Color color) throws IOException {
        begin(null);
        stream.setNonStrokingColor(color);
        stream.addRect((float) x, (float) (HEIGHT - top - height), (float) width, (float) height);
        stream.fill();
        stream.endMarkedContent();
    }

    /** Draws a picture as vectors, scaled to a width; returns its height. */
    double picture(PDStructureElement figure, Picture picture, Size size, double x, double top, double width)
        throws IOException {
        double scale = width / picture.width(size);
        double height = picture.height(size) * scale;
        PDFormXObject form = PdfPicture.of(document, lettering, picture, size);
        figure.setAlternateDescription(picture.title() + ". " + picture.description());
        begin(figure);
        stream.saveGraphicsState();
        stream.transform(new Matrix((float) scale, 0, 0, (float) scale, (float) x, (float) (HEIGHT - top - height)));
        stream.drawForm(form);
        stream.restoreGraphicsState();
        stream.endMarkedContent();
        return height;
    }

    private void begin(PDStructureElement element) throws IOException {
        if (element == null) {
            stream.beginMarkedContent(COSName.ARTIFACT);
        } else {
            stream.beginMarkedContent(COSName.getPDFName(element.getStructureType()),
                tags.mark(pages.get(pages.size() - 1), element));
        }
    }

    /** Closes the pages with a foot on each, and gives the whole file. */
    byte[] finished(Foot foot) throws IOException {
        stream.close();
        for (int i = 0; i < pages.size(); i++) {
            stream = new PDPageContentStream(document, pages.get(i), AppendMode.APPEND, true, true);
            rule(LEFT, WIDTH, HEIGHT - 40, Ink.GRID.color());
            write(null, foot.left(), Type.NOTE, LEFT, HEIGHT - 28);
            writeRight(null, foot.right(i + 1, pages.size()), Type.NOTE, LEFT + WIDTH, HEIGHT - 28);
            stream.close();
        }
        tags.close();
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** What stands at the foot of every page. */
    interface Foot {
        String left();

        String right(int page, int pages);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
