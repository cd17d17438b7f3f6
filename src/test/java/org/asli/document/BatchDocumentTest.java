package org.asli.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.asli.batch.Row;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchDocumentTest {
    private static final String GOOD = "{\"cashFlows\": [{\"time\": 0, \"amount\": -100}, {\"time\": 1, \"amount\": 110}]}";

    @Test
    void series_are_read_as_they_are_one_by_one_in_either_form() throws IOException {
        for (String text : List.of("{\"series\": [" + GOOD + "]}", "[" + GOOD + "]")) {
            var batch = (BatchDocument.OfSeries) accepted(text);
            assertFalse(batch.iterations());
            assertEquals(List.of(new Reading.Accepted<>(new SeriesDocument.Question(CashFlowSeries.yearly(-100, 110),
                SeriesDocument.USUAL_RATE, SeriesDocument.USUAL_RATE))), batch.series());
        }
        var asked = GOOD.replaceFirst("\\{", "{\"financeRate\": 0.1,");
        var first = ((BatchDocument.OfSeries) accepted("[" + asked + "]")).series().get(0);
        assertEquals(new Rate(new BigDecimal("0.1")), ((Reading.Accepted<SeriesDocument.Question>) first).value().financeRate());
    }

    @Test
    void rows_come_before_or_after_their_times() throws IOException {
        String times = "\"times\": [0, 0.5, \"20\"]";
        String rows = "\"rows\": [[-100, null, \"110.25\"], [0.001, 1, -90071992547409.93]]";
        for (String text : List.of(times + "," + rows, rows + "," + times)) {
            var batch = (BatchDocument.OfRows) accepted("{" + text + ", \"iterations\": true}");
            assertTrue(batch.iterations());
            assertArrayEquals(new double[] {0, 0.5, 20}, batch.times());
            Row paise = ((Reading.Accepted<Row>) batch.rows().get(0)).value();
            assertArrayEquals(new long[] {-10_000, 0, 11_025}, ((Row.Paise) paise).amounts());
            Row exact = ((Reading.Accepted<Row>) batch.rows().get(1)).value();
            assertEquals(Arrays.asList(Rupees.of("0.001"), Rupees.of(1), Rupees.of("-90071992547409.93")), ((Row.Exact) exact).amounts());
        }
    }

    @Test
    void what_is_wrong_with_one_is_told_in_its_place() throws IOException {
        var batch = (BatchDocument.OfSeries) accepted("{\"series\": [" + GOOD + ", 7, {}, " + GOOD.replace("110", "\"x\"") + "]}");
        assertEquals(List.of("good", "/series/1 object", "/series/2 cash-flows-or-dated", "/series/3/cashFlows/1/amount number"),
            batch.series().stream().map(BatchDocumentTest::told).toList());
        var table = (BatchDocument.OfRows) accepted(
            "{\"times\": [0, 1], \"rows\": [[1, 2], [1], {}, [1, \"x\"], [1e400, 2], [1, 1000000000000001]]}");
        assertEquals(List.of("good", "/rows/1 amount-for-each-time", "/rows/2 list", "/rows/3/1 number", "/rows/4/0 amount",
            "/rows/5/1 too-large"), table.rows().stream().map(BatchDocumentTest::told).toList());
        assertEquals("/1 object", told(((BatchDocument.OfSeries) accepted("[" + GOOD + ", null]")).series().get(1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "7| object", "{}| series-or-rows", "{\"series\": null}| series-or-rows", "{\"times\": [0, 1]}| series-or-rows",
        "{\"series\": [], \"rows\": []}| series-or-rows", "{\"series\": {}}|/series list", "{\"series\": [], \"serie\": 1}|/serie known-field",
        "{\"series\": [], \"a/~\": {\"x\": [1]}}|/a~1~0 known-field", "{\"series\": [], \"iterations\": 1}|/iterations true-or-false",
        "{\"times\": 1, \"rows\": []}|/times ascending-times", "{\"times\": [0], \"rows\": []}|/times ascending-times",
        "{\"times\": [0, 1, 1], \"rows\": []}|/times/2 ascending-times", "{\"times\": [0, \"a\"], \"rows\": []}|/times/1 number",
        "{\"times\": [-1, 0], \"rows\": []}|/times/0 years", "{\"times\": [0, 1001], \"rows\": []}|/times/1 years",
        "{\"times\": [0, 1e999999999], \"rows\": []}|/times/1 years", "[| syntax", "[]]| syntax", "{\"series\": [], \"series\": []}| duplicate-field",
        "[{\"dated\": [], \"dated\": []}]| duplicate-field", "[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]| beyond-limits"})
    void what_is_wrong_with_the_whole_refuses_it(String text, String fault) throws IOException {
        assertEquals(fault, told(read(text)));
    }

    @Test
    void there_are_limits_to_what_is_read() throws IOException {
        assertEquals(10_000, ((BatchDocument.OfSeries) accepted("[" + "{},".repeat(9_999) + "{}]")).series().size());
        assertEquals("too-many", told(read("[" + "{},".repeat(10_000) + "{}]")));
        assertEquals("/rows too-many", told(read("{\"times\": [0, 1], \"rows\": [" + "[],".repeat(10_000) + "[]]}")));
        assertEquals("/times too-many", told(read("{\"rows\": [], \"times\": [" + "0,".repeat(5_000) + "1]}")));
        assertEquals("too-long", told(read(" ".repeat(10_000_000) + "[]")));
    }

    @Test
    void a_series_of_absurd_length_is_refused_without_being_held_and_the_others_are_read() throws IOException {
        String flow = "{\"time\": 0, \"amount\": 1}";
        for (int flows : new int[] {5_001, 100_000}) {
            String longest = "{\"cashFlows\": [" + (flow + ",").repeat(flows - 1) + flow + "]}";
            var batch = (BatchDocument.OfSeries) accepted("[" + GOOD + "," + longest + "," + GOOD + "]");
            assertTrue(told(batch.series().get(1)).startsWith("/1") && told(batch.series().get(1)).endsWith("too-many"));
            assertEquals(List.of("good", "good"), List.of(told(batch.series().get(0)), told(batch.series().get(2))));
        }
        String row = "[" + "1,".repeat(39_000) + "1]";
        var table = (BatchDocument.OfRows) accepted("{\"rows\": [" + (row + ",").repeat(26) + row + ", [" + "1,".repeat(50_000)
            + "1]], \"times\": [0, 1]}");
        assertEquals("/rows/24 amount-for-each-time", told(table.rows().get(24)));
        assertEquals("/rows/26 too-many", told(table.rows().get(26)));
        assertEquals("/rows/27 too-many", told(table.rows().get(27)));
        assertEquals("/times too-many", told(read("{\"rows\": [], \"times\": [" + "0,".repeat(50_000) + "1]}")));
    }

    private static Reading<BatchDocument> read(String text) throws IOException {
        return BatchDocument.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static BatchDocument accepted(String text) throws IOException {
        return ((Reading.Accepted<BatchDocument>) read(text)).value();
    }

    private static String told(Reading<?> reading) {
        return reading instanceof Reading.Refused<?> refused
            ? (refused.faults().get(0).pointer() + " " + refused.faults().get(0).word()).strip() : "good";
    }
}
