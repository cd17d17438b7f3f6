package org.asli.start;

import java.io.IOException;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;

/** The database: the H2 file in the data folder unless {@code ASLI_DB_URL} names another. */
record Database(String url, String user, String password) {
    private static final String SECONDS_TO_CONNECT = "5";
    /** H2's code for a file that another process holds. */
    private static final int IN_USE = 90_020;

    static Database of(Map<String, String> environment, DataFolder folder) throws CannotStart {
        String url = environment.getOrDefault("ASLI_DB_URL", in(folder));
        if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart("database.kind", shown(url));
        }
        return new Database(url, environment.getOrDefault("ASLI_DB_USER", "asli"),
                environment.getOrDefault("ASLI_DB_PASSWORD", "asli"));
    }

    private static String in(DataFolder folder) {
        return "jdbc:h2:file:" + folder.path().resolve("asli") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    /** Where a person would look for what they saved. */
    String place(DataFolder folder) {
        return url.equals(in(folder)) ? folder.path().toString() : shown(url);
    }

    /** The name the server's configuration gives to the driver for this address. */
    String driver() {
        return url.startsWith("jdbc:h2:") ? "h2" : "postgresql";
    }

    /** Connects once with the server's own driver, so that what is wrong is one line here and not a page in the log. */
    void requireReachable(ServerHome server) throws CannotStart {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        if (driver().equals("postgresql")) {
            properties.setProperty("loginTimeout", SECONDS_TO_CONNECT);
        }
        try (URLClassLoader loader = new URLClassLoader(server.driver(driver()), getClass().getClassLoader());
                Connection connection = ServiceLoader.load(Driver.class, loader).stream()
                        .filter(driver -> driver.type().getClassLoader() == loader)
                        .findFirst().orElseThrow().get().connect(url, properties)) {
            if (connection.isReadOnly()) {
                throw new CannotStart("database.read.only", shown(url));
            }
        } catch (SQLException e) {
            throw refusal(e);
        } catch (IOException e) {
            throw new CannotStart("machine", e.getMessage());
        }
    }

    private CannotStart refusal(SQLException e) {
        return e.getErrorCode() == IN_USE
                ? new CannotStart("database.in.use", shown(url))
                : new CannotStart("database.not.reachable", shown(url), e.getMessage().lines().findFirst().orElse(""));
    }

    /** Without what follows the name: parameters may hold a password. */
    private static String shown(String url) {
        return url.split("[;?]", 2)[0];
    }
}
