package org.asli.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Whoever doubts a figure can ask how it comes about, on the page and in a spreadsheet. */
class ExplainJourneyIT extends Journey {
    /** Monthly, taxed, growing, with a rider, partly guaranteed, and every way of paying into the fund. */
    private static final Map<String, String> EVERYTHING = new HashMap<>(Map.ofEntries(Map.entry("premiumYearlyPremium", "6,00,000"),
        Map.entry("premiumMode", "MONTHLY"), Map.entry("premiumTaxFirstYear", "4.5"), Map.entry("premiumTaxAfter", "2.25"),
        Map.entry("premiumRider", "2,500"), Map.entry("benefit0GrowthKind", "COMPOUND"), Map.entry("benefit0GrowthRate", "3"),
        Map.entry("benefit0Frequency", "QUARTERLY"), Map.entry("maturityGuaranteedPart", "20,00,000"), Map.entry("maturityAt4", "25,00,000"),
        Map.entry("sipExpenseRatio", "1"), Map.entry("fundingTermPremiumFrom", "POCKET"), Map.entry("fundingRhythm", "MONTHLY"),
        Map.entry("fundingStepUp", "5"), Map.entry("sipConvention", "NOMINAL"), Map.entry("deathBonusPerYear", "10,000"),
        Map.entry("taxpayerDeduction", "true"), Map.entry("taxpayerCess", "true"), Map.entry("surrenderValues", "3 4,50,000"),
        Map.entry("yearsHeld", "4")));

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
    void no_figure_on_the_page_is_left_without_its_arithmetic() throws IOException {
        try (Visit visit = visit(1360)) {
            assertEquals(List.of(), unexplained(visit));
            visit.page.evaluate("""
                values => Object.entries(values).forEach(([id, value]) => {
                    const field = document.getElementById(id + ':input');
                    if (field.type === 'checkbox') field.checked = true; else field.value = value;
                })""", EVERYTHING);
            visit.type("premiumYears", "7");
            visit.sees("#headline", "over 20 years");
            assertEquals(List.of(), unexplained(visit));
            visit.isWithoutFaults();
        }
    }

    /** With every question open, and those inside. */
    private static Object unexplained(Visit visit) throws IOException {
        var closed = visit.page.locator("#results .question:not([open]) > summary");
        while (closed.count() > 0) {
            visit.page.evaluate("document.querySelectorAll('#results .question:not([open]) > summary').forEach(each => each.click())");
            assertThat(visit.page.locator("#results .waiting")).hasCount(0);
        }
        try (InputStream script = ExplainJourneyIT.class.getResourceAsStream("unexplained.js")) {
            return visit.page.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8), "main");
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
