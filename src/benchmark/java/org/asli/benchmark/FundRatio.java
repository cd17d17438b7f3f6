package org.asli.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.asli.simulation.FundSimulation;

/**
 * How long all simulated futures of a fund take beside its one projection.
 *
 * @param projection nanoseconds
 * @param futures nanoseconds
 */
record FundRatio(String plan, double projection, double futures) {

    static String markdown(List<FundRatio> measured) {
        return """

            ## The fund in %,d futures

            On two processors, beside one projection of the same fund (`FundPath.of`) in one thread.

            | fund | projection, µs | futures, ms | ratio | ratio for one future |
            |---|--:|--:|--:|--:|
            """.formatted(FundSimulation.PATHS)
            + measured.stream().map(FundRatio::row).collect(Collectors.joining());
    }

    private String row() {
        double ratio = futures / projection;
        return String.format(Locale.ROOT, "| %s | %.1f | %.1f | %,.0f | %.2f |%n", plan, projection / 1e3, futures / 1e6,
            ratio, ratio / FundSimulation.PATHS);
    }
}
