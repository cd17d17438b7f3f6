package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlowSeries;
import org.asli.cashflow.CashFlowTable;
import org.asli.irr.IrrResult.None;
import org.asli.irr.IrrResult.Reason;
import org.asli.money.OutOfRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulkRatesTest {
    /** One rate, two, one that only touches zero, and none for each reason a table can hold. */
    private static final long[][] ROWS = {{-100, 0, 121}, {-100, 230, -132}, {-100, 220, -121}, {100, -200, 150},
        {-1, -1, -1}, {1, 1, 1}, {0, 0, 0}, {0, -7, 0}, {-9_000_000_000_000_000L, 1, 9_000_000_000_000_001L}};

    /** A premium of ₹1,49,594.40 for 122 months: in paise as in tenths of a rupee. */
    @Test
    void theBoundsDoNotDependOnTheUnitThatAmountsAreCountedIn() {
        double[] times = IntStream.concat(IntStream.range(0, 122), IntStream.of(360)).mapToDouble(month -> month / 12.0).toArray();
        long[] paise = IntStream.range(0, 123).mapToLong(i -> i < 122 ? -14_959_440 : 1_840_011_120).toArray();
        CashFlowTable table = CashFlowTable.ofRows(times, paise);
        assertEquals(InternalRateOfReturn.of(table.series(0)), BulkRates.of(table).result(0));
    }

    @Test
    void eachRowGetsTheSingleAnswer() {
        CashFlowTable table = CashFlowTable.ofRows(new double[] {0, 1, 2}, ROWS);
        RateColumn rates = BulkRates.of(table);
        assertEquals(ROWS.length, rates.size());
        for (int i = 0; i < ROWS.length; i++) {
            IrrResult single = InternalRateOfReturn.of(table.series(i));
            assertEquals(single, rates.result(i));
            assertEquals(single.single().orElse(Double.NaN), rates.rate(i));
        }
        assertEquals(0.1, rates.rate(0));
        assertTrue(Double.isNaN(rates.rate(1)));
    }

    @Test
    void twoTimesThatAreOneMonthAreNetted() {
        CashFlowTable table = CashFlowTable.ofRows(new double[] {0, 19 / 12.0, 1 + 7 / 12.0},
            new long[] {-100_00, -50_00, 150_00});
        assertEquals(0, BulkRates.of(table).rate(0));
    }

    @Test
    void aListKeepsItsOrder() {
        List<CashFlowSeries> series = IntStream.range(1, 500)
            .mapToObj(percent -> CashFlowSeries.yearly(-100, 100 + percent)).toList();
        List<IrrResult> results = BulkRates.of(series);
        for (int i = 0; i < series.size(); i++) {
            assertEquals((i + 1) / 100.0, results.get(i).single().orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 389, 390, 391, 393, 4_679, 4_680, 4_681, 9_363})
    void noRowIsLeftOutOrTakenForAnother(int size) {
        assertRatesInMillionths(size, 2, 3, 7);
    }

    /** A table of four columns is sparse from 32 periods on. */
    @ParameterizedTest
    @CsvSource({"29, 31", "29, 32", "99, 101", "0.25, 99.75"})
    void gapsBetweenTheTimesChangeNothing(double paid, double last) {
        assertRatesInMillionths(130, paid, paid + 1, last);
    }

    @Test
    void timesThatAreNoWholePeriods() {
        double[] times = {0, 1 / Math.PI, Math.sqrt(2), Math.PI};
        CashFlowTable table = CashFlowTable.ofRows(times,
            IntStream.range(0, 300).mapToObj(row -> new long[] {0, -1_000_000, 1_100_000 + row, 0}).toArray(long[][]::new));
        RateColumn rates = BulkRates.of(table);
        for (int row = 0; row < 300; row++) {
            assertEquals(Math.pow(1.1 + row / 1e6, 1 / (times[2] - times[1])) - 1, rates.rate(row), 1e-14);
            assertEquals(InternalRateOfReturn.of(table.series(row)), rates.result(row));
        }
    }

    @Test
    void aTableWithoutTimesHasNoRates() {
        RateColumn rates = BulkRates.of(CashFlowTable.ofRows(new double[0], new long[3][0]));
        assertEquals(3, rates.size());
        assertTrue(Double.isNaN(rates.rate(2)));
        assertEquals(new None(Reason.TOO_FEW_FLOWS), rates.result(2));
    }

    @ParameterizedTest
    @CsvSource({"1", "0.3"})
    void whatIsOutOfRangeIsRefusedByName(double second) {
        long[][] rows = IntStream.range(0, 300).mapToObj(row -> new long[] {-100, 101 + row}).toArray(long[][]::new);
        rows[200] = new long[] {-CashFlowTable.LARGEST - 1, CashFlowTable.LARGEST};
        assertEquals("rows[200][0]", refused(second, rows));
        rows[200] = new long[] {-100, 120, 3};
        assertEquals("rows[200]", refused(second, rows));
    }

    private static String refused(double second, long[][] rows) {
        CashFlowTable table = CashFlowTable.ofRows(new double[] {0, second}, rows);
        return assertThrows(OutOfRange.class, () -> BulkRates.of(table)).field();
    }

    /** In row i a million is paid, and a year later i + 1 more is received. */
    private static void assertRatesInMillionths(int size, double paid, double received, double last) {
        CashFlowTable table = CashFlowTable.ofRows(new double[] {0, paid, received, last},
            IntStream.range(0, size).mapToObj(row -> new long[] {0, -1_000_000, 1_000_001 + row, 0}).toArray(long[][]::new));
        RateColumn rates = BulkRates.of(table);
        assertEquals(size, rates.size());
        for (int row = 0; row < size; row++) {
            assertEquals((row + 1) / 1e6, rates.rate(row), "row " + row);
            assertEquals(rates.rate(row), rates.result(row).single().orElseThrow());
        }
    }
}
