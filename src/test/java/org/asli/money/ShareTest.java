package org.asli.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShareTest {
    /** 39/70 × 0.35 is 0.195 exactly; with a decimal for 39/70, however long, it is less. */
    @Test
    void halfAPaisaIsRoundedUpWhereNoDecimalHoldsTheShare() {
        assertEquals(Rupees.of("0.20"), new Share(39, 70).of(Rupees.of("0.35")));
        assertEquals(Rupees.of("0.19"), new Share(39, 70).of(Rupees.of("0.34")));
        assertEquals(Rupees.of("33.33"), new Share(1, 3).of(Rupees.of(100)));
    }

    @Test
    void allAndNothing() {
        assertEquals(Rupees.of("12.34"), Share.percent(100).of(Rupees.of("12.34")));
        assertEquals(Rupees.ZERO, Share.percent(0).of(Rupees.of("12.34")));
        assertEquals("0.9", Share.percent(90).toDecimal().toPlainString());
    }
}
