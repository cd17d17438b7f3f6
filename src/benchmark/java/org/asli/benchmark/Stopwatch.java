package org.asli.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs JMH for one combination, in fresh JVMs of two processors; its log goes to a folder.
 *
 * <p>All memory is touched before the clock runs, and garbage is collected by a single thread that runs alone: otherwise
 * the first use of each page, some microseconds, and threads that happen to collect beside the solver are in the figures.
 *
 * @param quick to see that everything runs; the times say little
 */
record Stopwatch(Path folder, boolean quick) {
    /** Nanoseconds a solve: the least of all measured iterations, as what else runs on the machine only adds. */
    double time(Class<?> benchmark, Map<String, String> parameters) {
        return time(benchmark, parameters, 16, 250);
    }

    /** The same where one call takes so long that each is an iteration of its own. */
    double timeOfCalls(Class<?> benchmark, Map<String, String> parameters) {
        return time(benchmark, parameters, 64, 1);
    }

    private double time(Class<?> benchmark, Map<String, String> parameters, int iterations, int millis) {
        ChainedOptionsBuilder options = new OptionsBuilder()
            .include("^" + benchmark.getName() + "\\.")
            .forks(quick ? 1 : 2)
            .warmupIterations(quick ? 1 : 2)
            .warmupTime(TimeValue.milliseconds(quick ? 300 : 1_000))
            .measurementIterations(quick ? 1 : iterations)
            .measurementTime(TimeValue.milliseconds(quick ? 300 : millis))
            .jvmArgsAppend("-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=2")
            .output(log(benchmark.getSimpleName() + "-" + String.join("-", parameters.values()) + ".log"));
        parameters.forEach(options::param);
        try {
            return new Runner(options.build()).runSingle().getPrimaryResult().getStatistics().getMin();
        } catch (RunnerException failed) {
            throw new IllegalStateException("see " + folder, failed);
        }
    }

    private String log(String name) {
        try {
            return Files.createDirectories(folder.resolve("logs")).resolve(name).toString();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
