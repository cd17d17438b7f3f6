package org.asli.start;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A server and the web application: as the build left them, or laid out to run.
 *
 * @param home the provisioned server
 * @param war the packaged application
 */
record ServerHome(Path home, Path war) {
    static ServerHome built() throws CannotStart {
        ServerHome built = new ServerHome(Path.of(System.getProperty("asli.server", "target/server")).toAbsolutePath(),
                Path.of(System.getProperty("asli.war", "target/asli.war")).toAbsolutePath());
        for (Path needed : List.of(built.modulesJar(), built.configuration().resolve("asli.xml"), built.war)) {
            if (!Files.isRegularFile(needed)) {
                throw new CannotStart("server.missing", needed);
            }
        }
        return built;
    }

    Path modulesJar() {
        return home.resolve("jboss-modules.jar");
    }

    Path modules() {
        return home.resolve("modules");
    }

    Path configuration() {
        return home.resolve("standalone").resolve("configuration");
    }

    /** The class path of the JDBC driver of that name. */
    URL[] driver(String name) throws IOException {
        Path module = modules().resolve(
                name.equals("h2") ? "system/layers/base/com/h2database/h2/main" : "org/postgresql/jdbc/main");
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(module)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                jars.add(jar.toUri().toURL());
            }
        }
        return jars.toArray(URL[]::new);
    }
}
