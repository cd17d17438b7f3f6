package org.asli.money;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.asli.money.RupeeText.Amount;
import org.asli.money.RupeeText.Reason;
import org.asli.money.RupeeText.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RupeeTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        500000       | 500000
        5,00,000     | 500000
        500,000      | 500000
        58,29,000    | 5829000
        1,41,00,000  | 14100000
        14,100,000   | 14100000
        10,000       | 10000
        5L           | 500000
        5 l          | 500000
        5 lakh       | 500000
        5 Lakhs      | 500000
        37.25 lac    | 3725000
        0.37 cr      | 3700000
        1.41 Crores  | 14100000
        2c           | 20000000
        12.5k        | 12500
        .5 cr        | 5000000
        ₹5,00,000    | 500000
        ₹ 8,766.63   | 8766.63
        Rs. 5,00,000 | 500000
        Rs 5 lakh    | 500000
        INR 250      | 250
        5,00,000/-   | 500000
        ५ लाख        | 500000
        ५,००,०००     | 500000
        १.५ करोड़      | 15000000
        0            | 0
        -250         | -250
        −250         | -250
        -₹250        | -250
        1000000000000000 | 1000000000000000
        0000000000000000000000000000000000000005 | 5
        """)
    void readsAmountsAsPeopleWriteThem(String text, String rupees) {
        assertEquals(new Amount(Rupees.of(rupees)), RupeeText.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"five", "5 lakhh", "5e5", "1.2.3", "₹", "-", ".", "5 5", "NaN", "--5", "-₹-5", "½", "5%", "=1+1",
        "0x10", "12 34", "lakh", "1 lakh 20 thousand"})
    void refusesWhatIsNoNumber(String text) {
        assertEquals(new Refused(Reason.NOT_A_NUMBER), RupeeText.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5,00,00", "5,,000", ",500", "500,", "5,0,0", "50,00,0000", "1,2,3"})
    void refusesCommasThatCouldMeanTwoAmounts(String text) {
        assertEquals(new Refused(Reason.COMMAS), RupeeText.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.001", "0.001", "0.123456789 lakh"})
    void refusesFractionsOfAPaisa(String text) {
        assertEquals(new Refused(Reason.FRACTION_OF_A_PAISA), RupeeText.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000.01", "999999999999 cr", "100000000000001000"})
    void refusesAmountsNobodyHas(String text) {
        assertEquals(new Refused(Reason.TOO_LARGE), RupeeText.read(text));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\t", "\u00a0"})
    void knowsAnEmptyText(String text) {
        assertEquals(new Refused(Reason.EMPTY), RupeeText.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999999999999999999999999999999999999999999999999999999999999999999999"})
    void aVeryLongTextIsNoAmount(String text) {
        assertEquals(new Refused(Reason.NOT_A_NUMBER), RupeeText.read(text));
    }

    @Test
    void aStatedAmountIsNotNegativeInWholePaiseAndOneThatCanBeTyped() {
        assertDoesNotThrow(() -> RupeeText.requireStated(Rupees.ZERO, "cover"));
        assertDoesNotThrow(() -> RupeeText.requireStated(Rupees.of("0.01"), "cover"));
        assertDoesNotThrow(() -> RupeeText.requireStated(RupeeText.LARGEST, "cover"));
        assertRefused(OutOfRange.Rule.NOT_NEGATIVE, Rupees.of("-0.01"));
        assertRefused(OutOfRange.Rule.WHOLE_PAISE, Rupees.of("0.001"));
        assertRefused(OutOfRange.Rule.TOO_LARGE, RupeeText.LARGEST.plus(Rupees.of("0.01")));
    }

    private static void assertRefused(OutOfRange.Rule rule, Rupees amount) {
        OutOfRange refused = assertThrows(OutOfRange.class, () -> RupeeText.requireStated(amount, "cover"));
        assertEquals(rule, refused.rule());
        assertEquals("cover", refused.field());
        assertEquals("plan.cover", refused.inside("plan").field());
    }
}
