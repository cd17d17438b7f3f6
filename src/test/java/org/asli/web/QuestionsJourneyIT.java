package org.asli.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people ask next: leaving, dying, going on. Expected figures: the domain's golden cases and the floor by hand. */
class QuestionsJourneyIT extends Journey {
    private static final IsInViewportOptions NEARLY_WHOLE = new IsInViewportOptions().setRatio(0.9);
    private static final List<String> QUESTIONS = List.of("#askLeaving", "#askDying", "#askHolding", "#askSafe");

    @Test
    void every_question_is_answered_at_once_for_everyone_on_a_phone() {
        try (Visit visit = new Visit(CHROMIUM.browser(), address, 360, ColorScheme.DARK).open("")) {
            for (String question : QUESTIONS) {
                visit.page.locator(question + " > summary").click();
            }
            visit.sees("#leavingTable tbody tr:nth-child(7)", "guaranteed ₹7,63,600");
            visit.sees("#dyingTable tbody tr:nth-child(5)", "32.24%");
            visit.sees("#dyingExpected", "5.39% a year");
            visit.sees("#holdingVerdict", "make it paid-up: ₹1.37 cr at the end, ₹20.17 L more");
            visit.sees("#holdingKeeping", "9.16% a year");
            visit.sees("#heldTaxTable tbody tr:nth-child(3)", "₹1.25 cr");
            visit.sees("#safePPF", "₹39,35,192.11");
            isInSight(visit, "#yearTable tbody tr:nth-child(6)", 6);
            isInSight(visit, "#leavingTable tbody tr:nth-child(6)", 3);
            isInSight(visit, "#dyingTable tbody tr:nth-child(6)", 3);
            isInSight(visit, "#holdingTable tbody tr:nth-child(1)", 2);
            isInSight(visit, "#safeDEPOSIT", 3);
            visit.page.locator("#ending > summary").click();
            visit.page.locator("#instruments > summary").click();
            visit.type("instrumentsDeposit", "9");
            visit.sees("#safeDEPOSIT", "6.30%");
            visit.fits();
            visit.isAccessible(".questions");
            visit.isWithoutFaults();
        }
    }

    @Test
    void the_insurers_table_takes_the_place_of_the_floor_and_says_which_line_is_wrong() {
        try (Visit visit = Visit.at(CHROMIUM.browser(), address, 1360).open("")) {
            visit.page.locator("#askLeaving > summary").click();
            visit.page.locator("#ending > summary").click();
            visit.type("tenYearYield", "");
            visit.sees("#leavingTable tbody tr:nth-child(6)", "₹8,68,800 least guaranteed");
            visit.type("tenYearYield", "6.5");
            visit.sees("#leavingTable tbody tr:nth-child(6)", "₹9,14,223.75 least special");
            visit.field("surrenderValues").fill("3 5,00,000\n4: 9 lakh\nfifth");
            assertThat(visit.wrong("surrenderValues")).hasText("Line 3: A year and an amount, such as 5 7,24,000");
            visit.field("surrenderValues").fill("3 5,00,000\n4: 9 lakh");
            visit.sees("#leavingTable tbody tr:nth-child(4)", "₹9,00,000 insurer");
            assertThat(visit.wrong("surrenderValues")).isEmpty();
            // it was closed while the figures changed
            visit.page.locator("#askHolding > summary").click();
            visit.sees("#holdingKeeping", "Surrendering pays ₹5,00,000 today.");
            assertThat(visit.page.locator("#leavingTable")).isVisible();
            visit.page.locator("#having > summary").click();
            visit.field("yearsHeld").fill("30");
            assertThat(visit.wrong("yearsHeld")).hasText("Fewer years than the policy runs: when it is over, nothing is left to decide");
            visit.type("yearsHeld", "4");
            visit.sees("#holdingSunk", "After 4 years you have paid ₹20,00,000");
            visit.isWithoutFaults();
        }
    }

    /** The column that decides, though the table was never moved sideways. */
    private static void isInSight(Visit visit, String row, int column) {
        visit.page.locator(row + " > th").scrollIntoViewIfNeeded();
        assertThat(visit.page.locator(row + " > :nth-child(" + column + ")")).isInViewport(NEARLY_WHOLE);
    }
}
