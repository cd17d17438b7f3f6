package org.asli.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.asli.DeployedAsli;
import org.asli.chart.Pictures;
import org.asli.chart.Size;
import org.asli.comparison.Comparison;
import org.asli.comparison.Extremes;
import org.asli.comparison.SideBySide;
import org.asli.comparison.TheArticle;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The libraries, fonts and words that pictures and files need are in the WAR, and the server lets them be used. */
@ExtendWith(ArquillianExtension.class)
class ExportsIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Deployment
    static WebArchive asli() {
        return DeployedAsli.with(ExportsIT.class, TheArticle.class, Extremes.class, PdfText.class);
    }

    @Test
    void theServerWritesReports() throws Exception {
        PdfText pdf = PdfText.of(Exports.pdf(Comparison.of(TheArticle.choice()), DAY, Locale.ENGLISH));
        assertTrue(pdf.all().contains("₹1,39,84,003.61") && pdf.all().contains("5.1600864011%"), pdf.all());
        assertTrue(pdf.fonts().stream().allMatch(font -> font.isEmbedded() && font.getName().contains("NotoSans")));
        assertEquals(4, pdf.vectorPictures());
        assertEquals(0, pdf.images());
    }

    @Test
    void theServerWritesComparisonsWithDevanagari() throws Exception {
        var two = new SideBySide(List.of(Comparison.of(TheArticle.choice()), Extremes.all().get("Devanagari")));
        PdfText pdf = PdfText.of(Exports.pdf(two, "", DAY, Locale.ENGLISH));
        assertTrue(pdf.fonts().stream().anyMatch(font -> font.getName().contains("Devanagari")), pdf.all());
        String csv = new String(Exports.csv(two, "", DAY, Locale.ENGLISH).content(), StandardCharsets.UTF_8);
        assertTrue(csv.contains("5.16008640"), csv);
    }

    @Test
    void theServerWritesWorkbooks() {
        byte[] content = Exports.xlsx(Comparison.of(TheArticle.choice()), DAY, Locale.ENGLISH).content();
        assertEquals("PK", new String(content, 0, 2, StandardCharsets.US_ASCII));
    }

    @Test
    void theServerDrawsPictures() {
        String svg = Pictures.balance(Comparison.of(TheArticle.choice()), Locale.ENGLISH).svg(Size.WIDE);
        assertTrue(svg.contains("−₹24.74 L"), svg);
    }
}
