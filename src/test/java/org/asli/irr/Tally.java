package org.asli.irr;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** How many series and rates were judged, and how far the rates were from the true ones in units of the last place. */
final class Tally {
    /** The upper ends of the classes but the last: half a unit is the best a double can do. */
    private static final double[] CLASSES = {0.1, 0.2, 0.3, 0.4, 0.5};

    private final long[] rates = new long[CLASSES.length + 1];
    private long series;
    private double largest;

    static String head() {
        return String.format(Locale.ROOT, "%-22s%10s%10s%10s%10s%10s%10s%10s%10s%10s", "kind", "series", "rates",
            "≤ 0.1 ulp", "≤ 0.2", "≤ 0.3", "≤ 0.4", "≤ 0.5", "above", "largest");
    }

    void add(List<Double> errors) {
        series++;
        for (double error : errors) {
            int at = 0;
            while (at < CLASSES.length && error > CLASSES[at]) {
                at++;
            }
            rates[at]++;
            largest = Math.max(largest, error);
        }
    }

    void add(Tally other) {
        series += other.series;
        for (int i = 0; i < rates.length; i++) {
            rates[i] += other.rates[i];
        }
        largest = Math.max(largest, other.largest);
    }

    /** Rates that another double is nearer to. */
    long aboveHalf() {
        return rates[CLASSES.length];
    }

    String line(String name) {
        String counts = LongStream.concat(LongStream.of(series, LongStream.of(rates).sum()), LongStream.of(rates))
            .mapToObj(count -> String.format(Locale.ROOT, "%10d", count)).collect(Collectors.joining());
        return String.format(Locale.ROOT, "%-22s%s%10.4f", name, counts, largest);
    }
}
