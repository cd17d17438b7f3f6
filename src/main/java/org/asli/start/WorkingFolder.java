package org.asli.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a server needs for itself while it runs, laid out anew at each start, so that nothing of an earlier run or of a
 * build meanwhile has a say.
 */
record WorkingFolder(Path path) {
    /** @return where the application is, for the server to deploy */
    Path layOut(ServerHome home) throws IOException {
        deleteAll();
        for (String file : List.of("asli.xml", "logging.properties", "application-users.properties",
                "application-roles.properties", "mgmt-users.properties", "mgmt-groups.properties")) {
            Files.copy(home.configuration().resolve(file), inFolder("configuration/" + file));
        }
        String main = ServerMain.class.getName().replace('.', '/') + ".class";
        try (InputStream code = ServerMain.class.getResourceAsStream("/" + main)) {
            Files.copy(code, inFolder("main/" + main));
        }
        return Files.copy(home.war(), inFolder("deployments/asli.war"));
    }

    private Path inFolder(String name) throws IOException {
        Path file = path.resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }

    private void deleteAll() throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
