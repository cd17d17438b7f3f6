package org.asli.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
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
        assertEquals(Rupees.of("-0.10"), Rupees.of("0.10").minus(Rupees.of("0.20")));
        assertEquals(Rupees.of("-0.10"), Rupees.of("0.10").negated());
        assertEquals(Rupees.of("1.20"), Rupees.of("0.10").times(12));
        assertEquals(Rupees.of("0.60"), Rupees.sum(List.of(Rupees.of("0.10"), Rupees.of("0.20"), Rupees.of("0.30"))));
        assertEquals(Rupees.ZERO, Rupees.sum(List.of()));
    }

    @Test
    void amountsAreOrderedBySize() {
        List<Rupees> amounts = List.of(Rupees.of("0.02"), Rupees.of(-1), Rupees.of("0.01"));
        assertEquals(List.of(Rupees.of(-1), Rupees.of("0.01"), Rupees.of("0.02")), amounts.stream().sorted().toList());
    }

    @Test
    void anAmountHasLessThan25DigitsBeforeThePointAndAtMost400Behind() {
        assertEquals(24, Rupees.of("1E+23").value().toBigInteger().toString().length());
        assertThrows(OutOfRange.class, () -> Rupees.of("1E+24"));
        assertEquals(400, Rupees.of("1E-400").value().scale());
        assertThrows(OutOfRange.class, () -> Rupees.of("1E-401"));
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
        assertEquals(new BigDecimal("12"), Rate.ofPercent("12.00").percent());
        assertEquals(0.12, Rate.ofPercent("12").toDouble());
        assertTrue(Rate.ofPercent("-3").isNegative());
        assertFalse(Rate.ZERO.isNegative());
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "-0.999999999999", "0.000000000001"})
    void aRateReachesFromATotalLossToAThousandPercent(String fraction) {
        assertEquals(Double.parseDouble(fraction), new Rate(new BigDecimal(fraction)).toDouble());
    }
}
