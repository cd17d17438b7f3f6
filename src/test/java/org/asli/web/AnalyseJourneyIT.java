package org.asli.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A proposal in, the real return out, as a person does it. Expected figures: the domain's golden cases. */
class AnalyseJourneyIT extends Journey {
    private static final String RATE = "#rate";
    private static final List<String> DETAILS = List.of("#tabFound", "#tabFund", "#tabArticle");

    @Test
    void the_worked_proposal_is_there_at_once() {
        try (Visit visit = visit(1360)) {
            visit.sees(RATE, "5.16% a year");
            visit.sees("#headline", "You put in ₹30.00 L and get back ₹58.29 L over 20 years");
            visit.sees("#headline", "At 6% inflation your money loses 0.79% a year.");
            visit.sees("#instead", "₹1.40 cr if 12% comes true every year");
            visit.page.locator("#scenarioGUARANTEED").press("Enter");
            visit.sees(RATE, "−4.03% a year");
            assertThat(visit.field("scenario")).hasValue("GUARANTEED");
            assertThat(visit.page.locator("#scenarioGUARANTEED")).isFocused();
            visit.page.locator("#scenarioAT_8").click();
            visit.sees(RATE, "5.16% a year");
            visit.page.locator("#instead a").click();
            assertThat(visit.page.locator("#chance")).isVisible();
            for (String figure : List.of("₹28.29 L", "₹24.74 L", "year 5", "year 20", "5.50%")) {
                visit.sees(".kpis", figure);
            }
            assertThat(visit.page.locator("#yearTable tbody tr")).hasCount(21);
            assertThat(visit.page.locator("#yearTable tbody tr").last())
                .hasText(Pattern.compile("20\\s*–\\s*₹1,05,200\\s*₹37,25,000\\s*₹38,30,200\\s*₹28,29,000"));
            visit.page.locator("#tabFund").click();
            assertThat(visit.page.locator("#fundEnd")).hasText("₹1,39,84,003.61");
            assertThat(visit.page.locator("#lastBenefit")).hasText("₹37,25,000.00");
            visit.sees("#breakEven", "5.50%");
            visit.sees("#whyBREAK_EVEN", "5.4985252795%");
            visit.page.locator("#tabFound").click();
            visit.sees("#found", "5.16008640105");
            assertThat(visit.page.locator("#stepTable tbody tr").last()).containsText("5.16008640105");
            visit.page.locator("#tabArticle").click();
            visit.sees("#article", "4.4%");
            visit.sees("#article", "5.16%");
            visit.isWithoutFaults();
        }
    }

    @Test
    void every_result_follows_each_change() {
        try (Visit visit = visit(1360)) {
            visit.page.locator("#tabFund").click();
            follows(visit, "sipExpectedReturn", "10", "#fundEnd", "₹95,85,658.93");
            follows(visit, "termPlanYearlyPremium", "0", "#fundEnd", "₹1,00,89,678.93");
            follows(visit, "sipExpectedReturn", "8", "#fundEnd", "₹68,21,245.11");
            chooses(visit, "premiumMode", "MONTHLY", "4.93");
            chooses(visit, "premiumMode", "QUARTERLY", "4.98");
            chooses(visit, "premiumMode", "HALF_YEARLY", "5.10");
            chooses(visit, "premiumMode", "YEARLY", "5.16");
            visit.page.locator("#benefit0More summary").click();
            chooses(visit, "benefit0Timing", "IN_ADVANCE", "5.39");
            chooses(visit, "benefit0Timing", "IN_ARREAR", "5.16");
            chooses(visit, "benefit0Frequency", "MONTHLY", "5.26");
            chooses(visit, "benefit0Frequency", "YEARLY", "5.16");
            visit.page.locator("#funding > summary").click();
            visit.field("fundingTermPremiumFrom").selectOption("POCKET");
            follows(visit, "termPlanYearlyPremium", "8000", "#fromPocket", "₹64,25,861.74");
            visit.field("sipConvention").selectOption("NOMINAL");
            visit.sees("#otherwise", "8.30% a year");
            follows(visit, "fundingStepUp", "10", "#steppedUp", "₹8,57,805");
            follows(visit, "fundingStepUp", "0", "#otherwise", "Term premiums of ₹1.60 L");
            follows(visit, "premiumTaxFirstYear", "4.5", ".kpis", "₹28.07 L");
            follows(visit, "premiumTaxAfter", "2.25", RATE, "4.93");
            follows(visit, "inflation", "5", "#headline", "At 5% inflation");
            visit.isWithoutFaults();
        }
    }

