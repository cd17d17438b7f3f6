package org.asli.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.asli.ServedAsli;
import org.asli.document.WorkedProposal;
import org.junit.jupiter.api.Test;

/** The golden figures, from the running server; their sources stand in the files under {@code golden}. */
class AnalysisIT extends ServedAsli {
    private static final double EXACT = 1e-9;

    @Test
    void every_variant_of_the_worked_proposal_has_its_exact_rate() throws Exception {
        int variants = 0;
        for (String[] row : Golden.rows("irr-of-variants.csv")) {
            ObjectNode choice = worked();
            ObjectNode premium = (ObjectNode) choice.at("/policy/premium");
            premium.put("mode", word(row[1])).put("taxFirstYear", fraction(row[4])).put("taxAfter", fraction(row[5]));
            ((ObjectNode) choice.at("/policy/benefits/0")).put("frequency", word(row[2])).put("timing", word(row[3]));
            JsonNode answer = analyse(choice);
            double expected = fraction(row[6]).doubleValue();
            assertEquals(expected, answer.at("/headline/rate").doubleValue(), EXACT, row[0]);
            assertEquals("one", answer.at("/irr/outcome").textValue(), row[0]);
            assertEquals(expected, answer.at("/irr/rate").doubleValue(), EXACT, row[0]);
            variants++;
        }
        assertEquals(7, variants);
    }

    @Test
    void term_plan_and_sip_end_at_the_paisa() throws Exception {
        for (String[] row : Golden.rows("term-plus-sip.csv")) {
            JsonNode answer = analyse(withAlternative(fraction(row[0]), row[1]));
            BigDecimal expected = new BigDecimal(row[2]);
            assertEquals(expected, answer.at("/comparison/stated/atEnd").decimalValue(), row[0] + "%, " + row[1]);
            assertEquals(expected.subtract(new BigDecimal(3_725_000)),
                answer.at("/comparison/stated/lead").decimalValue());
            assertTrue(answer.at("/comparison/stated/driesUpYear").isNull());
        }
    }

    @Test
    void the_careful_fund_earns_eight_percent_whatever_is_stated() throws Exception {
        JsonNode careful = analyse(worked()).at("/comparison/careful");
        assertEquals(new BigDecimal("6425861.74"), careful.get("atEnd").decimalValue());
        assertEquals(0.08, careful.get("expectedReturn").doubleValue());
    }

    @Test
    void the_break_even_return_is_the_irr_without_term_cost_and_higher_with_it() throws Exception {
        JsonNode without = analyse(withAlternative(new BigDecimal("0.12"), "0")).get("headline");
        assertEquals(0.051600864010508, without.get("breakEvenReturn").doubleValue(), EXACT);
        JsonNode with = analyse(worked()).get("headline");
        assertEquals(0.054985252795021, with.get("breakEvenReturn").doubleValue(), EXACT);
        assertEquals(0.054985252795021, with.get("savingsReturn").doubleValue(), EXACT);
    }

    /** From a model of its own with 50 digits. */
    @Test
    void a_sip_paid_otherwise_says_what_it_costs_besides() throws Exception {
        ObjectNode choice = worked();
        ((ObjectNode) choice.at("/alternative/sip")).put("convention", "nominal");
        JsonNode nominal = analyse(choice);
        assertEquals("nominal", nominal.at("/comparison/convention").textValue());
        assertEquals(new BigDecimal("15842503.64"), nominal.at("/comparison/stated/atEnd").decimalValue());
        assertEquals(0.0536463460140475, nominal.at("/headline/breakEvenReturn").doubleValue(), EXACT);
        ObjectNode paid = worked();
        ((ObjectNode) paid.at("/alternative/funding")).put("termPremiumFrom", "pocket").put("stepUp", new BigDecimal("0.1"));
        JsonNode besides = analyse(paid).at("/comparison");
        assertEquals(new BigDecimal("14629593.49"), besides.at("/stated/atEnd").decimalValue());
        assertEquals(160_000, besides.at("/extra/termPremiums").intValue());
        assertEquals(new BigDecimal("13984003.61"), besides.at("/extra/likeForLike/atEnd").decimalValue());
    }

    @Test
    void the_modified_rate_is_reckoned_at_the_funds_return_after_expenses() throws Exception {
        ObjectNode choice = worked();
        ((ObjectNode) choice.at("/alternative/sip")).put("expectedReturn", new BigDecimal("0.1"))
            .put("expenseRatio", new BigDecimal("0.02"));
        JsonNode modified = analyse(choice).at("/irr/modified");
        // 1.1 · 0.98 − 1
        assertEquals(0.078, modified.get("financeRate").doubleValue());
        assertEquals(0.078, modified.get("reinvestmentRate").doubleValue());
        assertTrue(modified.get("rate").doubleValue() > 0.0516 && modified.get("rate").doubleValue() < 0.078);
    }

