package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PremiumTaxFieldsTest {
    @ParameterizedTest
    @CsvSource({"01/06/2016,3.75,1.875", "01/08/2020,4.5,2.25", "21/09/2025,4.5,0", "22/09/2025,0,0"})
    void the_tax_is_that_of_the_day_of_issue_and_of_a_year_later(String issued, String first, String after) {
        assertEquals(Map.of("premiumTaxFirstYear:input", first, "premiumTaxAfter:input", after), fields(issued, null, "tax"));
    }

    @Test
    void where_the_rules_say_nothing_nothing_is_filled_in() {
        assertEquals(Map.of(), fields("01/01/2016", null, "tax"));
        assertEquals(Map.of(), fields("31/02/2020", null, "tax"));
        assertEquals(Map.of(), fields("", null, "tax"));
        assertEquals(Map.of(), fields("01/08/2020", "on", "tax"));
        assertEquals(Map.of(), fields("01/08/2020", null, null));
    }

    private static Map<String, String> fields(String issued, String unitLinked, String fill) {
        Map<String, String> posted = new HashMap<>();
        posted.put("taxpayerIssued:input", issued);
        posted.put("taxpayerUnitLinked:input", unitLinked);
        posted.put("fill", fill);
        return PremiumTaxFields.toFillIn(posted::get);
    }
}
