package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlowTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The column kernel alone: which rows it answers itself, and that its answers are those of the single solve. */
class RateBlockTest {
    private static final long SEED = 20_261_128;
    private final SplittableRandom random = new SplittableRandom(SEED);

    @ParameterizedTest
    @CsvSource({"2, 1, 64", "3, 1, 13", "21, 1, 4", "22, 4, 4", "23, 2, 4", "361, 12, 8"})
    void ordinaryRowsAreSolvedTogether(int flows, int periodsPerYear, int mostLeft) {
        double[] times = IntStream.range(0, flows).mapToDouble(k -> k / (double) periodsPerYear).toArray();
        CashFlowTable table = CashFlowTable.ofRows(times, rows(2 * RateBlock.LANES, flows));
        double[] rates = new double[table.size()];
        TreeSet<Integer> left = new TreeSet<>();
        RateBlock block = new RateBlock(table);
        // a full block, one with three lanes, one with a single lane, and one from within
        solve(block, 0, RateBlock.LANES, rates, left);
        solve(block, RateBlock.LANES, RateBlock.LANES + 3, rates, left);
        solve(block, RateBlock.LANES + 3, RateBlock.LANES + 4, rates, left);
        solve(block, RateBlock.LANES + 4, 2 * RateBlock.LANES, rates, left);
        for (int row = 0; row < rates.length; row++) {
            if (!left.contains(row)) {
                assertEquals(InternalRateOfReturn.of(table.series(row)).single().orElseThrow(), rates[row], "row " + row);
            }
        }
        assertTrue(left.size() <= mostLeft, "left " + left.size() + " of " + rates.length);
    }

    @Test
    void whatHasNotOneChangeOfSignIsLeftToTheSingleSolve() {
        long[][] rows = {{-100, 50, 70, 0}, {-100, 230, -132, 0}, {-1, -1, 0, 0}, {0, 0, 1, 1}, {0, 0, 0, 0},
            {100, -50, -70, 0}, {0, -100, 0, 110}, {-1, 3, -3, 1}, {0, 0, 0, -5}};
        CashFlowTable table = CashFlowTable.ofRows(new double[] {0, 1, 2, 3}, rows);
        double[] rates = new double[rows.length];
        TreeSet<Integer> left = new TreeSet<>();
        solve(new RateBlock(table), 0, rows.length, rates, left);
        assertEquals(new TreeSet<>(Arrays.asList(1, 2, 3, 4, 7, 8)), left);
        assertEquals(rates[0], rates[5]);
        assertEquals(Math.sqrt(1.1) - 1, rates[6], 1e-16);
    }

    private static void solve(RateBlock block, int from, int to, double[] rates, TreeSet<Integer> left) {
        block.solve(from, to, rates, from, row -> {
            left.add(row);
            return Double.NaN;
        });
    }

    /** Payments, then receipts, or the other way about; of some rows less than the whole time. */
    private long[][] rows(int count, int flows) {
        long[][] rows = new long[count][flows];
        for (long[] row : rows) {
            int turn = 1 + random.nextInt(flows - 1);
            int first = flows > 10 ? random.nextInt(Math.min(turn, 3)) : 0;
            int sign = random.nextInt(4) == 0 ? 1 : -1;
            for (int k = first; k < flows; k++) {
                long share = flows / (k < turn ? turn : flows - turn);
                row[k] = (k < turn ? sign : -sign) * (1 + random.nextLong(10_000_000)) * share;
            }
        }
        return rows;
    }
}
