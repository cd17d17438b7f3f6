package org.asli.start;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Asli as a person starts it: the launcher in a process of its own, with its own data folder and port, never those of
 * the person who runs the tests. Closing it ends everything it started.
 */
public final class RunningAsli implements AutoCloseable {
    private static final long SECONDS_TO_START = 180;
    private static final long SECONDS_TO_END = 60;

    private final Process launcher;
    private final int port;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<Void> firstLine = new CompletableFuture<>();
    private final Thread reader;

    private RunningAsli(Process launcher, int port) {
        this.launcher = launcher;
        this.port = port;
        this.reader = new Thread(this::read, "asli-lines");
        reader.start();
    }

    /** Starts it and comes back when it has printed its first line, the address or the reason why not. */
    public static RunningAsli on(Path dataFolder, int port, Map<String, String> more) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", Path.of(Start.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString(),
                "-Dasli.server=" + System.getProperty("jboss.home"), "-Dasli.war=" + System.getProperty("asli.war"),
                Start.class.getName());
        builder.environment().keySet().removeIf(name -> name.startsWith("ASLI_"));
        builder.environment().putAll(Map.of("ASLI_DATA", dataFolder.toString(), "ASLI_PORT", String.valueOf(port)));
        builder.environment().putAll(more);
        RunningAsli asli = new RunningAsli(builder.redirectErrorStream(true).start(), port);
        asli.firstLine.get(SECONDS_TO_START, SECONDS);
        return asli;
    }

    public static RunningAsli on(Path dataFolder, int port) throws Exception {
        return on(dataFolder, port, Map.of());
    }

    /** A port that nobody listens on now. */
    public static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private void read() {
        try (BufferedReader output = launcher.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
                firstLine.complete(null);
            }
        } catch (IOException e) {
            lines.add(e.toString());
        } finally {
            firstLine.complete(null);
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    /** All that the person has read until now; complete once it has ended. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** The server's own process, below the launcher. */
    public ProcessHandle server() {
        return launcher.children().findFirst().orElseThrow();
    }

    public ProcessHandle launcher() {
        return launcher.toHandle();
    }

    /** Ends a process at once, as kill -9 does, and waits until it is gone. */
    public static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        awaitEnd(process);
    }

    public static void awaitEnd(ProcessHandle process) throws Exception {
        process.onExit().get(SECONDS_TO_END, SECONDS);
    }

    /** Asks it to stop, as Ctrl+C does, and waits until it and its server are gone. */
    public void stop() throws Exception {
        List<ProcessHandle> all = launcher.descendants().toList();
        launcher.destroy();
        exitCode();
        for (ProcessHandle process : all) {
            awaitEnd(process);
        }
    }

    /** Waits for its end. */
    public int exitCode() throws Exception {
        if (!launcher.waitFor(SECONDS_TO_END, SECONDS)) {
            throw new AssertionError("Asli goes on: " + lines());
        }
        reader.join(MILLISECONDS.convert(SECONDS_TO_END, SECONDS));
        return launcher.exitValue();
    }

    @Override
    public void close() {
        launcher.descendants().forEach(ProcessHandle::destroyForcibly);
        launcher.destroyForcibly();
    }
}
