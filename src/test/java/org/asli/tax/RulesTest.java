package org.asli.tax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.tax.Rule.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
    private static final String HEAD = "rule|from|to|value|unit|source|note\n";

    @ParameterizedTest
    @CsvSource({
        // the last day of one rule and the first of the next, from the acts and notifications named in the table
        "PREMIUM_TAX_FIRST_YEAR, 2025-09-21, 0.045", "PREMIUM_TAX_FIRST_YEAR, 2025-09-22, 0",
        "PREMIUM_TAX_AFTER, 2025-09-21, 0.0225", "PREMIUM_TAX_AFTER, 2025-09-22, 0",
        "TERM_PREMIUM_TAX, 2025-09-21, 0.18", "CHARGES_TAX, 2025-09-21, 0.18", "CHARGES_TAX, 2025-09-22, 0",
        "COVER_SHARE, 2003-04-01, 0.20", "COVER_SHARE, 2012-03-31, 0.20", "COVER_SHARE, 2012-04-01, 0.10",
        "COVER_SHARE_DISABILITY, 2013-04-01, 0.15", "PREMIUM_LIMIT, 2023-04-01, 500000",
        "UNIT_LINKED_PREMIUM_LIMIT, 2021-02-01, 250000", "WITHHOLDING_RATE, 2024-09-30, 0.05",
        "WITHHOLDING_RATE, 2024-10-01, 0.02", "WITHHOLDING_THRESHOLD, 2024-10-01, 100000",
        "GAINS_RATE, 2024-07-22, 0.10", "GAINS_RATE, 2024-07-23, 0.125", "GAINS_EXEMPTION, 2024-03-31, 100000",
        "GAINS_EXEMPTION, 2024-04-01, 125000", "CESS, 2018-04-01, 0.04", "DEDUCTION_YEARS, 2026-04-01, 2", "UNIT_LINKED_DEDUCTION_YEARS, 2026-04-01, 5",
        "DEDUCTION_LIMIT, 2026-04-01, 150000",
        "PPF_LIMIT, 2014-08-12, 100000", "PPF_LIMIT, 2014-08-13, 150000", "PPF_LOCK, 2026-04-01, 15", "PPF_FIRST_WITHDRAWAL, 2026-04-01, 7", "PPF_WITHDRAWAL, 2026-04-01, 0.5",
        "PPF_EXTENSION, 2026-04-01, 5", "PPF_EXTENSION_WITHDRAWAL, 2026-04-01, 0.6",
        "DEPOSIT_WITHHOLDING_THRESHOLD, 2025-03-31, 40000", "DEPOSIT_WITHHOLDING_THRESHOLD, 2025-04-01, 50000",
        "SPECIAL_SURRENDER_SPREAD, 2024-10-01, 0.005"})
    void what_applies_on_a_day(Subject subject, LocalDate day, BigDecimal value) {
        assertEquals(0, value.compareTo(Rules.KNOWN.on(subject, day).orElseThrow().value()));
    }

    @ParameterizedTest
    @CsvSource({"COVER_SHARE, 2003-03-31", "COVER_SHARE_DISABILITY, 2013-03-31", "PREMIUM_LIMIT, 2023-03-31",
        "UNIT_LINKED_PREMIUM_LIMIT, 2021-01-31", "SPECIAL_SURRENDER_SPREAD, 2024-09-30"})
    void before_its_first_day_there_is_no_such_limit(Subject subject, LocalDate day) {
        assertTrue(Rules.KNOWN.on(subject, day).isEmpty());
        assertEquals(BigDecimal.ZERO, Rules.KNOWN.value(subject, day));
    }

    @Test
    void every_subject_has_a_rule_in_force_and_every_rule_its_source() {
        for (Subject subject : Subject.values()) {
            assertTrue(Rules.KNOWN.all().stream().anyMatch(rule -> rule.subject() == subject && rule.isInForce()));
        }
        assertTrue(Rules.KNOWN.all().stream().noneMatch(rule -> rule.source().isBlank() || rule.note().isBlank()));
    }

    @Test
    void a_rate_carries_the_cess_of_its_day() {
        // 30% and 4% of it; before 1 April 2018 3% of it; or the rate as the Act names it
        assertEquals(0, new BigDecimal("0.312").compareTo(due(true, LocalDate.of(2018, 4, 1))));
        assertEquals(0, new BigDecimal("0.309").compareTo(due(true, LocalDate.of(2018, 3, 31))));
        assertEquals(0, new BigDecimal("0.30").compareTo(due(false, LocalDate.of(2018, 4, 1))));
    }

    private static BigDecimal due(boolean cess, LocalDate day) {
        var taxpayer = new Taxpayer(day, false, false, Rupees.ZERO, Rate.ZERO, false, cess);
        return Rules.KNOWN.due(new BigDecimal("0.30"), taxpayer, day);
    }

    @Test
    void a_new_rule_is_a_new_row() {
        var rules = Rules.read(HEAD + "cess|2018-04-01|2030-03-31|0.04|fraction|Act|seen\n"
            + "cess|2030-04-01||0.05|fraction|Another Act|seen\n");
        assertEquals("Another Act", rules.on(Subject.CESS, LocalDate.of(2031, 1, 1)).orElseThrow().source());
        assertFalse(rules.all().get(0).isInForce());
    }

    @Test
    void a_table_that_is_none_is_refused() {
        for (String rows : Arrays.asList("cess|2018-04-01||0.04|fraction|Act\n", "cess|2018-04-01||-0.04|fraction|Act|\n",
            "cess|2018-04-01|2018-03-31|0.04|fraction|Act|\n", "tithe|2018-04-01||0.04|fraction|Act|\n",
            "cess|2018-04-01||0.04|fraction|Act|\ncess|2020-04-01|2021-03-31|0.05|fraction|Act|\n")) {
            assertThrows(IllegalArgumentException.class, () -> Rules.read(HEAD + rows), rows);
        }
        assertThrows(IllegalArgumentException.class, () -> Rules.read("rule,from\n"));
    }
}
