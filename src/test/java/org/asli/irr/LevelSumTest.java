package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Nine payments of 7, then nine receipts of 9: −7 + 16x⁹ − 9x¹⁸ over 1 − x. */
class LevelSumTest {
    private static final long[] FLOWS = LongStream.range(0, 18).map(year -> year < 9 ? -7 : 9).toArray();
    private final LevelSum sum = new LevelSum(Trial.of(Draw.big(FLOWS), 1).series().level());

    @Test
    void theMomentsAreThoseOfTheEdges() {
        // 2^−9 and 2^−18, all exact in a double; the sizes 7, 2 and −9
        double ninth = 0x1p-9;
        double last = 0x1p-18;
        Moments moments = new Moments(-7 + 16 * ninth - 9 * last, 9 * 16 * ninth - 18 * 9 * last,
            81 * 16 * ninth - 324 * 9 * last, 7 + 2 * ninth - 9 * last, 9 * 2 * ninth - 18 * 9 * last,
            81 * 2 * ninth - 324 * 9 * last);
        assertEquals(moments, sum.moments(0.5));
        assertEquals(new Moments(moments.worth(), moments.worth1(), moments.worth2(), 0, 0, 0), sum.precise(0.5));
    }

    @Test
    void theSizeIsThatOfAllChanges() {
        assertEquals(7 + 16 + 9, sum.size(sum.precise(0.5)));
        assertEquals(new Precision(18, 3), sum.precision());
    }

    @Test
    void thereIsAZeroAtOneOfItsOwn() {
        assertEquals(0, sum.precise(1).worth());
        assertEquals(0.25, sum.room(0.75));
        assertEquals(-0.5, sum.room(1.5));
    }
}
