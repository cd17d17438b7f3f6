package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownArithmeticTest {
    @ParameterizedTest
    @ValueSource(strings = {"₹4,92,000.00 × 1.12 + ₹3,86,800.00 = ₹9,37,840.00", "−₹5,00,000 − ₹3,94,800 = −₹8,94,800",
        "Year 3, future 4,217: (1 + 10%) × (1 − 1%) = 1.089", "₹1,000.10 × (1 + 5%)^2 = ₹1,102.61",
        "paid, worth today at 5.16%, ₹24.10 = received, worth today, ₹24.10", "₹5.30 × 10¹⁸ × 10 = ₹5.30 × 10¹⁹",
        "₹37.25 L × 2 = ₹74.50 L", "₹1.03 cr − ₹0 = ₹1.03 cr", "7,965 ÷ 10,000 = 79.65%", "2 × 3 = 6 = 3 + 3"})
    void what_is_true_is_read(String shown) {
        assertEquals(shown.split("=").length - 1, ShownArithmetic.equations(shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"₹4,92,000.00 × 1.12 + ₹3,86,800.00 = ₹9,37,840.03", "−₹5,00,000 + ₹3,94,800 = −₹8,94,800",
        "(1 + 10%) × (1 − 1%) = 1.08", "2 × 3 = 6; 2 × 3 = 7", "nothing = ₹5", "2 + = 2"})
    void what_is_not_is_noticed(String shown) {
        assertThrows(AssertionError.class, () -> ShownArithmetic.equations(shown));
    }

    @Test
    void without_an_equation_there_is_none() {
        assertEquals(0, ShownArithmetic.equations("₹5,00,000 as stated"));
    }
}
