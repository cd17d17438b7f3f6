package org.asli.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The form under the hands of a person who types, pastes and errs. */
class EntryJourneyIT extends Journey {
    private static final String RATE = "#rate";

    @Test
    void amounts_are_grouped_while_they_are_typed_and_words_are_understood() {
        try (Visit visit = visit(1360)) {
            visit.field("premiumYearlyPremium").click();
            visit.field("premiumYearlyPremium").press("ControlOrMeta+a");
            visit.field("premiumYearlyPremium").pressSequentially("1234567");
            assertThat(visit.field("premiumYearlyPremium")).hasValue("12,34,567");
            for (String typed : List.of("5L", "5 lakh", "500000", "5,00,000", "0.05 cr")) {
                visit.type("premiumYearlyPremium", typed);
                assertThat(visit.field("premiumYearlyPremium")).hasValue("5,00,000");
                visit.sees(RATE, "5.16");
            }
            visit.type("maturity", "0.3725 cr");
            assertThat(visit.field("maturity")).hasValue("37,25,000");
            visit.type("maturity", "40L");
            visit.sees("#mixed", "is still the example’s");
            visit.type("product", "Another plan");
            visit.type("lifeCover", "10L");
            assertThat(visit.page.locator("#mixed")).hasCount(0);
            visit.isWithoutFaults();
        }
    }

    @Test
    void ones_own_proposal_starts_empty_and_is_answered_once_enough_is_typed() {
        try (Visit visit = visit(1360)) {
            visit.page.getByText("start with an empty form").click();
            visit.sees("#start", "Type the premium and how long it is paid");
            visit.isAccessible();
            visit.type("benefit0Label", "Income");
            visit.sees("#start", "the amount of the benefit");
            assertThat(visit.page.locator("[aria-invalid]")).hasCount(0);
            visit.page.locator("#save > summary").click();
            visit.page.locator("#save button[name='act']").click();
            visit.sees(".notice", "Nothing was saved yet");
            visit.sees("[id='premiumYears:wrong']", "A figure is needed here");
            assertThat(visit.field("benefit0Label")).hasValue("Income");
            visit.type("premiumYearlyPremium", "5L");
            assertThat(visit.page.locator("[aria-invalid]")).hasCount(0);
            visit.type("premiumYears", "six");
            visit.sees("#state", "Check “For”");
            visit.type("premiumYears", "6");
            visit.type("benefit0Amount", "105200");
            visit.type("termYears", "20");
            visit.sees("#headline", "get back ₹21.04 L over 20 years");
            visit.type("maturity", "3725000");
            visit.sees(RATE, "5.16% a year");
            visit.sees("#otherwise", "neither a life cover nor a term plan");
            visit.type("lifeCover", "52.5L");
            visit.sees("#otherwise", "no price of a term plan with the same cover (₹52.50 L)");
            visit.page.locator("#tabFund").click();
            visit.type("sipExpectedReturn", "10");
            visit.sees("#fundEnd", "₹1,00,89,678.93");
            visit.type("premiumYears", "");
            visit.sees("#state", "these results are the earlier ones");
            visit.isWithoutFaults();
        }
    }