    @Test
    void the_headline_says_what_the_proposal_comes_to() throws Exception {
        JsonNode headline = analyse(worked()).get("headline");
        assertEquals(0.051600864010508549, headline.get("rate").doubleValue(), EXACT);
        assertEquals(-0.0079, headline.get("realReturn").doubleValue(), 5e-5);
        assertEquals(3_000_000, headline.get("paid").intValue());
        assertEquals(5_829_000, headline.get("received").intValue());
        assertEquals(20 * 105_200, headline.get("receivedForSure").intValue());
        assertEquals(2_829_000, headline.get("netGain").intValue());
        assertEquals(2_474_000, headline.get("deepestOutOfPocket").intValue());
        assertEquals(5, headline.get("deepestYear").intValue());
        assertEquals(5.0, headline.get("deepestAt").doubleValue());
        assertEquals(20, headline.get("moneyBackYear").intValue());
        // the article's own estimate: (58,29,000/24,74,000)^(1/20) − 1, "about 4.4%"
        assertEquals(0.044, headline.get("ruleOfThumb").doubleValue(), 5e-4);
    }

    @Test
    void the_table_holds_every_year() throws Exception {
        JsonNode rows = analyse(worked()).get("rows");
        assertEquals(21, rows.size());
        int year = 0;
        for (String[] expected : Golden.rows("sanchay-par-advantage.csv")) {
            JsonNode row = rows.get(year);
            assertEquals(year, row.get("year").intValue());
            assertEquals(expected[1], row.get("premium").asText());
            assertEquals(expected[2], row.get("benefits").get(0).asText());
            assertEquals(expected[3], row.get("maturity").asText());
            assertEquals(expected[4], row.get("cashFlow").asText());
            assertEquals(expected[5], row.get("balance").asText());
            year++;
        }
        assertEquals(21, year);
        assertEquals(new BigDecimal("13984003.61"), rows.get(20).get("fund").decimalValue());
    }

    @Test
    void how_sure_it_is_is_answered_alike_each_time_and_without_fluctuation_is_the_projection() throws Exception {
        JsonNode once = analyse(worked()).get("uncertainty");
        assertEquals(once, analyse(worked()).get("uncertainty"));
        assertEquals(10_000, once.get("futures").intValue());
        assertEquals(once.get("ahead").intValue() / 10_000.0, once.get("chanceAhead").doubleValue());
        ObjectNode calm = worked();
        calm.putObject("returns").put("volatility", 0);
        JsonNode sure = analyse(calm).get("uncertainty");
        assertEquals(10_000, sure.get("ahead").intValue());
        assertEquals(new BigDecimal("13984003.61"), sure.at("/years/20/p5").decimalValue());
        // computed independently, at 12% and 1%, and at 12% and 6% inflation in today's money
        assertEquals(new BigDecimal("7620374.14"), sure.at("/byExpenseRatio/leads/3/2").decimalValue());
        assertEquals(new BigDecimal("3198805.82"), sure.at("/byInflation/leads/3/2").decimalValue());
    }

    @Test
    void a_fund_that_runs_dry_says_in_which_year() throws Exception {
        JsonNode fund = analyse(withAlternative(new BigDecimal("-0.5"), "0")).at("/comparison/stated");
        assertEquals(0, fund.get("atEnd").decimalValue().signum());
        assertTrue(fund.get("driesUpYear").intValue() > 6 && fund.get("driesUpYear").intValue() < 20, fund::toString);
    }

    @Test
    void what_tax_takes_is_answered_with_its_reason() throws Exception {
        // from a model of its own, as in AfterTaxTest
        JsonNode free = analyse(worked()).get("tax");
        assertTrue(free.get("exempt").booleanValue());
        assertEquals(0, free.at("/limits/1/room").decimalValue().signum());
        assertEquals("[\"one-more-policy\",\"monthly\"]", free.get("turns").toString());
        assertEquals(0.051600864010508549, free.get("rate").doubleValue(), EXACT);
        assertEquals(0, new BigDecimal("12488510").compareTo(free.at("/fund/atEnd").decimalValue()));
        assertEquals(new BigDecimal("1495493.61"), free.at("/fund/tax").decimalValue());
        assertEquals(0.058361841144694, free.get("breakEvenReturn").doubleValue(), EXACT);
        ObjectNode choice = worked();
        ((ObjectNode) choice.get("taxpayer")).put("otherPremiums", 500_000).put("cess", true);
        JsonNode taxed = analyse(choice).get("tax");
        assertEquals(0.040032017318005, taxed.get("rate").doubleValue(), EXACT);
        assertEquals(882_648, taxed.get("tax").intValue());
        assertEquals(56_580, taxed.get("withheld").intValue());
    }

    @Test
    void something_safe_is_answered_before_and_after_tax() throws Exception {
        // from a model of its own, as in InstrumentsTest
        JsonNode safe = analyse(worked()).get("instruments");
        assertEquals(new BigDecimal("4368090.09"), safe.at("/rows/0/before/atEnd").decimalValue());
        assertEquals(new BigDecimal("2823324.16"), safe.at("/rows/0/after/atEnd").decimalValue());
        assertEquals(0.0434, safe.at("/rows/0/earned").doubleValue(), EXACT);
        assertEquals("ppf", safe.get("bestSafe").textValue());
        assertEquals(new BigDecimal("210192.11"), safe.at("/rows/1/after/lead").decimalValue());
        ObjectNode richer = worked();
        ((ObjectNode) richer.get("instruments")).put("deposit", 0.08);
        ((ObjectNode) richer.get("taxpayer")).put("slab", 0);
        assertEquals("deposit", analyse(richer).at("/instruments/bestSafe").textValue());
    }

