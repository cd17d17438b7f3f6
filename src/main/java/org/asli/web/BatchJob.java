package org.asli.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.asli.batch.Spool;
import org.asli.batch.Tally;

/** One file of many series on its way: how far it is, and its answers. */
final class BatchJob {
    private final Spool answers;
    private volatile Tally tally = Tally.NOTHING;
    private volatile Instant ended;

    BatchJob(Spool answers) {
        this.answers = answers;
    }

    Spool answers() {
        return answers;
    }

    Tally tally() {
        return tally;
    }

    void tell(Tally progress) {
        tally = progress;
    }

    void end(Instant now) {
        ended = now;
    }

    boolean isDone() {
        return ended != null;
    }

    boolean isOlderThan(Duration age, Instant now) {
        return ended != null && ended.plus(age).isBefore(now);
    }

    void drop() {
        try {
            answers.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