    @Test
    void what_tax_takes_is_said_with_its_reason() {
        try (Visit visit = visit(1360)) {
            visit.page.locator("#askTax > summary").click();
            visit.sees("#taxExemption", "free of income tax");
            visit.sees("#taxExemption", "exactly the limit");
            visit.sees("#taxTurns", "₹5,25,000");
            assertThat(visit.page.locator("#taxFundEnd")).hasText("₹1,24,88,510.00");
            assertThat(visit.page.locator("#taxBreakEven")).hasText("5.84%");
            visit.page.locator("#taxpayer > summary").click();
            follows(visit, "taxpayerOtherPremiums", "5 lakh", "#taxRate", "4.05%");
            visit.sees("#taxExemption", "₹5,00,000 above the limit");
            follows(visit, "taxpayerIssued", "31/3/2023", "#taxRate", "5.16%");
            visit.isWithoutFaults();
        }
    }

    @Test
    void a_second_benefit_gets_its_own_column_and_can_go_again() {
        try (Visit visit = visit(1360)) {
            visit.page.locator("#addBenefit").click();
            visit.type("benefit1Label", "टर्मिनल बोनस");
            visit.type("benefit1Amount", "1 lakh");
            visit.type("benefit1FirstYear", "20");
            visit.type("benefit1LastYear", "20");
            visit.sees("#yearTable thead", "टर्मिनल बोनस");
            visit.sees("#headline", "get back ₹59.29 L");
            visit.page.locator("#benefit1 .remove").click();
            visit.sees("#headline", "get back ₹58.29 L");
            visit.sees(RATE, "5.16");
            visit.isWithoutFaults();
        }
    }

    @Test
    void what_has_no_rate_is_given_a_reason() {
        try (Visit visit = visit(1360)) {
            visit.type("maturity", "0");
            visit.type("benefit0Amount", "0");
            visit.sees(RATE, "No rate");
            visit.sees("#headline", "nothing comes back");
            // paid 100 at t = 0, 1 and 2, received 230 at the start of year 2 and nothing after: −100, +130, −100 never crosses
            visit.type("benefit0Amount", "230");
            visit.type("benefit0FirstYear", "1");
            visit.type("benefit0LastYear", "1");
            visit.type("premiumYearlyPremium", "100");
            visit.type("premiumYears", "3");
            visit.sees("#headline", "no rate above −100%");
            visit.isWithoutFaults();
        }
    }

    @Test
    void a_plan_that_pays_back_early_has_two_rates_and_a_modified_one() {
        try (Visit visit = visit(1360)) {
            visit.page.locator("#tabFound").click();
            visit.type("premiumYearlyPremium", "1 lakh");
            visit.type("premiumYears", "20");
            visit.type("benefit0Amount", "15 lakh");
            visit.type("benefit0FirstYear", "5");
            visit.type("benefit0LastYear", "5");
            visit.type("maturity", "0");
            // computed outside the project with 60 digits
            visit.sees(RATE, "10.41% and 24.43%");
            visit.sees("#headline", "none of them alone is the return");
            visit.sees("#headline", "12.11% a year, where the fund alone earns 12%");
            assertThat(visit.page.locator("#found .rate")).hasCount(2);
            visit.sees("#found .rate >> nth=1", "24.42640176370%");
            visit.sees("#modified", "12.11%");
            visit.sees("#found .broad", "the plan is worth more than it costs");
            visit.type("sipExpectedReturn", "7");
            visit.type("sipExpenseRatio", "1");
            visit.sees("#modified", "5.44%");
            visit.sees("#modified", "5.93%");
            visit.isAccessible();
            visit.page.setViewportSize(360, 900);
            visit.fits();
            visit.isWithoutFaults();
        }
    }

