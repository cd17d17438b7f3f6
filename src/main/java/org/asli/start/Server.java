package org.asli.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The server as a process of its own, which lives no longer than this one. */
final class Server {
    private static final Duration TO_START = Duration.ofMinutes(3);
    private static final long POLL_MILLIS = 100;
    private static final long SECONDS_TO_STOP = 20;

    private final Process process;
    private final Path failure;

    private Server(Process process, Path failure) {
        this.process = process;
        this.failure = failure;
    }

    static Server start(ServerHome home, DataFolder folder, Database database, List<String> command)
            throws IOException {
        Path failure = home.war().resolveSibling(home.war().getFileName() + ".failed");
        return new Server(launch(folder, database, command), failure);
    }

    private static Process launch(DataFolder folder, Database database, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.put("ASLI_DATA", folder.path().toString());
        environment.put("ASLI_DB_DRIVER", database.driver());
        environment.put("ASLI_DB_URL", database.url());
        environment.put("ASLI_DB_USER", database.user());
        environment.put("ASLI_DB_PASSWORD", database.password());
        builder.directory(folder.path().toFile());
        builder.redirectErrorStream(true).redirectOutput(folder.console().toFile());
        return builder.start();
    }

    /** Whether the application answered before it failed, ended or took too long. */
    boolean comesUp(Address address) throws InterruptedException {
        long giveUp = System.nanoTime() + TO_START.toNanos();
        while (System.nanoTime() < giveUp && !process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            if (Files.exists(failure)) {
                return false;
            }
            if (address.isReady()) {
                return true;
            }
        }
        return false;
    }

    /** @return the exit code of the server, once it has ended */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