    @Test
    void what_is_typed_before_the_scripts_are_there_is_reckoned_once_they_are() {
        try (Visit visit = visit(1360)) {
            CompletableFuture<Route> script = new CompletableFuture<>();
            visit.page.route("**/asli.js*", script::complete);
            visit.page.navigate(address.toString(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            visit.type("maturity", "60L");
            visit.sees(RATE, "5.16% a year");
            visit.page.waitForCondition(script::isDone);
            script.join().resume();
            visit.sees("#headline", "₹81.04 L");
            assertThat(visit.field("maturity")).hasValue("60,00,000");
            assertThat(visit.page.locator("#unsaved")).isVisible();
            visit.isWithoutFaults();
        }
    }

    @Test
    void a_pasted_amount_that_could_mean_two_is_refused() {
        try (Visit visit = visit(1360)) {
            pastes(visit, "5,00,00");
            assertThat(visit.wrong("premiumYearlyPremium")).not().isEmpty();
            visit.sees(RATE, "5.16");
            pastes(visit, "6,00,000");
            assertThat(visit.wrong("premiumYearlyPremium")).isEmpty();
            visit.sees(RATE, "3.64");
            visit.isWithoutFaults();
        }
    }

    @Test
    void a_wrong_field_says_so_and_the_last_good_results_stay() {
        String[][][] wrong = {
            {{"premiumYearlyPremium", ""}, {"premiumYears", "21"}, {"premiumTaxAfter", "101"}, {"benefit0FirstYear", "0"},
                {"maturity", "<b>"}, {"sipExpectedReturn", "1e999999999"}, {"inflation", "NaN"}},
            {{"premiumYearlyPremium", "five"}, {"premiumYears", "99999999999999999999"}, {"benefit0LastYear", "21"},
                {"termPlanYearlyPremium", "-8000"}},
            {{"premiumYearlyPremium", "9999999999 cr"}, {"termYears", ""}, {"sipExpenseRatio", "100"}}};
        try (Visit visit = visit(1360)) {
            for (String[][] together : wrong) {
                List<String> before = Stream.of(together).map(each -> visit.field(each[0]).inputValue()).toList();
                Stream.of(together).forEach(each -> visit.type(each[0], each[1]));
                for (String[] each : together) {
                    assertThat(visit.wrong(each[0])).not().isEmpty();
                    assertThat(visit.field(each[0])).hasAttribute("aria-invalid", "true");
                    assertEquals(each[1], visit.field(each[0]).inputValue().replace(",", ""), "what was typed stays");
                }
                visit.sees("#state", "these results are the earlier ones");
                visit.sees(RATE, "5.16");
                IntStream.range(0, together.length).forEach(i -> visit.type(together[i][0], before.get(i)));
                Stream.of(together).forEach(each -> assertThat(visit.wrong(each[0])).isEmpty());
                assertThat(visit.page.locator("#state")).isEmpty();
            }
            visit.page.setViewportSize(360, 740);
            visit.page.locator("#peek a").click();
            assertThat(visit.page.locator(RATE)).isInViewport();
            visit.type("inflation", "six");
            assertThat(visit.page.locator("#peek")).isHidden();
            visit.page.getByText("Check “Inflation”").click();
            assertThat(visit.field("inflation")).isFocused();
            visit.page.locator("#save > summary").click();
            visit.page.locator("#save button[name='act']").click();
            visit.sees("#refused", "put right the marked figures");
            BoundingBox header = visit.page.locator(".top").boundingBox();
            assertTrue(header.y + header.height <= visit.page.locator("#headline").boundingBox().y, "the panel covers nothing");
            visit.page.locator("#save > summary").click();
            assertTrue(visit.page.locator(".top").boundingBox().height <= 100, "two lines");
            visit.isWithoutFaults();
        }
    }

    @Test
    void years_that_contradict_each_other_are_marked_where_they_stand() {
        try (Visit visit = visit(1360)) {
            visit.type("benefit0FirstYear", "9");
            visit.type("benefit0LastYear", "8");
            visit.sees("[id='benefit0LastYear:wrong']", "before the first");
            visit.type("benefit0LastYear", "20");
            visit.type("termYears", "5");
            visit.sees("[id='premiumYears:wrong']", "beyond the policy term");
            visit.sees("[id='benefit0LastYear:wrong']", "beyond the policy term");
            visit.type("termYears", "20");
            assertThat(visit.page.locator("#state")).isEmpty();
            visit.isWithoutFaults();
        }
    }

    @Test
    void the_insurers_table_fills_the_form_and_what_is_wrong_with_it_is_said() {
        try (Visit visit = visit(1360)) {
            visit.type("premiumYearlyPremium", "6,00,000");
            visit.type("maturity", "many");
            visit.type("lifeCover", "50,00,000");
            visit.page.locator("#table > summary").click();
            visit.page.locator("#pasted").fill(table().replace("\n7\t", "\n8\t"));
            visit.sees("#tableSays", "Line 9: Year 8 was there before");
            visit.page.locator("#pasted").fill(table());
            visit.sees("#tableSummary", "20 policy years; ₹5,00,000 a year for 6 years; one benefit; ₹37,25,000 at maturity");
            visit.page.locator("#pastedUse2").selectOption("NOTHING");
            visit.sees("#tableSummary", "for 6 years; ₹37,25,000 at maturity");
            visit.page.locator("#pastedUse2").selectOption("INCOME_GUARANTEED");
            visit.sees("#tableSummary", "one benefit");
            visit.page.locator("#useTable").click();
            visit.sees("#tableUsed", "now hold this table");
            visit.sees(RATE, "5.16");
            assertThat(visit.field("premiumYearlyPremium")).hasValue("5,00,000");
            assertThat(visit.field("maturity")).hasValue("37,25,000");
            assertThat(visit.field("lifeCover")).hasValue("50,00,000");
            assertThat(visit.page.locator("#pasted")).hasValue(table());
            visit.isWithoutFaults();
        }
    }

    @Test
    void without_scripts_the_table_is_read_and_used_too() {
        try (BrowserContext scriptless = CHROMIUM.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = scriptless.newPage();
            page.navigate(address.toString());
            page.locator("#table > summary").click();
            page.locator("#pasted").fill(table().replace("1,05,200", "1,00,000"));
            page.locator("button[name='table'][value='read']").click();
            assertThat(page.locator("#useTable")).isVisible();
            page.waitForLoadState();
            page.locator("#useTable").click();
            assertThat(page.locator("[id='benefit0Amount:input']")).hasValue("1,00,000");
            assertThat(page.locator("#headline")).containsText("₹57.25 L");
        }
    }

    /** The worked proposal, year by year. */
    private static String table() {
        return "Policy year\tAnnual premium\tGuaranteed income\tMaturity benefit" + IntStream.rangeClosed(1, 20).mapToObj(year ->
            "\n" + year + "\t" + (year < 7 ? "5,00,000" : "-") + "\t1,05,200\t" + (year == 20 ? "37,25,000" : "-"))
            .collect(Collectors.joining());
    }

    @Test
    void without_scripts_enter_asks_for_the_results() {
        try (BrowserContext scriptless = CHROMIUM.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = scriptless.newPage();
            page.navigate(address.toString());
            page.locator("[id='maturity:input']").fill("60L");
            page.locator("[id='maturity:input']").press("Enter");
            assertThat(page.locator("#headline")).containsText("₹81.04 L");
            page.locator("#askYears > summary").click();
            page.locator("#askYears button[name=tell]").click();
            assertThat(page.locator("#askYearsAnswer")).containsText("₹1,05,200 + ₹60,00,000 = ₹61,05,200");
            page.locator("[id='inflation:input']").fill("much");
            page.locator("[id='inflation:input']").press("Enter");
            assertThat(page.locator("[id='inflation:wrong']")).containsText("A percentage");
            assertThat(page.locator("[id='maturity:input']")).hasValue("60,00,000");
            page.navigate(address + "?new");
            page.locator("[id='premiumYearlyPremium:input']").fill("5L");
            page.locator("[id='premiumYearlyPremium:input']").press("Enter");
            assertThat(page.locator("#start a[href='#termYears:input']")).isVisible();
            page.locator("[id='premiumYears:input']").fill("6");
            page.locator("[id='maturity:input']").fill("60L");
            page.locator("[id='termYears:input']").fill("20");
            page.locator("[id='termYears:input']").press("Enter");
            assertThat(page.locator("#headline")).containsText("get back ₹60.00 L");
        }
    }

    private static void pastes(Visit visit, String amount) {
        visit.field("product").fill(amount);
        visit.field("product").press("ControlOrMeta+a");
        visit.field("product").press("ControlOrMeta+c");
        visit.field("premiumYearlyPremium").press("ControlOrMeta+a");
        visit.field("premiumYearlyPremium").press("ControlOrMeta+v");
        assertThat(visit.field("premiumYearlyPremium")).hasValue(amount);
    }
}