    @Test
    void how_sure_it_is_follows_the_figures_also_where_it_is_asked_later() {
        try (Visit visit = visit(1360)) {
            visit.page.locator("#askSure > summary").click();
            visit.sees("#chance", "of 10,000 simulated futures the term plan and SIP end ahead");
            visit.isAccessible("#askSure");
            visit.page.locator("#returns > summary").click();
            follows(visit, "returnsVolatility", "0", "#chance", "In 10,000 of 10,000");
            visit.sees("#chance", "₹1.40 cr or less");
            follows(visit, "returnsSeed", "-1", "[id='returnsSeed:wrong']", "A whole number from 0");
            visit.type("returnsSeed", "7");
            visit.page.locator("#askSure > summary").click();
            visit.type("sipExpectedReturn", "10");
            visit.sees("#fundEnd", "95,85,658.93");
            visit.page.locator("#askSure > summary").click();
            visit.sees("#chance", "₹95.86 L or less");
            visit.sees("#askSure .stated >> nth=0", "₹58.61 L");
            visit.page.setViewportSize(360, 900);
            visit.fits();
            visit.isWithoutFaults();
        }
    }

    @Test
    void it_fits_a_phone_a_tablet_and_a_desk() {
        for (int width : new int[] {360, 768, 1360}) {
            try (Visit visit = visit(width)) {
                visit.fits();
                for (String tab : DETAILS) {
                    visit.page.locator(tab).click();
                    visit.fits();
                }
                visit.open("how").fits();
                visit.isWithoutFaults();
            }
        }
    }

    @Test
    void it_is_for_everyone_on_a_phone_in_the_light() {
        isForEveryone(360, ColorScheme.LIGHT);
    }

    @Test
    void it_is_for_everyone_on_a_desk_in_the_dark() {
        isForEveryone(1360, ColorScheme.DARK);
    }

    private void isForEveryone(int width, ColorScheme scheme) {
        try (Visit visit = new Visit(CHROMIUM.browser(), address, width, scheme)) {
            visit.open("how").isAccessible();
            visit.open("").isAccessible();
            for (String tab : DETAILS) {
                visit.page.locator(tab).click();
                visit.isAccessible(".card:has(> .tabs)");
            }
            visit.isWithoutFaults();
        }
    }

    @Test
    void the_keyboard_alone_is_enough() {
        try (Visit visit = visit(1360)) {
            visit.page.locator("#tabYears").focus();
            visit.page.keyboard().press("ArrowRight");
            assertThat(visit.page.locator("#tabFound")).isFocused();
            assertThat(visit.page.locator("#found")).isVisible();
            visit.page.locator("#addBenefit").focus();
            visit.page.keyboard().press("Enter");
            assertThat(visit.field("benefit1Label")).isFocused();
            visit.page.keyboard().type("Bonus");
            visit.page.keyboard().press("Tab");
            visit.page.keyboard().type("5L");
            visit.page.keyboard().press("Tab");
            visit.sees("#yearTable thead", "Bonus");
            assertThat(visit.page.locator("#found")).isVisible();
            visit.isWithoutFaults();
        }
    }

    private static void follows(Visit visit, String field, String text, String selector, String expected) {
        visit.type(field, text);
        visit.sees(selector, expected);
    }

    private static void chooses(Visit visit, String field, String option, String rate) {
        visit.field(field).selectOption(option);
        visit.sees(RATE, rate);
    }
}
