package org.asli.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Whoever doubts a figure can ask how it comes about, on the page and in a spreadsheet. */
class ExplainJourneyIT extends Journey {
    @Test
    void the_workbook_is_made_of_what_is_typed() throws IOException {
        try (Visit visit = visit(1360)) {
            visit.type("premiumYearlyPremium", "612345.67");
            Download download = visit.page.waitForDownload(() -> visit.page.locator("button[value=xlsx]").click());
            assertTrue(download.suggestedFilename().matches("asli-hdfc[\\w.-]*\\.xlsx"), download.suggestedFilename());
            try (var workbook = new ZipFile(download.path().toFile())) {
                var inputs = workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet2.xml"));
                String cells = new String(inputs.readAllBytes(), StandardCharsets.UTF_8);
                assertTrue(cells.contains("<v>612345.67</v>") && cells.contains("<f>ROUND("), cells);
            }
            visit.isWithoutFaults();
        }
    }

    @Test
    void each_figure_says_how_it_comes_about() {
        for (int width : new int[] {360, 1360}) {
            try (Visit visit = visit(width)) {
                visit.page.locator("[popovertarget=whyPAID]").first().focus();
                visit.page.keyboard().press("Enter");
                assertThat(visit.page.locator("#whyPAID")).isVisible();
                visit.sees("#whyPAID .sum", "₹5,00,000 × 6 = ₹30,00,000");
                visit.isAccessible("#whyPAID");
                visit.fits();
                visit.page.keyboard().press("Escape");
                assertThat(visit.page.locator("#whyPAID")).isHidden();
                visit.type("premiumYears", "5");
                visit.sees("#headline", "₹25.00 L");
                visit.page.locator("[popovertarget=whyNET_GAIN]").first().click();
                visit.sees("#whyNET_GAIN .sum", "₹58,29,000 − ₹25,00,000 = ₹33,29,000");
                visit.isWithoutFaults();
            }
        }
    }
}
