package org.asli.web;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.asli.batch.Spool;

/**
 * The files that are being answered, and those whose answers wait to be fetched: for an hour, as often as somebody
 * likes. The answers are on disk and die with the server.
 */
@ApplicationScoped
public class BatchJobs {
    static final Duration KEPT = Duration.ofHours(1);

    /** Most files at a time; each answer may fill as much disk as its file. */
    static final int MOST = 16;

    private final Map<String, BatchJob> jobs = new ConcurrentHashMap<>();
    private ScheduledExecutorService sweeper;

    @PostConstruct
    void start() {
        sweeper = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "batch-sweeper");
            thread.setDaemon(true);
            return thread;
        });
        sweeper.scheduleWithFixedDelay(() -> sweep(Instant.now()), 1, 1, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        sweeper.shutdownNow();
        jobs.keySet().forEach(this::drop);
    }

    /**
     * Starts a job, or gives null where too many are running or the name is taken.
     *
     * @param folder for the answers
     */
    synchronized BatchJob begin(String id, Path folder) throws IOException {
        if (jobs.size() >= MOST) {
            jobs.entrySet().stream().filter(each -> each.getValue().isDone()).findAny()
                .ifPresent(done -> drop(done.getKey()));
        }
        if (jobs.size() >= MOST || jobs.containsKey(id)) {
            return null;
        }
        BatchJob job = new BatchJob(Spool.in(folder));
        jobs.put(id, job);
        return job;
    }

    /** Null where there is none, or none any more. */
    BatchJob find(String id) {
        return id == null ? null : jobs.get(id);
    }

    void drop(String id) {
        BatchJob job = jobs.remove(id);
        if (job != null) {
            job.drop();
        }
    }

    void sweep(Instant now) {
        jobs.forEach((id, job) -> {
            if (job.isOlderThan(KEPT, now)) {
                drop(id);
            }
        });
    }
}
