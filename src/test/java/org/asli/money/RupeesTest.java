package org.asli.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RupeesTest {

    @Test
    void equalAmountsAreEqualHoweverTheyWereWritten() {
        assertEquals(Rupees.of("500000"), Rupees.of(new BigDecimal("5e5")));
        assertEquals(Rupees.of("1.5"), Rupees.of("1.50000"));
        assertEquals("500000.00", Rupees.of("5E+5").toString());
    }

    @Test
    void sumsAreExact() {
        assertEquals(Rupees.of("0.30"), Rupees.of("0.10").plus(Rupees.of("0.20")));
        assertEquals(Rupees.of("1000000000000000.01"), Rupees.of(1_000_000_000_000_000L).plus(Rupees.of("0.01")));
    }

    @Test
    void roundingIsHalfUpAwayFromZero() {
        assertEquals(Rupees.of("0.01"), Rupees.of("1").timesToPaisa(new BigDecimal("0.005")));
        assertEquals(Rupees.of("-0.01"), Rupees.of("-1").timesToPaisa(new BigDecimal("0.005")));
        assertEquals(Rupees.of("8766.67"), Rupees.of(105_200).splitInto(12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "1e25"})
    void absurdNumbersAreRefusedWithoutWritingThemOut(String absurd) {
        var refused = assertThrows(OutOfRange.class, () -> Rupees.of(absurd));
        assertEquals(OutOfRange.Rule.AMOUNT, refused.rule());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1", "-1e9", "10.1", "1e-13", "1e-999999999"})
    void absurdRatesAreRefused(String absurd) {
        assertThrows(OutOfRange.class, () -> new Rate(new BigDecimal(absurd)));
    }

    @Test
    void aRateKeepsWhatWasStated() {
        assertEquals(new Rate(new BigDecimal("0.12")), Rate.ofPercent("12.00"));
        assertEquals(0, Rate.ofPercent("0").fraction().signum());
        assertTrue(Rate.ofPercent("-3").isNegative());
    }
}
