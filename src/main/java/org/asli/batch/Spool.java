package org.asli.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What is written now and read later, on disk instead of in memory. The file is gone when it is closed, or when the
 * process ends, however it ends.
 */
public final class Spool implements Closeable {
    private final FileChannel file;

    private Spool(FileChannel file) {
        this.file = file;
    }

    public static Spool in(Path folder) throws IOException {
        // opened so, Unix takes the name from the folder at once: only this process can reach the content
        return new Spool(FileChannel.open(Files.createTempFile(folder, "batch", ".csv"), StandardOpenOption.READ,
            StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** Appends. */
    public OutputStream output() {
        return Channels.newOutputStream(file);
    }

    /** In bytes. */
    public long size() throws IOException {
        return file.size();
    }

    /** All that was written, from the beginning; any number of times, also at the same time. */
    public void copyTo(OutputStream to) throws IOException {
        long size = size();
        var target = Channels.newChannel(to);
        for (long at = 0; at < size; ) {
            at += file.transferTo(at, size - at, target);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
