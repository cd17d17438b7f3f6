package org.asli.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a server runs from, laid out anew at each start, so that nothing of an earlier run has a say and a build or a
 * {@code mvn clean} meanwhile does no harm.
 */
record WorkingFolder(Path path) {
    /** @return the same server and application, in this folder */
    ServerHome layOut(ServerHome built) throws IOException {
        deleteAll();
        for (String file : List.of("asli.xml", "logging.properties", "application-users.properties",
                "application-roles.properties", "mgmt-users.properties", "mgmt-groups.properties")) {
            Files.copy(built.configuration().resolve(file), inFolder("configuration/" + file));
        }
        String main = ServerMain.class.getName().replace('.', '/') + ".class";
        try (InputStream code = ServerMain.class.getResourceAsStream("/" + main)) {
            Files.copy(code, inFolder("main/" + main));
        }
        Path war = Files.copy(built.war(), inFolder("deployments/asli.war"));
        return layOutHome(built, new ServerHome(path.resolve("home"), war));
    }

    private static ServerHome layOutHome(ServerHome built, ServerHome running) throws IOException {
        Files.createDirectories(running.home());
        linkOrCopy(built.modulesJar(), running.modulesJar());
        try (Stream<Path> files = Files.walk(built.modules())) {
            for (Path file : files.toList()) {
                linkOrCopy(file, running.modules().resolve(built.modules().relativize(file)));
            }
        }
        return running;
    }

    /** A link costs nothing and keeps the file when the build deletes its own; another disk needs a copy. */
    private static void linkOrCopy(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            Files.createDirectory(to);
            return;
        }
        try {
            Files.createLink(to, from);
        } catch (FileSystemException | UnsupportedOperationException e) {
            Files.copy(from, to);
        }
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
