package org.asli.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected texts: the "Display" line of the domain's Money rules and the look of the page. */
class RupeeFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5829000         | ₹58,29,000
        -2474000        | −₹24,74,000
        8766.63         | ₹8,766.63
        8766.6          | ₹8,766.60
        1000            | ₹1,000
        999             | ₹999
        0               | ₹0
        1000000000000000| ₹1,00,00,00,00,00,00,000
        """)
    void fullAmountsAreGroupedByLakhAndCrore(String rupees, String expected) {
        assertEquals(expected, RupeeFormat.full(Rupees.of(rupees)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5829000    | ₹58.29 L
        3000000    | ₹30.00 L
        14100000   | ₹1.41 cr
        13984003.61| ₹1.40 cr
        -2474000   | −₹24.74 L
        99999      | ₹99,999
        99999.60   | ₹1.00 L
        9999499    | ₹99.99 L
        9999500    | ₹1.00 cr
        -0.40      | ₹0
        0          | ₹0
        1050000000000 | ₹1,05,000.00 cr
        """)
    void largeAmountsAreShortenedToLakhAndCrore(String rupees, String expected) {
        assertEquals(expected, RupeeFormat.inLakhCrore(Rupees.of(rupees)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5829000.004   | ₹58.29 L
        -13984003.61  | −₹1.40 cr
        -0.3          | ₹0
        1e11          | ₹10,000.00 cr
        -2.5e12       | −₹2.50 lakh cr
        1e12          | ₹1.00 lakh cr
        1e15          | ₹1,000.00 lakh cr
        1e19          | ₹1.00 × 10¹⁹
        6.234e118     | ₹6.23 × 10¹¹⁸
        """)
    void computedAmountsOfAnySizeStayReadable(double rupees, String expected) {
        assertEquals(expected, RupeeFormat.inLakhCrore(rupees));
    }

    @Test
    void toPaisaAlwaysShowsPaise() {
        assertEquals("₹1,39,84,003.61", RupeeFormat.toPaisa(Rupees.of("13984003.611")));
        assertEquals("₹37,25,000.00", RupeeFormat.toPaisa(Rupees.of(3_725_000)));
        assertEquals("₹0.00", RupeeFormat.toPaisa(Rupees.of("-0.004")));
    }

    @Test
    void nothingIsAnEnDash() {
        assertEquals("–", RupeeFormat.cell(Rupees.ZERO));
        assertEquals("₹1", RupeeFormat.cell(Rupees.of(1)));
    }

    @Test
    void anInputFieldShowsNoRupeeSign() {
        assertEquals("5,00,000", RupeeFormat.plain(Rupees.of(500_000)));
    }

    @ParameterizedTest
    @CsvSource({"0.0516008640105, 5.16%", "-0.0079, −0.79%", "0.00004, 0.00%", "-0.00004, 0.00%", "0.05165, 5.17%",
        "15.5, '1,550.00%'", "1e5, 1.00 × 10⁷%", "9.122e12, 9.12 × 10¹⁴%"})
    void computedRatesHaveTwoDecimals(double rate, String expected) {
        assertEquals(expected, RupeeFormat.percent(rate));
    }

    @Test
    void aBoundIsRoundedOutwardToSeventeenDigits() {
        // the double 0.1 is 0.1000000000000000055…, the double −0.3 is −0.29999999999999998889…
        assertEquals("10%", RupeeFormat.bound(0.1, RoundingMode.FLOOR));
        assertEquals("10.000000000000001%", RupeeFormat.bound(0.1, RoundingMode.CEILING));
        assertEquals("−29.999999999999999%", RupeeFormat.bound(-0.3, RoundingMode.FLOOR));
        assertEquals("−29.999999999999998%", RupeeFormat.bound(-0.3, RoundingMode.CEILING));
        assertEquals(new BigDecimal("10.000000000000001"), RupeeFormat.percentBound(0.1, RoundingMode.CEILING));
    }

    @ParameterizedTest
    @CsvSource({"12, 12%", "2.25, 2.25%", "-0.5, −0.5%", "0, 0%", "100, 100%"})
    void statedRatesShowWhatWasStated(String percent, String expected) {
        assertEquals(expected, RupeeFormat.percent(Rate.ofPercent(percent)));
    }

    @Test
    void aRateThatFollowsFromWhatWasStatedIsWrittenShort() {
        assertEquals("12%", RupeeFormat.shortPercent(0.12));
        assertEquals("7.84%", RupeeFormat.shortPercent(0.0784));
        assertEquals("−0.5%", RupeeFormat.shortPercent(-0.005));
        assertEquals("0%", RupeeFormat.shortPercent(0));
    }
}
