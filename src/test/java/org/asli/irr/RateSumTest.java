package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sum the last step of many rows rests on, held against exact arithmetic. */
class RateSumTest {
    private static final long SEED = 20_261_121;
    private static final int LANES = RateBlock.LANES;

    @ParameterizedTest
    @CsvSource({"3, 0.5, 1.5", "21, 0.8, 1.05", "60, 0.97, 1.001", "99, 0.9, 1.1"})
    void thePreciseSumIsWithinItsBound(int columns, double least, double most) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[][] flows = new double[columns][LANES];
        double[] x = new double[LANES];
        double[] large = new double[LANES];
        for (int lane = 0; lane < LANES; lane++) {
            x[lane] = random.nextDouble(least, most);
            for (double[] column : flows) {
                column[lane] = random.nextInt(3) == 0 ? 0 : random.nextLong(-1_000_000_000, 1_000_000_000);
            }
            double size = 0;
            for (int k = 0; k < columns; k++) {
                size += Math.abs(flows[k][lane]) * Math.pow(x[lane], k);
            }
            large[lane] = 4.1 * size * Math.max(1, Math.pow(x[lane], 1 - columns));
        }
        double[] high = new double[LANES];
        double[] low = new double[LANES];
        RateSum sum = new RateSum.Precise(x, large, high, low);
        for (int k = columns - 1; k >= 0; k -= RateSum.TOGETHER) {
            sum.add(flows[k], flows[k - 1], flows[k - 2]);
        }
        for (int lane = 0; lane < LANES; lane++) {
            double bound = 2.0 * columns * columns * 0x1p-106 * large[lane] * Math.max(1, Math.pow(x[lane], columns - 1));
            double error = exact(flows, x[lane], lane).subtract(new BigDecimal(high[lane])).subtract(new BigDecimal(low[lane]))
                .doubleValue();
            assertTrue(Math.abs(error) <= bound, "lane " + lane + ": " + error + " above " + bound);
        }
    }

    private static BigDecimal exact(double[][] flows, double x, int lane) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = flows.length - 1; k >= 0; k--) {
            sum = sum.multiply(new BigDecimal(x)).add(new BigDecimal(flows[k][lane]));
        }
        return sum;
    }
}
