package org.asli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.asli.money.Rupees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "'', 0", "-0, 0", "1, 100", "-4.5, -450", "+6.78, 678", "0.01, 1", "-105200, -10520000", "007, 700",
        "90071992547409.92, 9007199254740992", "-90071992547409.92, -9007199254740992"})
    void a_plain_amount_is_read_in_paise(String cell, long paise) throws BadLine {
        assertEquals(paise, Amounts.paise(cell));
        Rupees amount = Amounts.rupees(cell, 1);
        assertEquals(Rupees.ofPaise(paise), amount == null ? Rupees.ZERO : amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "+", ".5", "5.", "1.234", "1e3", " 1", "--1", "1-", "1.2.3", "₹1", "5L", "१",
        "90071992547409.93", "9999999999999999", "99999999999999999", "9223372036854775807"})
    void anything_else_is_left_to_the_slower_reading(String cell) {
        assertEquals(Amounts.NOT_PLAIN, Amounts.paise(cell));
    }

    @ParameterizedTest
    @CsvSource({"' 1 ', 1", ".5, 0.5", "1.234, 1.234", "-1.2345678901234567890, -1.2345678901234567890", "5L, 500000",
        "'-5,00,000', -500000", "१२, 12", "999999999999999.99, 999999999999999.99"})
    void the_slower_reading_is_exact(String cell, String rupees) throws BadLine {
        assertEquals(Rupees.of(rupees), Amounts.rupees(cell, 1));
    }

    @Test
    void a_blank_cell_is_no_flow() throws BadLine {
        assertNull(Amounts.rupees("  ", 1));
    }

    @ParameterizedTest
    @CsvSource({"abc, NOT_A_NUMBER", "1e3, NOT_A_NUMBER", "-, NOT_A_NUMBER", "--1, NOT_A_NUMBER", "NaN, NOT_A_NUMBER",
        "'5,00,00', COMMAS", "0.00000001L, FRACTION_OF_A_PAISA", "1000000000000000.01, TOO_LARGE", "99999999999 crore, TOO_LARGE"})
    void what_is_no_amount_says_why(String cell, BadLine.Reason reason) {
        assertEquals(reason, assertThrows(BadLine.class, () -> Amounts.rupees(cell, 1)).reason());
    }
}
