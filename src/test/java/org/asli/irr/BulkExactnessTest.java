package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asli.cashflow.CashFlowSeries;
import org.asli.cashflow.CashFlowTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many series at once have the rates that each has alone, to the last bit, in every {@link Kind}. */
class BulkExactnessTest {
    private static final long SEED = Long.getLong("asli.seed", 20_261_124);
    private static final int SERIES = Integer.getInteger("asli.series", 50_000) / 10;
    private static final BigInteger LARGEST = BigInteger.valueOf(CashFlowTable.LARGEST);

    @ParameterizedTest
    @EnumSource
    void aBookHasTheRatesOfItsSeries(Kind kind) {
        for (int from = 0; from < kind.of(SERIES); from += Draw.BLOCK) {
            List<Trial> trials = IntStream.range(from, Math.min(from + Draw.BLOCK, kind.of(SERIES)))
                .mapToObj(number -> kind.trial(SEED, number)).toList();
            assertSameRates(trials);
            assertSameRatesInATable(trials.stream().filter(BulkExactnessTest::fitsATable).toList());
        }
    }

    private static void assertSameRates(List<Trial> trials) {
        List<CashFlowSeries> series = trials.stream().map(Trial::series).toList();
        List<IrrResult> results = BulkRates.of(series);
        assertEquals(series.size(), results.size());
        for (int i = 0; i < series.size(); i++) {
            assertEquals(InternalRateOfReturn.of(series.get(i)), results.get(i), message(trials.get(i)));
        }
    }

    private static void assertSameRatesInATable(List<Trial> trials) {
        double[] times = trials.stream().flatMapToDouble(trial -> Arrays.stream(trial.years())).distinct().sorted()
            .toArray();
        RateColumn column = BulkRates.of(CashFlowTable.ofRows(times,
            trials.stream().map(trial -> row(trial, times)).toArray(long[][]::new)));
        assertEquals(trials.size(), column.size());
        for (int i = 0; i < trials.size(); i++) {
            IrrResult alone = InternalRateOfReturn.of(trials.get(i).series());
            assertEquals(alone, column.result(i), message(trials.get(i)));
            double rate = alone.proven() ? alone.single().orElse(Double.NaN) : Double.NaN;
            assertEquals(rate, column.rate(i), message(trials.get(i)));
        }
    }

    private static boolean fitsATable(Trial trial) {
        return Stream.of(trial.paise()).allMatch(paise -> paise.abs().compareTo(LARGEST) <= 0);
    }

    private static long[] row(Trial trial, double[] times) {
        long[] row = new long[times.length];
        double[] years = trial.years();
        for (int i = 0; i < years.length; i++) {
            row[Arrays.binarySearch(times, years[i])] = trial.paise()[i].longValueExact();
        }
        return row;
    }

    private static String message(Trial trial) {
        return "seed " + SEED + ": " + trial;
    }
}
