package org.asli.mortality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AssuredLivesTest {
    private static final MortalityTable TABLE = AssuredLives.table();

    /** The spot values that are published. */
    @Test
    void agreesWithThePublishedValues() {
        assertEquals(0.000977, TABLE.deathRate(30));
        assertEquals(0.002579, TABLE.deathRate(45));
        assertEquals(0.011162, TABLE.deathRate(60));
    }

    @Test
    void holdsEveryAgeFrom2To115AndNobodyOutlivesIt() {
        assertEquals(2, TABLE.firstAge());
        assertEquals(114, TABLE.deathRates().size());
        assertEquals(1, TABLE.deathRate(115));
        assertEquals(1, TABLE.deathRate(190));
        assertEquals(0, TABLE.survival(100, 90));
    }

    /** (1 − q(35))·…·(1 − q(54)), multiplied out with 40 digits from the table. */
    @Test
    void survivalIsTheProductOfTheYears() {
        assertEquals(1, TABLE.survival(35, 0));
        assertEquals(0.940847105253292, TABLE.survival(35, 20), 1e-15);
    }

    @Test
    void withinAYearDeathsAreSpreadEvenly() {
        assertEquals((TABLE.survival(45, 3) + TABLE.survival(45, 4)) / 2, TABLE.survival(45, 3.5), 1e-15);
    }
}
