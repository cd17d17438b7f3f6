package org.asli.tax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.asli.comparison.TheArticle;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.PaymentMode;
import org.junit.jupiter.api.Test;

class PremiumTaxTest {

    @Test
    void since_the_exemption_there_is_none() {
        PremiumTax tax = of("0", "0", LocalDate.of(2025, 9, 22)).orElseThrow();
        assertEquals(0, tax.firstYear().signum());
        assertTrue(tax.asStated());
        assertFalse(of("4.5", "2.25", LocalDate.of(2025, 9, 22)).orElseThrow().asStated());
    }

    @Test
    void a_policy_of_before_pays_until_the_exemption() {
        // 4.5% and 2.25%; the second year of a policy of October 2024 begins after the exemption
        assertTrue(of("4.5", "2.25", LocalDate.of(2020, 4, 1)).orElseThrow().asStated());
        PremiumTax last = of("4.5", "0", LocalDate.of(2024, 10, 1)).orElseThrow();
        assertEquals(0, new BigDecimal("0.045").compareTo(last.firstYear()));
        assertTrue(last.asStated());
    }

    @Test
    void where_no_rule_is_known_nothing_is_said() {
        assertEquals(Optional.empty(), of("0", "0", LocalDate.of(2010, 1, 1)));
        var unitLinked = new Taxpayer(LocalDate.of(2020, 4, 1), true, false, Rupees.ZERO, Rate.ofPercent("30"), false, true);
        assertEquals(Optional.empty(), PremiumTax.of(TheArticle.PREMIUM, unitLinked, Rules.KNOWN));
    }

    private static Optional<PremiumTax> of(String first, String after, LocalDate issued) {
        return PremiumTax.of(TheArticle.premium(PaymentMode.YEARLY, first, after), Taxpayer.USUAL.issuedOn(issued),
            Rules.KNOWN);
    }
}
