package org.asli.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/** A finished PDF read back. */
record PdfText(int pages, String all, List<String> byPage, List<PDFont> fonts, int vectorPictures, int images,
    String title, String language, boolean tagged) {

    static PdfText of(Download download) throws IOException {
        try (PDDocument document = Loader.loadPDF(download.content())) {
            List<String> byPage = new ArrayList<>();
            List<PDXObject> objects = new ArrayList<>();
            List<PDFont> fonts = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                byPage.add(stripper.getText(document));
            }
            for (PDPage page : document.getPages()) {
                gather(page.getResources(), objects, fonts);
            }
            return new PdfText(document.getNumberOfPages(), String.join("\n", byPage), byPage, fonts,
                (int) objects.stream().filter(PDFormXObject.class::isInstance).count(),
                (int) objects.stream().filter(PDImageXObject.class::isInstance).count(),
                document.getDocumentInformation().getTitle(), document.getDocumentCatalog().getLanguage(),
                document.getDocumentCatalog().getMarkInfo().isMarked());
        }
    }

    /** A page's text in the order in which it was written, column after column. @param page from 1 on */
    static String inOrder(Download download, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(download.content())) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }

    private static void gather(PDResources resources, List<PDXObject> objects, List<PDFont> fonts)
        throws IOException {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            objects.add(object);
            if (object instanceof PDFormXObject form && form.getResources() != null) {
                gather(form.getResources(), objects, fonts);
            }
        }
    }
}
