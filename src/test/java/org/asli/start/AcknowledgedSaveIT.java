package org.asli.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page said is saved is there, whatever happens to the server in the next moment. */
class AcknowledgedSaveIT {
    private static final int TIMES = 3;
    private static final String USER = "asli";

    private final HttpClient browser = HttpClient.newHttpClient();
    @TempDir
    private Path folder;

    @Test
    void a_server_that_is_killed_right_after_the_page_said_saved_has_lost_nothing() throws Exception {
        int port = RunningAsli.freePort();
        for (int time = 1; time <= TIMES; time++) {
            try (RunningAsli asli = RunningAsli.on(folder, port)) {
                HttpResponse<String> saved = save(asli.address(), "Proposal no. " + time);
                RunningAsli.kill(asli.server());
                assertEquals(302, saved.statusCode(), saved.body());
                assertTrue(saved.headers().firstValue("Location").orElse("").endsWith("&kept"));
                asli.exitCode();
            }
        }
        try (RunningAsli asli = RunningAsli.on(folder, port)) {
            String list = get(asli.address().resolve("saved")).body();
            for (int time = 1; time <= TIMES; time++) {
                assertTrue(list.contains(">Proposal no. " + time + "</a>"), list);
            }
        }
    }

    @Test
    void a_data_file_of_the_first_version_is_brought_up_to_date_with_all_it_holds() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("asli");
        Flyway.configure().dataSource(url, USER, USER).target("1").load().migrate();
        try (var before = DriverManager.getConnection(url, USER, USER); var statement = before.createStatement()) {
            statement.execute("insert into account (id, name, created_at) values (random_uuid(), 'Asha', now())");
        }
        try (RunningAsli asli = RunningAsli.on(folder, RunningAsli.freePort())) {
            assertEquals(302, save(asli.address(), "The first").statusCode());
            asli.stop();
        }
        try (var after = DriverManager.getConnection(url, USER, USER); var statement = after.createStatement();
            ResultSet row = statement.executeQuery("select count(*), (select name from saved_proposal) from account")) {
            row.next();
            assertEquals(2, row.getInt(1));
            assertEquals("The first", row.getString(2));
        }
    }

    /** Posts the Analyse page's own form as it came, under a name. */
    private HttpResponse<String> save(URI home, String name) throws Exception {
        PageForm form = PageForm.of(get(home).body(), "entry").with("saveName", name).with("act", "new");
        return browser.send(HttpRequest.newBuilder(home.resolve(form.action()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.body())).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(URI page) throws Exception {
        return browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }
}
