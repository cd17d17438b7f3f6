package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchJobsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    private Path folder;
    private final BatchJobs jobs = new BatchJobs();

    @BeforeEach
    void start() {
        jobs.start();
    }

    @AfterEach
    void stop() throws Exception {
        jobs.stop();
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void answers_are_kept_for_an_hour_after_their_end() throws Exception {
        BatchJob job = jobs.begin("a", folder);
        jobs.sweep(NOW.plus(Duration.ofDays(1)));
        assertEquals(job, jobs.find("a"), "not ended");
        job.end(NOW);
        jobs.sweep(NOW.plus(BatchJobs.KEPT));
        assertEquals(job, jobs.find("a"));
        jobs.sweep(NOW.plus(BatchJobs.KEPT).plusSeconds(1));
        assertNull(jobs.find("a"));
        assertThrows(ClosedChannelException.class, () -> job.answers().size());
    }

    @Test
    void a_name_is_taken_once() throws Exception {
        assertNotNull(jobs.begin("a", folder));
        assertNull(jobs.begin("a", folder));
        jobs.drop("a");
        assertNotNull(jobs.begin("a", folder));
    }

    @Test
    void where_there_are_too_many_what_has_ended_makes_room() throws Exception {
        for (int i = 0; i < BatchJobs.MOST; i++) {
            assertNotNull(jobs.begin("job" + i, folder));
        }
        assertNull(jobs.begin("one more", folder));
        jobs.find("job3").end(NOW);
        assertNotNull(jobs.begin("one more", folder));
        assertNull(jobs.find("job3"));
        assertNull(jobs.find(null));
    }
}
