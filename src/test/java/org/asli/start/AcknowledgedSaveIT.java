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
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
        List<String> names = new ArrayList<>();
        for (int time = 1; time <= TIMES; time++) {
            try (RunningAsli asli = RunningAsli.on(folder, port)) {
                String list = get(asli.address().resolve("saved")).body();
                names.forEach(name -> assertTrue(list.contains(">" + name + "</a>"), list));
                names.add("Proposal no. " + time);
                HttpResponse<String> saved = save(asli.address(), "Proposal no. " + time);
                RunningAsli.kill(asli.server());
                assertEquals(302, saved.statusCode(), saved.body());
                assertTrue(saved.headers().firstValue("Location").orElse("").endsWith("&kept"));
                assertEquals(1, asli.exitCode());
                assertEquals(2, asli.lines().size(), () -> asli.lines().toString());
                assertTrue(asli.lines().get(1).contains(folder.resolve("log").toString()));
            }
        }
        assertEquals(names, saved());
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
        assertEquals(List.of("The first"), saved());
        assertEquals(2, column("select name from account").size());
    }

    /** What the data file itself holds, once no server has it open. */
    private List<String> saved() throws SQLException {
        return column("select name from saved_proposal order by created_at");
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var file = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("asli"), USER, USER);
            var statement = file.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
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
