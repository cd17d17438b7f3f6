package org.asli.start;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start as a person meets it: one line, the right exit code, no server left behind. */
class StartIT {
    @TempDir
    private Path folder;
    private int port;

    @BeforeEach
    void choosePort() throws Exception {
        port = RunningAsli.freePort();
    }

    @Test
    void it_says_its_address_once_and_stops_when_asked() throws Exception {
        Path data = folder.resolve("not/yet/there");
        try (RunningAsli asli = RunningAsli.on(data, port)) {
            assertEquals(200, HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(asli.address()).build(), BodyHandlers.discarding()).statusCode());
            asli.stop();
            assertEquals(List.of("Asli is running at http://localhost:" + port + "/ (data in " + data
                    + "; stop with Ctrl+C)"), asli.lines());
        }
        assertTrue(Files.isRegularFile(data.resolve("asli.mv.db")));
        assertTrue(Files.isRegularFile(data.resolve("log/server.log")));
    }

    @Test
    void a_second_copy_is_told_about_the_first_which_goes_on_and_leaves_no_server_behind_when_killed() throws Exception {
        try (RunningAsli first = RunningAsli.on(folder, port)) {
            assertRefused("already running at http://localhost:" + port + "/ with its data in " + folder, folder, port);
            assertRefused("already running at http://localhost:" + port + "/", folder, RunningAsli.freePort());
            assertRefused("Port " + port, folder.resolve("other"), port);
            Path sameFile = folder.resolve("asli");
            assertRefused("in use by another program", folder.resolve("other"), RunningAsli.freePort(),
                    Map.of("ASLI_DB_URL", "jdbc:h2:file:" + sameFile));
            ProcessHandle server = first.server();
            assertTrue(server.isAlive());
            RunningAsli.kill(first.launcher());
            RunningAsli.awaitEnd(server);
        }
    }

    @Test
    void a_port_that_another_program_holds_is_named() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused("Port " + other.getLocalPort(), folder, other.getLocalPort());
        }
    }

    @Test
    void a_data_folder_that_cannot_be_written_is_named() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertRefused(file.toString(), file, port);
        assertRefused(file.resolve("below").toString(), file.resolve("below"), port);
        assertRefused("/proc/asli", Path.of("/proc/asli"), port);
    }

    @Test
    void a_data_file_that_is_no_database_is_refused() throws Exception {
        Files.writeString(folder.resolve("asli.mv.db"), "This is a letter to a friend.");
        assertRefused(folder.resolve("asli").toString(), folder, port);
    }

    @Test
    void a_wrong_setting_is_named() throws Exception {
        assertAll(
                () -> assertRefused("ASLI_PORT", folder, port, Map.of("ASLI_PORT", "eighty")),
                () -> assertRefused("ASLI_PORT", folder, port, Map.of("ASLI_PORT", "65536")),
                () -> assertRefused("ASLI_BIND", folder, port, Map.of("ASLI_BIND", "203.0.113.7")),
                () -> assertRefused("ASLI_DB_URL", folder, port, Map.of("ASLI_DB_URL", "jdbc:other:x")));
    }

    @Test
    void a_database_server_that_does_not_answer_is_named_without_its_password() throws Exception {
        String url = "jdbc:postgresql://localhost:" + RunningAsli.freePort() + "/asli";
        String line = assertRefused(url, folder, port, Map.of("ASLI_DB_URL", url + "?password=secret"));
        assertFalse(line.contains("secret"), line);
    }

    @Test
    void a_server_that_cannot_come_up_ends_with_the_name_of_the_log() throws Exception {
        Path log = folder.resolve("log/console.log");
        assertRefused(log.toString(), folder, port, Map.of("ASLI_JAVA_OPTS", "-Xmx1"));
        assertTrue(Files.readString(log).contains("heap"), Files.readString(log));
    }

    @Test
    void a_database_that_holds_something_else_is_left_alone_and_the_log_says_why() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("asli");
        try (Connection other = DriverManager.getConnection(url, "asli", "asli");
                Statement sql = other.createStatement()) {
            sql.execute("create table invoice (id int)");
        }
        Path log = folder.resolve("log/console.log");
        assertRefused(log.toString(), folder, port);
        assertTrue(Files.readString(log).contains("non-empty schema"), Files.readString(log));
    }

    private static String assertRefused(String words, Path data, int port) throws Exception {
        return assertRefused(words, data, port, Map.of());
    }

    private static String assertRefused(String words, Path data, int port, Map<String, String> more) throws Exception {
        try (RunningAsli asli = RunningAsli.on(data, port, more)) {
            assertEquals(1, asli.exitCode());
            assertEquals(1, asli.lines().size(), () -> asli.lines().toString());
            assertTrue(asli.lines().get(0).contains(words), () -> asli.lines().toString());
            return asli.lines().get(0);
        }
    }
}
