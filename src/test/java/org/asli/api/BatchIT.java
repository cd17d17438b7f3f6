package org.asli.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asli.ServedAsli;
import org.junit.jupiter.api.Test;

/** Many series in one request get the answers that each gets alone. */
class BatchIT extends ServedAsli {
    private static final String BATCH = "/irr/batch";
    private static final String CSV = "text/csv";

    @Test
    void published_series_have_the_bits_of_the_single_answer_in_every_form() throws Exception {
        List<String[]> published = Golden.rows("published-irr.csv").stream().map(row -> row[1].split(" ")).toList();
        ArrayNode series = ApiClient.JSON.createArrayNode();
        ArrayNode rows = ApiClient.JSON.createArrayNode();
        int most = published.stream().mapToInt(flows -> flows.length).max().orElseThrow();
        for (String[] flows : published) {
            series.add(ApiClient.JSON.readTree(yearly(flows)));
            rows.add(ApiClient.JSON.readTree("[" + String.join(",", flows) + ",null".repeat(most - flows.length) + "]"));
        }
        List<JsonNode> alone = new ArrayList<>();
        for (JsonNode each : series) {
            alone.add(client().answer("/irr", each.toString()));
        }
        assertEquals(published.size(), alone.size());
        assertEquals(alone, results("{\"iterations\": true, \"series\": " + series + "}"));
        alone.forEach(answer -> ((ObjectNode) answer).remove("iterations"));
        assertEquals(alone, results(series.toString()));
        String times = IntStream.range(0, most).mapToObj(String::valueOf).collect(Collectors.joining(","));
        assertEquals(alone, results("{\"times\": [" + times + "], \"rows\": " + rows + "}"));
    }

    @Test
    void each_rate_is_inside_its_bounds() throws Exception {
        for (JsonNode answer : results("[" + yearly("-1000", "2300", "-1320") + "," + yearly("-3", "1", "1", "1.5") + "]")) {
            assertEquals(answer.get("rates").size(), answer.get("enclosures").size());
            for (int i = 0; i < answer.get("rates").size(); i++) {
                double rate = answer.get("rates").get(i).doubleValue();
                JsonNode bounds = answer.get("enclosures").get(i);
                assertTrue(bounds.get(0).doubleValue() <= rate && rate <= bounds.get(1).doubleValue()
                    && bounds.get(1).doubleValue() - bounds.get(0).doubleValue() <= 2 * Math.ulp(rate), answer::toString);
            }
        }
    }

    @Test
    void a_bad_series_is_told_in_its_place() throws Exception {
        List<JsonNode> results = results("[" + yearly("-1", "2") + ",{\"cashFlows\": [{\"time\": -1, \"amount\": 1}]}," + yearly("-1", "3") + "]");
        assertEquals(1.0, results.get(0).get("rate").doubleValue());
        assertEquals(2.0, results.get(2).get("rate").doubleValue());
        assertEquals(1, results.get(1).get("index").intValue());
        assertEquals("/1/cashFlows/0/time", results.get(1).at("/problem/errors/0/pointer").textValue());
        assertEquals("years", results.get(1).at("/problem/errors/0/reason").textValue());
    }

    @Test
    void a_file_is_answered_line_by_line() throws Exception {
        HttpResponse<String> answer = csv("id,0,1,2\na,-1000,2300,-1320\nb,-100\n\"open,-100,110,\nc,-100,,121\nd,100,,\n");
        assertEquals(200, answer.statusCode(), answer::body);
        assertEquals("text/csv;charset=UTF-8", answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""));
        List<String[]> lines = answer.body().lines().map(line -> line.split(",", -1)).toList();
        assertEquals(List.of("line", "2", "3", "4", "5", "6"), lines.stream().map(line -> line[0]).toList());
        assertEquals(List.of("outcome", "several", "", "", "one", "none"), lines.stream().map(line -> line[5]).toList());
        assertEquals("0.1 0.2", lines.get(1)[7]);
        assertEquals("0.1", lines.get(4)[2]);
        assertEquals("too-few-flows", lines.get(5)[8]);
        assertEquals("The number of cells is 2; in the first line it is 4.", lines.get(2)[9]);
    }

    @Test
    void a_file_may_be_longer_than_a_document_whether_it_says_its_length_or_not() throws Exception {
        byte[] file = ("id,0,1\n" + ("x".repeat(100_000) + ",-100,110\n").repeat(130)).getBytes(StandardCharsets.UTF_8);
        for (var body : List.of(BodyPublishers.ofByteArray(file), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(file)))) {
            HttpResponse<String> answer = client().send("POST", BATCH, CSV, body);
            assertEquals(130, answer.body().lines().filter(line -> line.contains(",0.1,")).count());
        }
    }

    @Test
    void a_file_without_times_and_a_batch_beyond_all_bounds_are_refused() throws Exception {
        assertEquals("not-text", ApiClient.problem(400, csv("PK\u0003\u0004")).at("/errors/0/reason").textValue());
        assertEquals("empty", ApiClient.problem(400, csv("")).at("/errors/0/reason").textValue());
        assertEquals("too-many", refused(400, "[" + "{},".repeat(10_000) + "{}]").at("/errors/0/reason").textValue());
        assertEquals("series-or-rows", refused(400, "{}").at("/errors/0/reason").textValue());
        refused(413, " ".repeat(10_000_001));
        ApiClient.problem(415, client().send("POST", BATCH, "text/plain", BodyPublishers.ofString("id,0,1")));
        ApiClient.problem(405, client().get(BATCH));
    }

    private JsonNode refused(int status, String json) throws Exception {
        return ApiClient.problem(status, client().post(BATCH, json));
    }

    private HttpResponse<String> csv(String file) throws Exception {
        return client().send("POST", BATCH, CSV, BodyPublishers.ofString(file));
    }

    private List<JsonNode> results(String json) throws IOException, InterruptedException {
        List<JsonNode> results = new ArrayList<>();
        client().answer(BATCH, json).get("results").forEach(results::add);
        return results;
    }

    private static String yearly(String... amounts) {
        int[] time = {0};
        return Arrays.stream(amounts).map(amount -> "{\"time\": " + time[0]++ + ", \"amount\": " + amount + "}")
            .collect(Collectors.joining(",", "{\"cashFlows\": [", "]}"));
    }

    private ApiClient client() {
        return new ApiClient(address);
    }
}
