package org.asli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
    @Test
    void what_is_written_is_read_again_and_leaves_nothing(@TempDir Path folder) throws Exception {
        String text = "line,id\r\n".repeat(10_000);
        try (Spool spool = Spool.in(folder)) {
            spool.output().write(text.getBytes(StandardCharsets.UTF_8));
            assertEquals(text.length(), spool.size());
            for (int again = 0; again < 2; again++) {
                var read = new ByteArrayOutputStream();
                spool.copyTo(read);
                assertEquals(text, read.toString(StandardCharsets.UTF_8));
            }
        }
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }
}
