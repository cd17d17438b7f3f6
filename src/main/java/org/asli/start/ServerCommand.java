package org.asli.start;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the server's JVM is called. */
final class ServerCommand {
    /** Ready in two thirds of the time and half the memory of the JVM's own choice; a person is waiting. */
    private static final List<String> JVM = List.of(
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms128m", "-Xmx768m", "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true", "-Djboss.modules.system.pkgs=org.jboss.byteman",
            "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000");

    /** What the server's own start script opens to it. */
    private static final List<String> EXPORTS = List.of("java.desktop/sun.awt", "java.naming/com.sun.jndi.ldap",
            "java.naming/com.sun.jndi.url.ldap", "java.naming/com.sun.jndi.url.ldaps",
            "jdk.naming.dns/com.sun.jndi.dns");
    private static final List<String> OPENS = List.of("java.base/java.lang", "java.base/java.lang.invoke",
            "java.base/java.lang.reflect", "java.base/java.io", "java.base/java.net", "java.base/java.security",
            "java.base/java.util", "java.base/java.util.concurrent", "java.management/javax.management",
            "java.naming/javax.naming");

    private ServerCommand() {
    }

    static List<String> of(ServerHome server, DataFolder folder, Address address, Map<String, String> environment) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        EXPORTS.forEach(name -> command.add("--add-exports=" + name + "=ALL-UNNAMED"));
        OPENS.forEach(name -> command.add("--add-opens=" + name + "=ALL-UNNAMED"));
        command.add("--add-modules=java.se");
        command.addAll(extraOptions(environment));
        command.addAll(server(server, folder, address));
        return command;
    }

    private static List<String> extraOptions(Map<String, String> environment) {
        String options = environment.getOrDefault("ASLI_JAVA_OPTS", "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
    }

    private static List<String> server(ServerHome server, DataFolder folder, Address address) {
        Path configuration = folder.scratch().resolve("configuration");
        return List.of(
                "-Dorg.jboss.boot.log.file=" + folder.log(),
                "-Dlogging.configuration=" + configuration.resolve("logging.properties").toUri(),
                "-cp", folder.scratch().resolve("main") + File.pathSeparator + server.modulesJar(),
                ServerMain.class.getName(),
                "-mp", server.modules().toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + server.home(),
                "-Djboss.server.base.dir=" + folder.scratch(),
                "-Djboss.server.log.dir=" + folder.logs(),
                "-Djboss.bind.address=" + address.bind().getHostAddress(),
                "-Djboss.http.port=" + address.port(),
                "--server-config=asli.xml");
    }
}
