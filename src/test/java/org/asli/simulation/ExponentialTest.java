package org.asli.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExponentialTest {
    private static final double ULP = Math.ulp(1.0);

    @ParameterizedTest
    @ValueSource(doubles = {0.03, 0.0625, 0.5, 2, 9, 60})
    void it_agrees_with_the_one_of_the_JDK_but_for_rounding(double largest) {
        double[] x = IntStream.rangeClosed(-1_000, 1_000).mapToDouble(i -> largest * i / 1_000).toArray();
        double[] powers = x.clone();
        Exponential.apply(powers, largest);
        for (int i = 0; i < x.length; i++) {
            double expected = StrictMath.exp(x[i]);
            // two roundings of the polynomial, doubled by each halving, of which there are log2(16·largest)
            double rounding = 4 * ULP * Math.max(1, 32 * largest);
            assertEquals(expected, powers[i], expected * rounding, "e^" + x[i]);
        }
    }

    @Test
    void nothing_grows_by_nothing() {
        double[] x = new double[3];
        Exponential.apply(x, 0);
        assertArrayEquals(new double[] {1, 1, 1}, x);
    }
}
