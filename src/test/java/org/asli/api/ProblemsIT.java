package org.asli.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.asli.ServedAsli;
import org.asli.document.WorkedProposal;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the answer is a figure or a problem document: no page of the server, no stack trace. */
class ProblemsIT extends ServedAsli {
    @Test
    void bad_json_is_refused_with_line_and_column() throws Exception {
        JsonNode problem = refused(400, "/irr", "{\"cashFlows\": [\n  {\"time\": 0, \"amount\": -1},,]}");
        JsonNode error = problem.get("errors").get(0);
        assertEquals("syntax", error.get("reason").textValue());
        assertEquals(2, error.get("line").intValue());
        assertTrue(error.get("column").intValue() > 20);
        assertTrue(problem.get("detail").textValue().startsWith("Line 2, column "), problem::toString);
    }

    @Test
    void every_wrong_field_is_told_with_its_pointer() throws Exception {
        String wrong = WorkedProposal.text().replace("\"termYears\": 20", "\"termYears\": 0")
            .replace("\"mode\": \"yearly\"", "\"mode\": \"daily\"");
        JsonNode errors = refused(400, "/analysis", wrong).get("errors");
        assertEquals("/policy/premium/mode known-word", told(errors.get(0)));
        assertEquals(1, errors.size(), "the term cannot be judged before the premium can: " + errors);
    }

    @Test
    void a_series_out_of_bounds_is_refused() throws Exception {
        for (List<String> refusal : List.of(
            List.of("{}", " cash-flows-or-dated"),
            List.of("[]", " object"),
            List.of("{\"cashFlows\": [{\"time\": 0, \"amount\": 1}]}", "/cashFlows two-flows"),
            List.of("{\"cashFlows\": [" + "{},".repeat(5_000) + "{}]}", "/cashFlows too-many"),
            List.of("{\"cashFlows\": [{\"time\": 0, \"amount\": \"NaN\"}, {\"time\": 1, \"amount\": 1}]}",
                "/cashFlows/0/amount number"),
            List.of("{\"cashFlows\": [{\"time\": 0, \"amount\": -1e999999999}, {\"time\": 1, \"amount\": 1}]}",
                "/cashFlows/0/amount amount"),
            List.of("{\"dated\": [{\"date\": \"2026-13-01\", \"amount\": -1}, {\"date\": \"2027-01-01\", \"amount\": 1}]}",
                "/dated/0/date date"))) {
            assertEquals(refusal.get(1), told(refused(400, "/irr", refusal.get(0)).get("errors").get(0)));
        }
        assertEquals("syntax", refused(400, "/irr", "{\"cashFlows\": [{\"time\": 0, \"amount\": NaN}]}")
            .at("/errors/0/reason").textValue());
    }

    @Test
    void a_document_that_is_too_large_is_refused_whether_it_says_its_length_or_not() throws Exception {
        refused(413, "/irr", " ".repeat(2_000_001));
        // 12 MB are more than servers of this kind usually read
        for (String path : new String[] {"/irr", "/irr/batch", "/analysis"}) {
            byte[] large = " ".repeat(12_000_000).getBytes(StandardCharsets.UTF_8);
            refused(413, path, new String(large, StandardCharsets.UTF_8));
            var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
            ApiClient.problem(413, client().send("POST", path, "application/json", chunked));
        }
    }

    /** Only a bug is noted in the server's log, and whoever met one is told so with status 500. */
    @Test
    void a_body_that_breaks_off_is_no_bug() throws Exception {
        String csv = "id,0,1,2\na,-1000,2300,-1320\nb,-1";
        String json = "[{\"cashFlows\": [";
        for (String[] sent : new String[][] {{"/irr/batch", "text/csv", csv}, {"/irr/batch", "application/json", json},
            {"/irr", "application/json", json}, {"/analysis", "application/json", json}}) {
            String head = "POST /api" + sent[0] + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + sent[1] + "\r\n";
            String answer = brokenOff(head + "Content-Length: 1000000\r\n\r\n" + sent[2]);
            assertTrue(answer.startsWith("HTTP/1.1 400 ") && answer.contains("application/problem+json"), answer);
            String chunk = Integer.toHexString(sent[2].length()) + "\r\n" + sent[2] + "\r\n400\r\nid";
            assertFalse(brokenOff(head + "Transfer-Encoding: chunked\r\n\r\n" + chunk).contains(" 500 "), sent[0]);
        }
    }

    /** What is answered to one who says no more after this. */
    private String brokenOff(String request) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void only_json_is_read() throws Exception {
        for (String type : new String[] {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"}) {
            ApiClient.problem(415, client().send("POST", "/irr", type, BodyPublishers.ofString("{}")));
        }
        ApiClient.problem(415, client().send("POST", "/irr", null, BodyPublishers.ofString("{}")));
    }

    @Test
    void an_empty_body_is_no_document() throws Exception {
        refused(400, "/irr", "");
        refused(400, "/analysis", "");
    }

    @Test
    void an_address_or_a_method_that_is_not_there_is_a_problem_too() throws Exception {
        ApiClient.problem(404, client().get("/nothing"));
        HttpResponse<String> get = client().get("/irr");
        ApiClient.problem(405, get);
        assertTrue(get.headers().firstValue("Allow").orElse("").contains("POST"), () -> get.headers().toString());
    }

    @Test
    void headers_that_cannot_be_read_are_a_problem_or_do_not_matter() throws Exception {
        ApiClient.problem(400, client().send("POST", "/irr", "garbage", BodyPublishers.ofString("{}")));
        for (String header : new String[] {"Accept", "Accept-Language"}) {
            var request = HttpRequest.newBuilder(URI.create(address + "api/nothing")).header(header, "*/*;q=abc").build();
            HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            JsonNode problem = ApiClient.problem(response.statusCode(), response);
            assertTrue(problem.get("status").intValue() < 500, problem::toString);
        }
    }

    @Test
    void nothing_of_the_inside_is_told() throws Exception {
        for (String text : new String[] {"", "{", "\u0000", "[1]", "{\"policy\": []}", "{\"cashFlows\": 1e99999999999}"}) {
            for (String path : new String[] {"/irr", "/analysis"}) {
                String body = client().post(path, text).body();
                assertFalse(body.matches("(?s).*(Exception|jackson|org\\.asli|java\\.|\\tat ).*"), body);
            }
        }
    }

    private JsonNode refused(int status, String path, String json) throws Exception {
        return ApiClient.problem(status, client().post(path, json));
    }

    private static String told(JsonNode error) {
        return error.get("pointer").textValue() + " " + error.get("reason").textValue();
    }

    private ApiClient client() {
        return new ApiClient(address);
    }
}