    @Test
    void the_largest_proposal_is_answered_in_time() throws Exception {
        ObjectNode choice = worked();
        ObjectNode policy = (ObjectNode) choice.get("policy");
        ((ObjectNode) policy.get("premium")).put("mode", "monthly").put("years", 100);
        ObjectNode stream = (ObjectNode) policy.at("/benefits/0");
        stream.put("lastYear", 100).put("frequency", "monthly");
        stream.putObject("growth").put("kind", "compound").put("rate", new BigDecimal("0.012345678901"));
        ArrayNode benefits = policy.put("termYears", 100).putArray("benefits");
        for (int i = 0; i < 60; i++) {
            benefits.add(stream);
        }
        assertEquals(101, assertTimeout(Duration.ofSeconds(20), () -> analyse(choice)).get("rows").size());
    }

    @Test
    void leaving_dying_and_going_on_are_answered() throws Exception {
        JsonNode early = analyse(worked()).get("earlyEnd");
        for (var golden : Map.of(5, 0.322425, 10, 0.118661, 15, 0.082599, 20, 0.067309).entrySet()) {
            assertEquals(golden.getValue(), early.at("/dying/" + (golden.getKey() - 1) + "/rates/0").doubleValue(), 5e-7);
        }
        assertEquals("floor", early.at("/leaving/7/source").textValue());
        assertEquals(758_400, early.at("/leaving/7/value").intValue());
        assertEquals(20, early.get("moneyBackYear").intValue());
        assertEquals("paid-up", early.at("/holding/changes/0/after").textValue());
        // from a model of its own with 40 digits
        assertEquals(12_507_896.23, early.at("/holding/afterTax/outcomes/2/finalValue").doubleValue(), 0.001);
        assertEquals(0.053175984513352983, early.at("/holding/afterTax/changes/0/rate").doubleValue(), 1e-11);
        ObjectNode yielding = worked();
        ((ObjectNode) yielding.at("/policy/earlyEnd")).put("tenYearYield", 0.065);
        JsonNode special = analyse(yielding);
        assertEquals("special-floor", special.at("/earlyEnd/leaving/5/source").textValue());
        assertEquals(914_223.75, special.at("/earlyEnd/leaving/5/value").doubleValue());
        assertEquals(914_223.75, special.at("/derivations/special-floor/result").doubleValue());
        ((ObjectNode) yielding.get("taxpayer")).put("issued", "2024-09-30");
        assertEquals(868_800, analyse(yielding).at("/earlyEnd/leaving/5/value").intValue());
        var over = new ApiClient(address).post("/analysis", yielding.put("yearsHeld", 30).toString());
        assertEquals("/yearsHeld", ApiClient.problem(400, over).at("/errors/0/pointer").textValue());
    }

    @Test
    void every_figure_comes_with_its_derivation() throws Exception {
        JsonNode derivations = analyse(worked()).get("derivations");
        assertEquals("What you get back − what you put in", derivations.at("/net-gain/formula").textValue());
        assertEquals(5_829_000, derivations.at("/net-gain/inputs/0/value").intValue());
        assertEquals(3_000_000, derivations.at("/net-gain/inputs/1/value").intValue());
        assertEquals(2_829_000, derivations.at("/net-gain/result").intValue());
        assertEquals("rupees", derivations.at("/net-gain/unit").textValue());
        assertEquals(868_800, derivations.at("/surrender-floor/result").intValue());
        assertEquals(0.051600864010508549, derivations.at("/return-after-tax/result").doubleValue(), 1e-12);
    }

    @Test
    void the_worked_proposal_is_served_and_analysed_as_it_is() throws Exception {
        String served = new ApiClient(address).get("/worked-proposal").body();
        assertEquals(WorkedProposal.text(), served);
        assertEquals("one", new ApiClient(address).answer("/analysis", served).at("/irr/outcome").textValue());
    }

    private JsonNode analyse(JsonNode choice) throws Exception {
        return new ApiClient(address).answer("/analysis", choice.toString());
    }

    private static ObjectNode worked() throws Exception {
        return (ObjectNode) ApiClient.JSON.readTree(WorkedProposal.text());
    }

    private static ObjectNode withAlternative(BigDecimal expectedReturn, String termPremium) throws Exception {
        ObjectNode choice = worked();
        ((ObjectNode) choice.at("/alternative/sip")).put("expectedReturn", expectedReturn);
        ((ObjectNode) choice.at("/alternative/termPlan")).put("yearlyPremium", new BigDecimal(termPremium));
        return choice;
    }

    private static BigDecimal fraction(String percent) {
        return new BigDecimal(percent).movePointLeft(2);
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
