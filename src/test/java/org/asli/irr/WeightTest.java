package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WeightTest {

    @Test
    void aPolynomialInASquare() {
        // 3 + 5y + 7y², y = x²: at x = 2 the terms are 3, 20 and 112, with exponents 0, 2 and 4
        double y = 4;
        assertEquals(new Weight(135, 2 * 20 + 4 * 112, 4 * 20 + 16 * 112),
            Weight.ofHorner(3 + 5 * y + 7 * y * y, 5 + 14 * y, 7, y, 2));
    }

    @Test
    void laterByThreePeriods() {
        // 3 + 20 + 112 with exponents 0, 2 and 4 become 24 + 160 + 896 with 3, 5 and 7
        Weight weight = new Weight(135, 488, 1_872);
        assertEquals(new Weight(1_080, 3 * 24 + 5 * 160 + 7 * 896, 9 * 24 + 25 * 160 + 49 * 896), weight.later(3, 8));
        assertEquals(weight, weight.later(0, 1));
    }

    @Test
    void sumsAreOfEachMoment() {
        assertEquals(new Weight(11, 22, 33), new Weight(1, 2, 3).plus(new Weight(10, 20, 30)));
    }
}
