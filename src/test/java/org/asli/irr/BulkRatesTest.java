package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlowSeries;
import org.asli.cashflow.CashFlowTable;
import org.junit.jupiter.api.Test;

class BulkRatesTest {
    /** One rate, two, one that only touches zero, and none for each reason a table can hold. */
    private static final long[][] ROWS = {{-100, 0, 121}, {-100, 230, -132}, {-100, 220, -121}, {100, -200, 150},
        {-1, -1, -1}, {1, 1, 1}, {0, 0, 0}, {0, -7, 0}, {-9_000_000_000_000_000L, 1, 9_000_000_000_000_001L}};

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
}
