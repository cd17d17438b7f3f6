package org.asli.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Saving, finding again, comparing and taking away, as a person does it. */
class SavedJourneyIT extends Journey {
    @Test
    void what_is_saved_is_found_renamed_duplicated_deleted_and_brought_back() {
        try (Visit visit = visit(1360)) {
            save(visit, "Agent's offer <b>\"A\"</b>");
            visit.open("saved");
            Locator row = row(visit, "Agent's offer <b>\"A\"</b>");
            assertThat(row).containsText("HDFC Life");
            assertThat(row).containsText("5.16%");

            row.getByText("Rename").click();
            visit.page.locator("input[name=name]").fill("Offer A");
            visit.page.locator("input[name=name]").press("Enter");
            assertThat(row(visit, "Offer A")).hasCount(1);

            row(visit, "Offer A").getByText("Duplicate").click();
            visit.sees(".notice", "Offer A (copy)");
            row(visit, "Offer A (copy)").getByText("Delete").click();
            visit.sees(".notice", "was deleted");
            assertThat(row(visit, "Offer A (copy)")).hasCount(0);
            visit.page.getByText("Undo").click();
            assertThat(row(visit, "Offer A (copy)")).containsText("5.16%");

            visit.page.locator("#q").fill("no such plan");
            visit.page.locator("#q").press("Enter");
            visit.sees("main", "No saved proposal matches.");
            visit.isWithoutFaults();
        }
    }

    @Test
    void the_list_is_sorted_by_each_column_and_filtered() {
        try (Visit visit = visit(1360)) {
            save(visit, "Sort me, low");
            visit.type("maturity", "60L");
            visit.sees("#headline", "₹81.04 L");
            saveAsCopy(visit, "Sort me, high");
            visit.open("saved?q=Sort+me");
            assertThat(visit.page.locator("#list tbody tr")).hasCount(2);
            for (String column : List.of("IRR", "Name", "Insurer", "Saved")) {
                assertEquals(List.of("Sort me, high", "Sort me, low"), sortedBy(visit, column).stream().sorted().toList());
            }
            List<String> once = sortedBy(visit, "IRR");
            assertEquals(List.of(once.get(1), once.get(0)), sortedBy(visit, "IRR"), "the other way round");
            visit.isWithoutFaults();
        }
    }

    @Test
    void an_edit_in_one_tab_never_silently_overwrites_another() {
        try (Visit visit = visit(1360)) {
            save(visit, "Edited twice");
            visit.open("saved?q=Edited");
            String href = row(visit, "Edited twice").getByText("Edited twice").first().getAttribute("href");
            visit.page.navigate(href.startsWith("http") ? href : address.getProtocol() + "://" + address.getAuthority() + href);
            Page other = visit.newTab();
            other.navigate(visit.page.url());

            visit.type("maturity", "40,00,000");
            visit.sees("#headline", "₹61.04 L");
            assertThat(visit.page.locator("#unsaved")).isVisible();
            visit.page.locator("#save summary").click();
            visit.page.getByText("Save changes to “Edited twice”").click();
            visit.sees(".notice", "Saved as “Edited twice”");

            other.locator("[id='maturity:input']").fill("50,00,000");
            assertThat(other.locator("#headline")).containsText("₹71.04 L");
            other.locator("#save summary").click();
            other.getByText("Save changes to “Edited twice”").click();
            assertThat(other.locator(".notice")).containsText("changed in another tab");
            other.waitForLoadState();
            assertThat(other.locator("[id='maturity:input']")).hasValue("50,00,000");
            other.locator(".notice").getByText("Save mine as a copy").click();
            assertThat(other.locator(".notice")).containsText("Saved as");

            visit.page.navigate(href.startsWith("http") ? href : address.getProtocol() + "://" + address.getAuthority() + href);
            assertThat(visit.field("maturity")).hasValue("40,00,000");
            visit.isWithoutFaults();
        }
    }

    @Test
    void two_are_compared_and_the_comparison_is_kept_and_taken_away() throws IOException {
        try (Visit visit = visit(1360)) {
            save(visit, "Side one");
            visit.type("maturity", "60L");
            visit.sees("#headline", "₹81.04 L");
            saveAsCopy(visit, "Side two");
            visit.open("saved?q=Side");
            visit.page.locator("#list input[type=checkbox]").nth(0).check();
            visit.page.locator("#list input[type=checkbox]").nth(1).check();
            visit.page.locator("#choose button").click();
            visit.sees("h1", "Two proposals, side by side");
            visit.sees("table.sides", "5.16%");
            visit.sees(".verdict", "“Side two” earns most: 7.37% a year, 2.21 percentage points ahead of “Side one” (5.16%).");
            assertThat(visit.page.locator("table.sides tbody tr").first().locator(".best")).hasCount(1);
            visit.sees("table.sides tr:has-text('reinvested at 12%')", "8.55%");

            visit.page.getByText("Save comparison").click();
            visit.page.locator("#keepName").fill("One against two");
            visit.page.locator("#keepName").press("Enter");
            visit.sees(".notice", "One against two");
            visit.open("compare");
            visit.page.getByText("One against two").first().click();
            visit.sees("h1", "One against two");
            visit.sees("table.sides", "Side two");

            String csv = Files.readString(download(visit, "CSV").path());
            assertTrue(csv.contains("Side one") && csv.contains("Side two") && csv.contains("“Side two” earns most"), csv);
            assertTrue(pdf(download(visit, "PDF report")).matches("(?s).*“Side two”\\s+earns\\s+most.*Modified rate \\(MIRR\\).*"));
            visit.isWithoutFaults();
        }
    }

