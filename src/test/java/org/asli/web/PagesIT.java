package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asli.ServedAsli;
import org.junit.jupiter.api.Test;

class PagesIT extends ServedAsli {
    @Test
    void the_home_page_answers() throws Exception {
        HttpResponse<String> home = get("");
        assertEquals(200, home.statusCode());
        assertTrue(home.body().contains("<title>"), home.body());
    }

    @Test
    void a_page_loads_nothing_from_elsewhere_and_runs_no_foreign_script() throws Exception {
        var policies = get("").headers().allValues("Content-Security-Policy");
        assertTrue(policies.stream().anyMatch(each -> each.matches(
            "default-src 'self';.*script-src 'self' 'nonce-[A-Za-z0-9+/=]+';")), policies.toString());
        assertTrue(policies.stream().anyMatch(each -> each.contains("frame-ancestors 'none'")), policies.toString());
    }

    @Test
    void no_page_needs_a_session() throws Exception {
        for (String page : new String[] {"", "how", "nothing-here"}) {
            assertTrue(get(page).headers().firstValue("Set-Cookie").isEmpty(), page);
        }
    }

    @Test
    void an_address_that_leads_nowhere_says_so_in_the_look_of_the_app() throws Exception {
        for (String nowhere : new String[] {"nothing-here", "nothing-here.xhtml"}) {
            HttpResponse<String> missing = get(nowhere);
            assertEquals(404, missing.statusCode(), nowhere);
            assertTrue(missing.body().contains("<h1>There is nothing here</h1>"), missing.body());
        }
    }

    @Test
    void a_file_of_more_proposals_than_fit_side_by_side_is_refused_with_the_reason() throws Exception {
        String five = IntStream.range(0, 5).mapToObj(i -> "ids=" + UUID.randomUUID()).collect(Collectors.joining("&"));
        for (String file : List.of("compare.csv?", "compare.pdf?")) {
            HttpResponse<String> tooMany = get(file + five);
            assertEquals(400, tooMany.statusCode(), file);
            assertTrue(tooMany.body().contains("Up to 4 proposals"), tooMany.body());
        }
    }

    @Test
    void what_another_site_posts_is_refused() throws Exception {
        assertEquals(403, post("Sec-Fetch-Site", "cross-site"));
        assertEquals(403, post("Origin", "http://elsewhere.example"));
        assertEquals(200, post("Sec-Fetch-Site", "same-origin"));
    }

    /** Only what fails is noted in the server's log, and is answered with status 500. */
    @Test
    void a_form_that_breaks_off_is_no_failure() throws Exception {
        for (String[] form : new String[][] {{"", "application/x-www-form-urlencoded", "entry=entry&maturity"},
            {"batch/run", "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nid,0"}}) {
            try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                socket.getOutputStream().write(("POST /" + form[0] + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + form[1]
                    + "\r\nContent-Length: 1000\r\n\r\n" + form[2]).getBytes(StandardCharsets.US_ASCII));
                socket.shutdownOutput();
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
            }
        }
    }

    @Test
    void it_says_when_it_is_ready() throws Exception {
        assertEquals(204, get("ready").statusCode());
    }

    @Test
    void the_insides_of_the_application_are_not_served() throws Exception {
        for (String inside : new String[] {"WEB-INF/web.xml", "WEB-INF/classes/db/migration/V1__account.sql", "META-INF/MANIFEST.MF"}) {
            assertEquals(404, get(inside).statusCode(), inside);
        }
    }

    @Test
    void every_answer_carries_the_headers_that_protect_it_and_no_name_of_the_server() throws Exception {
        var headers = get("").headers();
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("DENY", headers.firstValue("X-Frame-Options").orElse(""));
        assertEquals("same-origin", headers.firstValue("Referrer-Policy").orElse(""));
        assertTrue(headers.firstValue("Server").isEmpty() && headers.firstValue("X-Powered-By").isEmpty());
    }

    private int post(String header, String value) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address.toString())).header(header, value)
            .POST(HttpRequest.BodyPublishers.noBody()).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
