package org.asli.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file of many proposals in, a file of rates out, as a person does it. */
class BatchJourneyIT extends Journey {
    private static final int GOOD = 1_990;

    @Test
    void a_file_with_bad_lines_comes_back_with_every_rate() throws Exception {
        try (Visit visit = new Visit(CHROMIUM.browser(), address, 360, ColorScheme.DARK)) {
            visit.open("");
            visit.page.locator("nav").getByText("Many at once").click();
            visit.fits();
            visit.isAccessible();
            choose(visit, "plans.csv", plans());
            CDPSession slow = slowly(visit);
            visit.page.getByText("Find the rates").last().click();
            assertThat(visit.page.locator("#share")).isVisible();
            visit.sees("#state", "lines done");
            visit.page.getByText("Cancel").click();
            visit.sees("#state", "Canceled");
            assertThat(visit.page.locator("#share")).isHidden();
            slow.detach();
            visit.page.getByText("Find the rates").last().click();
            assertThat(visit.page.locator("#resultTitle")).isFocused();
            assertThat(visit.page.locator("#one")).hasText("1,990");
            assertThat(visit.page.locator("#bad")).hasText("10");
            assertThat(visit.page.locator(".troubles tbody tr")).hasCount(10);
            visit.sees(".troubles tbody tr:first-child", "1992");
            visit.sees(".troubles tbody tr:first-child", "Cell 2 is not an amount in rupees.");
            assertThat(visit.page.locator("#progress")).isHidden();
            visit.fits();
            visit.isAccessible();
            List<String> rates = takenAway(visit);
            assertEquals(2_001, rates.size());
            assertTrue(rates.get(1).startsWith("2,plan 1,0.1,"), rates.get(1));
            assertEquals(rates, takenAway(visit), "fetched once more");
            visit.isWithoutFaults();
        }
    }

    @Test
    void what_is_no_file_of_series_is_said_beside_the_field() {
        try (Visit visit = Visit.at(CHROMIUM.browser(), address, 1360).open("batch")) {
            choose(visit, "book.xlsx", "PK\u0003\u0004\n".repeat(1_000_000));
            visit.page.getByText("Find the rates").last().click();
            assertThat(visit.wrong("file")).containsText("This is not a CSV file");
            assertThat(visit.page.locator("#file")).isFocused();
            assertThat(visit.page.locator("#result")).isHidden();
            choose(visit, "plans.csv", "id,0,1\na,-100,110\n");
            visit.page.getByText("Find the rates").last().click();
            assertThat(visit.page.locator("#one")).hasText("1");
            assertThat(visit.wrong("file")).isEmpty();
        }
    }

    @Test
    void a_form_without_scripts_is_answered_with_the_file_or_with_the_page() throws Exception {
        HttpResponse<String> rates = posted("0,1\n-100,110\n");
        assertTrue(rates.headers().firstValue("Content-Disposition").orElse("").contains("asli-rates.csv"));
        assertTrue(rates.body().contains("\r\n2,,0.1,"), rates.body());
        HttpResponse<String> refused = posted("id,0,1,x");
        assertEquals(303, refused.statusCode());
        String page = refused.headers().firstValue("Location").orElse("");
        assertTrue(get(page).body().contains("Cell 4 of the first line is no time"), page);
    }

    @Test
    void what_is_not_there_is_not_found_and_what_another_site_posts_is_refused() throws Exception {
        assertEquals(404, get("/batch/answers?id=" + "0".repeat(32)).statusCode());
        HttpRequest foreign = HttpRequest.newBuilder(at("/batch/run?id=" + "0".repeat(32))).header("Sec-Fetch-Site", "cross-site")
            .POST(HttpRequest.BodyPublishers.ofString("0,1")).build();
        assertEquals(403, HttpClient.newHttpClient().send(foreign, HttpResponse.BodyHandlers.ofString()).statusCode());
        HttpRequest large = HttpRequest.newBuilder(at("/saved")).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("q=" + "x".repeat(11 << 20))).build();
        assertEquals(413, HttpClient.newHttpClient().send(large, HttpResponse.BodyHandlers.ofString()).statusCode());
    }

    private static String plans() {
        var file = new StringBuilder("plan,0,1,2\n");
        for (int i = 1; i <= GOOD; i++) {
            file.append("plan ").append(i).append(",-100,10,110\n");
        }
        return file.append("bad,x,10,110\n".repeat(10)).toString();
    }

    /** Sends 5 kB a second until it is detached. */
    private static CDPSession slowly(Visit visit) {
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 0);
        line.addProperty("downloadThroughput", -1);
        line.addProperty("uploadThroughput", 5_000);
        CDPSession session = visit.page.context().newCDPSession(visit.page);
        session.send("Network.emulateNetworkConditions", line);
        return session;
    }

    private static void choose(Visit visit, String name, String content) {
        visit.page.locator("#file").setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> takenAway(Visit visit) throws IOException {
        Download download = visit.page.waitForDownload(() -> visit.page.locator("#answers").click());
        assertEquals("asli-rates.csv", download.suggestedFilename());
        return Files.readAllLines(download.path());
    }

    private HttpResponse<String> posted(String file) throws Exception {
        String body = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n"
            + file + "\r\n--edge--\r\n";
        HttpRequest request = HttpRequest.newBuilder(at("/batch/run")).header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create(address.toString().replaceFirst("/$", "") + path);
    }
}