    @Test
    void the_table_and_the_report_can_be_taken_away_unsaved() throws IOException {
        try (Visit visit = visit(1360)) {
            visit.type("benefit0Label", "=cmd|' /C calc'!A0");
            visit.sees("#yearTable thead", "=cmd");
            Download csv = download(visit, "CSV");
            assertTrue(csv.suggestedFilename().matches("[\\w.-]*sanchay[\\w.-]*\\.csv"), csv.suggestedFilename());
            String text = Files.readString(csv.path());
            assertTrue(text.startsWith("\uFEFF"), "the spreadsheet is told that it is UTF-8");
            assertTrue(text.contains("'=cmd|"), text);
            assertTrue(text.contains("-2474000") && text.contains("Finance rate, % a year\",12"), text);

            Download report = download(visit, "PDF report");
            assertTrue(report.suggestedFilename().matches("[\\w.-]*sanchay[\\w.-]*\\.pdf"), report.suggestedFilename());
            String words = pdf(report);
            for (String figure : List.of("5.16", "₹58,29,000", "₹1,39,84,003.61", "HDFC Life Sanchay Par Advantage",
                "proven to lie from 5.16008640105084")) {
                assertTrue(words.contains(figure), figure + " in\n" + words);
            }
            visit.isWithoutFaults();
        }
    }

    @Test
    void a_wrong_field_keeps_the_report_back_and_all_that_was_typed() {
        try (Visit visit = visit(1360)) {
            visit.type("inflation", "much");
            visit.sees("[id='inflation:wrong']", "percentage");
            visit.page.locator("#save summary").click();
            visit.page.locator("#save button[value=new]").click();
            assertThat(visit.field("inflation")).hasValue("much");
            assertThat(visit.wrong("inflation")).containsText("percentage");
            visit.isWithoutFaults();
        }
    }

    @Test
    void lists_and_comparisons_fit_a_phone_and_are_for_everyone() {
        try (Visit visit = new Visit(CHROMIUM.browser(), address, 360, ColorScheme.DARK)) {
            visit.open("");
            save(visit, "On the phone");
            saveAsCopy(visit, "On the phone too");
            visit.open("saved?q=phone").fits();
            visit.isAccessible();
            visit.page.locator("#list input[type=checkbox]").nth(0).check();
            visit.page.locator("#list input[type=checkbox]").nth(1).check();
            visit.page.locator("#choose button").click();
            visit.sees("h1", "side by side");
            visit.fits();
            visit.isAccessible();
            visit.open("compare").fits();
            visit.isAccessible();
            visit.isWithoutFaults();
        }
    }

    private static void save(Visit visit, String name) {
        visit.page.locator("#save summary").click();
        visit.page.locator("#saveName").fill(name);
        visit.page.locator("#save button[value=new]").click();
        visit.sees(".notice", "Saved as “" + name + "”");
        visit.page.waitForLoadState();
    }

    private static void saveAsCopy(Visit visit, String name) {
        visit.page.locator("#save summary").click();
        visit.page.locator("#saveName").fill(name);
        visit.page.locator("#save button[value=copy]").click();
        visit.sees(".notice", "Saved as “" + name + "”");
        visit.page.waitForLoadState();
    }

    private static Locator row(Visit visit, String name) {
        return visit.page.locator("#list tbody tr").filter(new Locator.FilterOptions()
            .setHas(visit.page.getByText(name, new Page.GetByTextOptions().setExact(true))));
    }

    private static List<String> sortedBy(Visit visit, String column) {
        Locator head = visit.page.locator("#list thead th").filter(new Locator.FilterOptions().setHasText(column));
        String before = head.getAttribute("aria-sort");
        head.locator("a").click();
        assertThat(head).not().hasAttribute("aria-sort", before);
        return visit.page.locator("#list tbody th a").allTextContents();
    }

    private static Download download(Visit visit, String button) {
        return visit.page.waitForDownload(() ->
            visit.page.locator("header").getByText(button, new Locator.GetByTextOptions().setExact(true)).click());
    }

    private static String pdf(Download download) throws IOException {
        try (var document = Loader.loadPDF(download.path().toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
