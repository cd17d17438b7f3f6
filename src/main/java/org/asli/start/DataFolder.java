package org.asli.start;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * The folder that holds all Asli keeps: the database file, the log, and what the server needs while it runs. One
 * running copy at a time: it holds a lock on a file that says where it listens.
 */
record DataFolder(Path path) {
    static DataFolder of(Map<String, String> environment) throws CannotStart {
        Path home = Path.of(System.getProperty("user.home"));
        Path path = home.resolve(environment.getOrDefault("ASLI_DATA", ".asli"));
        if (path.toString().contains(";")) {
            throw new CannotStart("folder.name", path);
        }
        return new DataFolder(path.toAbsolutePath().normalize());
    }

    Path logs() {
        return path.resolve("log");
    }

    /** The full log. */
    Path log() {
        return logs().resolve("server.log");
    }

    /** What the server's process printed: its warnings and errors alone, and what its JVM had to say. */
    Path console() {
        return logs().resolve("console.log");
    }

    /** Where to look first after a failure. */
    Path complaint() {
        return console().toFile().length() > 0 ? console() : log();
    }

    /** What the server writes while it runs and nobody needs afterwards. */
    Path scratch() {
        return path.resolve("server");
    }

    /** Asks the file system itself, by writing: permissions alone say nothing to root or on a read-only disk. */
    void requireWritable() throws CannotStart {
        try {
            Files.createDirectories(logs());
            Files.delete(Files.write(Files.createTempFile(path, "asli", ".probe"), new byte[1]));
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    private CannotStart notWritable(IOException e) {
        return new CannotStart("folder.not.writable", path,
                e instanceof FileSystemException file ? reason(file) : e.getMessage());
    }

    private static String reason(FileSystemException e) {
        if (e instanceof FileAlreadyExistsException) {
            return Wording.of("folder.is.file", e.getFile());
        }
        return e.getReason() != null ? e.getReason() : Wording.of("folder.reason", e.getFile(),
                e.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace(" Exception", ""));
    }

    /**
     * Takes the folder until the answer is closed or this process ends, however it ends.
     *
     * @param page where the copy that takes it will listen
     */
    Closeable take(URI page) throws CannotStart {
        Path file = path.resolve("asli.lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw inUse(Files.readString(file).strip());
            }
            channel.truncate(0).write(ByteBuffer.wrap(page.toString().getBytes(StandardCharsets.UTF_8)));
            return channel;
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    private CannotStart inUse(String page) {
        return page.isEmpty() ? new CannotStart("folder.in.use", path) : new CannotStart("already.running", page, path);
    }
}
