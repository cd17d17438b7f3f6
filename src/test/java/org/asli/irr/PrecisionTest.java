package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The constants that the proofs rest on, written out once more by hand. */
class PrecisionTest {

    @Test
    void theErrorsOfSumsOfElevenTerms() {
        assertEquals(124 * 0x1p-53, new Precision(10, 11).rounding());
        assertEquals(2_523 * 0x1p-106, new Precision(10, 11).doubt());
        assertEquals(44 * 0x1p-53, new Precision(0, 1).rounding());
    }

    @Test
    void noPowerOverflowsOrIsLostWhereTheyHold() {
        Precision far = new Precision(2, 3);
        assertTrue(far.holdsAt(0x1p-349) && far.holdsAt(0x1p349) && far.holdsAt(0.5) && far.holdsAt(1));
        assertFalse(far.holdsAt(0x1p-350) || far.holdsAt(0x1p350));
        Precision days = new Precision(900, 10);
        assertTrue(days.holdsAt(1 - 0.333) && days.holdsAt(1 / (1 - 0.333)));
        assertFalse(days.holdsAt(1 - 0.334) || days.holdsAt(1 / (1 - 0.334)));
        assertFalse(new Precision(600, 2).holdsAt(0.5));
        assertTrue(new Precision(599, 2).holdsAt(0.5));
        assertTrue(new Precision(349, 2).holdsAt(0.4999));
        assertFalse(new Precision(350, 2).holdsAt(0.4999));
    }
}
