package org.asli.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.asli.ServedAsli;
import org.junit.jupiter.api.Test;

class IrrIT extends ServedAsli {
    @Test
    void published_rates_are_found() throws Exception {
        for (String[] row : Golden.rows("published-irr.csv")) {
            JsonNode answer = solve(yearly(row[1].split(" ")));
            double published = Double.parseDouble(row[3]);
            double tolerance = Double.parseDouble(row[4]);
            assertEquals(row[2], answer.get("outcome").textValue(), row[0]);
            assertTrue(StreamSupport.stream(answer.get("rates").spliterator(), false)
                .anyMatch(rate -> Math.abs(rate.doubleValue() - published) <= tolerance), row[0] + " " + answer);
        }
    }

    @Test
    void the_rate_of_dated_flows_is_that_of_the_spreadsheets() throws Exception {
        // source: the example of XIRR in Microsoft's documentation of Excel, result 0.373362535
        String dated = """
            {"dated": [{"date": "2008-03-01", "amount": 2750}, {"date": "2008-01-01", "amount": -10000},
                       {"date": "2009-04-01", "amount": 2750}, {"date": "2008-10-30", "amount": 4250},
                       {"date": "2009-02-15", "amount": 3250}]}""";
        assertEquals(0.373362535, solve(dated).get("rate").doubleValue(), 5e-9);
    }

    @Test
    void one_rate_comes_with_the_steps_that_found_it() throws Exception {
        JsonNode answer = solve(yearly("-500000", "560000"));
        assertEquals(0.12, answer.get("rate").doubleValue(), 1e-15);
        assertEquals(answer.get("rate"), answer.get("rates").get(0));
        assertTrue(answer.get("proven").booleanValue());
        assertTrue(answer.get("reason").isNull() && answer.get("explanation").isNull());
        JsonNode steps = answer.get("iterations");
        JsonNode last = steps.get(steps.size() - 1);
        assertEquals(0.12, last.get("rate").doubleValue(), 1e-12);
        assertEquals(0, last.get("npv").doubleValue(), 1e-6);
        // d/dr of 560000/(1 + r) at 12%
        assertEquals(-560_000 / 1.2544, last.get("derivative").doubleValue(), 1e-3);
    }

    @Test
    void several_rates_are_all_listed_and_none_is_the_return() throws Exception {
        // −1000 + 2300v − 1320v² = −1000(1 − 1.1v)(1 − 1.2v)
        JsonNode answer = solve(yearly("-1000", "2300", "-1320"));
        assertEquals("several", answer.get("outcome").textValue());
        assertTrue(answer.get("rate").isNull());
        assertEquals(0.1, answer.get("rates").get(0).doubleValue(), 1e-12);
        assertEquals(0.2, answer.get("rates").get(1).doubleValue(), 1e-12);
        assertEquals(2, answer.get("rates").size());
        assertTrue(answer.get("explanation").textValue().contains("2 different rates"));
    }

    @Test
    void no_rate_comes_with_the_reason() throws Exception {
        assertNone("all-payments", "-100", "-100");
        assertNone("all-receipts", "100", "0.01");
        assertNone("never-crosses", "100", "-100", "100");
        assertNone("too-few-flows", "0", "-100", "0");
    }

    @Test
    void the_modified_rate_is_answered_at_the_stated_rates_and_at_six_percent_otherwise() throws Exception {
        // source: the example of MIRR in Microsoft's documentation of Excel, 12.6094%
        String flows = yearly("-120000", "39000", "30000", "21000", "37000", "46000");
        JsonNode stated = solve(flows.replaceFirst("\\{", "{\"financeRate\": 0.1, \"reinvestmentRate\": 0.12, "));
        assertEquals(0.126094, stated.at("/modified/rate").doubleValue(), 5e-7);
        assertEquals(0.12, stated.at("/modified/reinvestmentRate").doubleValue());
        JsonNode usual = solve(flows).get("modified");
        assertEquals(0.06, usual.get("financeRate").doubleValue());
        assertTrue(usual.get("rate").doubleValue() < 0.126, usual::toString);
        assertTrue(solve(yearly("-100", "-100")).at("/modified/rate").isNull());
    }

    @Test
    void a_rate_near_nothing_and_a_total_loss_are_rates() throws Exception {
        assertEquals(0.0, solve(yearly("-100", "100")).get("rate").doubleValue());
        assertEquals(-0.99, solve(yearly("-100", "1")).get("rate").doubleValue(), 1e-14);
        assertEquals(1e-12, solve(yearly("-1000000000000", "1000000000001")).get("rate").doubleValue(), 1e-24);
    }

    @Test
    void five_thousand_hostile_flows_are_answered_in_time() throws Exception {
        long seed = new Random().nextLong();
        System.out.println("IrrIT seed " + seed);
        var random = new Random(seed);
        answeredInTime(i -> i / 12.0, i -> (i % 2 == 0 ? -1 : 1) * (1 + i % 7));
        answeredInTime(i -> random.nextDouble() * 1_000, i -> random.nextGaussian() * 1e6);
        answeredInTime(i -> i / 5.0, i -> i == 0 ? -1e15 : i == 4_999 ? 1e15 : 1e-300 * (i % 3 - 1));
    }

    private void answeredInTime(IntToDoubleFunction time, IntToDoubleFunction amount) {
        String flows = IntStream.range(0, 5_000)
            .mapToObj(i -> "{\"time\": " + time.applyAsDouble(i) + ", \"amount\": " + amount.applyAsDouble(i) + "}")
            .collect(Collectors.joining(",", "{\"cashFlows\": [", "]}"));
        JsonNode answer = assertTimeout(Duration.ofSeconds(20), () -> solve(flows));
        assertFalse(answer.get("outcome").textValue().isEmpty());
    }

    private void assertNone(String reason, String... amounts) throws Exception {
        JsonNode answer = solve(yearly(amounts));
        assertEquals("none", answer.get("outcome").textValue());
        assertEquals(reason, answer.get("reason").textValue());
        assertTrue(answer.get("rate").isNull() && answer.get("rates").isEmpty() && answer.get("iterations").isEmpty());
        assertTrue(answer.get("explanation").textValue().endsWith("."));
    }

    private JsonNode solve(String series) throws Exception {
        return new ApiClient(address).answer("/irr", series);
    }

    private static String yearly(String... amounts) {
        return IntStream.range(0, amounts.length)
            .mapToObj(t -> "{\"time\": " + t + ", \"amount\": " + amounts[t] + "}")
            .collect(Collectors.joining(",", "{\"cashFlows\": [", "]}"));
    }
}
