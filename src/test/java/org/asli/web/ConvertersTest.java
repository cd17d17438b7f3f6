package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.math.BigDecimal;
import java.util.List;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.SurrenderValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertersTest {
    private final AmountConverter amounts = new AmountConverter();
    private final RateConverter rates = new RateConverter();
    private final YearsConverter years = new YearsConverter();
    private final SurrenderTableConverter surrender = new SurrenderTableConverter();
    private final FactorConverter factors = new FactorConverter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"500000 | 5,00,000", "5,00,000 | 5,00,000", "5L | 5,00,000",
        "5 lakh | 5,00,000", "0.37 cr | 37,00,000", "8766.63 | 8,766.63", "0 | 0", "५ लाख | 5,00,000"})
    void an_amount_is_read_as_people_write_it_and_shown_grouped(String typed, String shown) {
        assertEquals(shown, amounts.getAsString(null, null, read(amounts, typed)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"abc | An amount such as 5,00,000 or 5 lakh",
        "5,00,00 | Check the commas: 5,00,000 or 500,000", "1.234 | At most two decimals",
        "99999999999999999999 | At most ₹10,00,00,000 crore"})
    void what_is_no_amount_says_why(String typed, String why) {
        assertEquals(why, refused(amounts, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 89600\n5 7,24,000", "Year 2: ₹89,600\r\n\nYear 5: 7.24 lakh", "5\t7.24L\n2\t89.6k",
        " 2 - 89,600 \n 5 = 724000.00", "2, 89600\n5, 7,24,000", "२ ८९६००\n५ 7.24 लाख"})
    void a_surrender_table_is_read_as_it_is_typed_or_pasted(String typed) {
        assertEquals("2 89,600\n5 7,24,000", surrender.getAsString(null, null, read(surrender, typed)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2 89600~5 | Line 2: A year and an amount, such as 5 7,24,000",
        "~~7,24,000 | Line 3: A year and an amount, such as 5 7,24,000",
        "2 5,00,00 | Line 1: Check the commas: 5,00,000 or 500,000",
        "2 abc | Line 1: An amount such as 5,00,000 or 5 lakh", "2 -1 | Line 1: Not below 0",
        "101 5 | Line 1: A whole number of years from 1 to 100", "4 1~4 2 | Line 2: Each year only once"})
    void a_surrender_table_says_which_line_is_wrong(String typed, String why) {
        assertEquals(why, refused(surrender, typed.replace('~', '\n')));
    }

    @Test
    void no_lines_are_no_table() {
        assertEquals(SurrenderValues.NONE, read(surrender, " \n "));
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "12%, 12", "4.50 %, 4.5", "−2, −2", "0, 0", ".5, 0.5"})
    void a_rate_is_typed_in_percent(String typed, String shown) {
        assertEquals(shown, rates.getAsString(null, null, read(rates, typed)));
    }

    @Test
    void twelve_percent_is_0_12() {
        assertEquals(new Rate(new BigDecimal("0.12")), read(rates, "12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1e9", "12,5", "NaN", "--2", "1 2"})
    void what_is_no_percentage_says_so(String typed) {
        assertEquals("A percentage such as 12 or 4.5", refused(rates, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-100", "1000.1", "999999999", "0.00000000000000001"})
    void a_rate_out_of_range_says_the_range(String typed) {
        assertEquals("A percentage above −100 and at most 1,000", refused(rates, typed));
    }

    @ParameterizedTest
    @CsvSource({"20, 20", "' 6 years', 6", "-1, -1", "२०, 20"})
    void years_are_whole_numbers(String typed, int read) {
        assertEquals(read, read(years, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "x", "1e2", "99999999999", "∞"})
    void what_are_no_years_says_so(String typed) {
        assertEquals("A whole number of years, such as 20", refused(years, typed));
    }

    @Test
    void a_factor_is_a_plain_decimal() {
        assertEquals(new BigDecimal("0.0875"), read(factors, "0.0875"));
        assertEquals("A number above 0 and at most 1, such as 0.0875", refused(factors, "1/12"));
    }

    @Test
    void amounts_by_year_are_a_line_each() {
        var listed = new ListedAmountsConverter();
        var read = read(listed, " 1,05,200\n\n-\r\n₹2 lakh ");
        assertEquals(List.of(Rupees.of(105_200), Rupees.ZERO, Rupees.of(200_000)), read.each());
        assertEquals(read, read(listed, listed.getAsString(null, null, read)));
        assertEquals("Line 2: " + refused(amounts, "x"), refused(listed, "5\nx"));
        assertEquals("Line 1: Not below 0", refused(listed, "-5"));
        assertNull(read(listed, "\n"));
    }

    @Test
    void an_empty_field_is_nothing_not_zero() {
        for (Converter<?> each : new Converter<?>[] {amounts, rates, years, factors}) {
            assertNull(read(each, " "), each.getClass().getSimpleName());
        }
        assertEquals("", amounts.getAsString(null, null, (Rupees) null));
    }

    private static <T> T read(Converter<T> converter, String typed) {
        return converter.getAsObject(null, null, typed);
    }

    private static String refused(Converter<?> converter, String typed) {
        var refusal = assertThrows(ConverterException.class, () -> read(converter, typed));
        return refusal.getFacesMessage().getSummary();
    }
}
