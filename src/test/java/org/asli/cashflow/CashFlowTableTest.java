package org.asli.cashflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.asli.money.OutOfRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CashFlowTableTest {
    private static final double[] TIMES = {0, 1, 2.5};

    @Test
    void aRowIsASeries() {
        CashFlowTable table = CashFlowTable.ofRows(TIMES, new long[] {-10_050, 0, 12_000}, new long[] {-1, 2, 3});
        assertEquals(2, table.size());
        assertArrayEquals(TIMES, table.times());
        CashFlowSeries first = table.series(0);
        assertArrayEquals(new double[] {0, 2.5}, first.times());
        assertArrayEquals(new double[] {-100.5, 120}, first.amounts());
        assertArrayEquals(new double[] {-0.01, 0.02, 0.03}, table.series(1).amounts());
    }

    @Test
    void theEndsOfTheRangesAreIn() {
        CashFlowTable table =
            CashFlowTable.ofRows(new double[] {0, 1_000}, new long[] {-CashFlowTable.LARGEST, CashFlowTable.LARGEST});
        assertArrayEquals(new double[] {-90_071_992_547_409.92, 90_071_992_547_409.92}, table.series(0).amounts());
    }

    @Test
    void whatIsOutOfRangeIsRefusedByName() {
        assertEquals("times[1]", refused(new double[] {0, 0}, new long[] {1, 1}));
        assertEquals("times[1]", refused(new double[] {0, 1_001}, new long[] {1, 1}));
        assertEquals("times[0]", refused(new double[] {-1, 1}, new long[] {1, 1}));
        assertEquals("times[0]", refused(new double[] {Double.NaN, 1}, new long[] {1, 1}));
    }

    @Test
    void aRowIsLookedAtWhenItIsUsed() {
        CashFlowTable table = CashFlowTable.ofRows(TIMES, new long[] {1, 2, CashFlowTable.LARGEST + 1},
            new long[] {Long.MIN_VALUE, 2, 3}, new long[2], new long[4], new long[3]);
        assertEquals("rows[0][2]", refused(() -> table.series(0)));
        assertEquals("rows[0][2]", refused(() -> table.level(0)));
        assertEquals("rows[1][0]", refused(() -> table.series(1)));
        assertEquals("rows[2]", refused(() -> table.row(2)));
        assertEquals("rows[3]", refused(() -> table.level(3)));
        assertEquals(0, table.series(4).flows().size());
    }

    private static String refused(double[] times, long[]... rows) {
        return refused(() -> CashFlowTable.ofRows(times, rows));
    }

    private static String refused(Executable use) {
        return assertThrows(OutOfRange.class, use).field();
    }
}
