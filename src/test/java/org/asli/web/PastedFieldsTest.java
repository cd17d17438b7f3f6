package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.asli.illustration.IllustratedPolicy;
import org.asli.illustration.Use;
import org.junit.jupiter.api.Test;

class PastedFieldsTest {
    private static final String TABLE = """
        Year\tAge\tPremium\tGuaranteed income\tBonus\tMaturity (guaranteed)\tSurrender value
        1\t40\t52,250\t0\t100\t0\t0
        2\t41\t51,125\t9,000\t101\t0\t30,000
        3\t42\t0\t9,000\t102\t1,00,000\t0
        """;

    @Test
    void what_the_table_says_is_written_as_a_person_would() {
        Map<String, String> fields = PastedFields.of(use(TABLE, Map.of()).orElseThrow());
        assertEquals("50,000", fields.get("premiumYearlyPremium:input"));
        assertEquals("4.5", fields.get("premiumTaxFirstYear:input"));
        assertEquals("2.25", fields.get("premiumTaxAfter:input"));
        assertEquals("0", fields.get("benefitKeys"));
        assertEquals("9,000", fields.get("benefit0Amount:input"));
        assertEquals("on", fields.get("benefit0Guaranteed:input"));
        assertEquals("1,00,000", fields.get("maturity:input"));
        assertEquals("3", fields.get("termYears:input"));
        assertEquals("1 0\n2 30,000", fields.get("surrenderValues:input"));
        assertEquals("40", fields.get("entryAge:input"));
    }

    @Test
    void amounts_by_year_leave_the_one_amount_empty() {
        StringBuilder rows = new StringBuilder("Year\tPremium\tIncome");
        for (int year = 1; year <= 6; year++) {
            rows.append("\n").append(year).append("\t").append(year < 3 ? "500" : "0").append("\t").append(100 + year);
        }
        Map<String, String> fields = PastedFields.of(use(rows.toString(), Map.of()).orElseThrow());
        assertEquals("", fields.get("benefit0Amount:input"));
        assertEquals("101\n102\n103\n104\n105\n106", fields.get("benefit0Amounts:input"));
        assertFalse(fields.containsKey("benefit0Guaranteed:input"));
    }

    @Test
    void what_is_said_of_a_column_counts_for_the_text_it_was_said_of() {
        Map<String, String> said = new HashMap<>();
        Use[] uses = {Use.POLICY_YEAR, Use.NOTHING, Use.PREMIUM, Use.INCOME, Use.INCOME, Use.MATURITY, Use.NOTHING};
        for (int i = 0; i < uses.length; i++) {
            said.put(PastedTable.USE + i, uses[i].name());
        }
        said.put(PastedTable.SAID_OF, PastedTable.of(Map.of(PastedTable.TEXT, TABLE)::get).mark());
        assertEquals(4, use(TABLE, said).orElseThrow().benefits().size());
        assertEquals(4, use(TABLE.replace("\n", "\r\n"), said).orElseThrow().benefits().size());
        assertEquals(1, use(TABLE.replace("Bonus", "Other"), said).orElseThrow().benefits().size());
        said.remove("table");
        assertTrue(PastedTable.toFillIn(said::get).isEmpty());
    }

    private static Optional<IllustratedPolicy> use(String text, Map<String, String> others) {
        Map<String, String> parameters = new HashMap<>(others);
        parameters.put(PastedTable.TEXT, text);
        parameters.put("table", "use");
        return PastedTable.toFillIn(parameters::get);
    }
}
