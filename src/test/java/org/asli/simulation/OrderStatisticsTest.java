package org.asli.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrderStatisticsTest {
    private static final double[] SHARES = {0, 0.05, 0.25, 0.5, 0.75, 0.95, 1};

    @Test
    void quantiles_are_those_of_the_sorted_values() {
        var random = new Random(5);
        for (int run = 0; run < 2_000; run++) {
            int kinds = 1 + random.nextInt(run % 2 == 0 ? 4 : 1_000);
            double[] values = random.ints(1 + random.nextInt(300), 0, kinds).asDoubleStream().toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            double[] found = quantiles(values, SHARES);
            for (int i = 0; i < SHARES.length; i++) {
                double place = SHARES[i] * (sorted.length - 1);
                double below = sorted[(int) Math.floor(place)];
                double above = sorted[(int) Math.ceil(place)];
                assertEquals(below + (place - Math.floor(place)) * (above - below), found[i], 1e-9);
            }
            Arrays.sort(values);
            assertArrayEquals(sorted, values);
        }
    }

    /** quantile(c(1, 2, 4, 8), type = 7) in R, and PERCENTILE.INC in a spreadsheet. */
    @Test
    void between_two_values_they_are_interpolated_as_in_a_spreadsheet() {
        assertArrayEquals(new double[] {1, 1.75, 3, 5, 8},
            quantiles(new double[] {8, 1, 4, 2}, 0, 0.25, 0.5, 0.75, 1), 1e-15);
        assertEquals(new Quantile(2, 2, 4, 0.5), OrderStatistics.quantiles(new double[] {8, 1, 4, 2}, 0.5)[0]);
    }

    private static double[] quantiles(double[] values, double... shares) {
        return Arrays.stream(OrderStatistics.quantiles(values, shares)).mapToDouble(Quantile::value).toArray();
    }
}
