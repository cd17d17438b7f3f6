package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Random series of every {@link Kind} before the {@link Oracle}: no wrong count, no rate off by more than one unit in
 * the last place, none without a certificate. What came out is printed and kept in {@code target/exactness.txt}.
 */
class ExactnessTest {
    private static final long SEED = Long.getLong("asli.seed", 20_261_121);
    private static final int SERIES = Integer.getInteger("asli.series", 50_000);
    private static final Path REPORT = Path.of("target", "exactness.txt");

    @Test
    void everyRateIsCountedCertifiedAndTheNearestDouble() throws IOException {
        List<String> report = new ArrayList<>(List.of("seed " + SEED, Tally.head()));
        Tally all = new Tally();
        for (Kind kind : Kind.values()) {
            Tally tally = IntStream.range(0, kind.of(SERIES)).parallel().mapToObj(number -> errors(kind, number))
                .collect(Tally::new, Tally::add, Tally::add);
            report.add(tally.line(kind.name()));
            all.add(tally);
        }
        report.add(all.line("all"));
        report.forEach(System.out::println);
        Files.write(REPORT, report);
        assertEquals(0, all.aboveHalf(), "rates that another double is nearer to");
    }

    private static List<Double> errors(Kind kind, int number) {
        Trial trial = kind.trial(SEED, number);
        IrrResult result = InternalRateOfReturn.of(trial.series());
        try {
            return new Oracle(trial).errors(result);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                e.getMessage() + "\nseed " + SEED + ", " + kind + " " + number + ": " + trial + "\n" + result, e);
        }
    }
}
