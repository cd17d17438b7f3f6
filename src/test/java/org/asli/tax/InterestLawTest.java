package org.asli.tax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.asli.alternative.InterestTerms;
import org.asli.alternative.PpfLock;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.tax.Rule.Subject;
import org.junit.jupiter.api.Test;

class InterestLawTest {
    private static final LocalDate ISSUED = LocalDate.of(2026, 4, 1);

    @Test
    void interest_is_taxed_at_the_slab_and_the_cess_counts_where_it_is_asked_for() {
        assertEquals(new InterestTerms(0.3, 150_000, 0), InterestLaw.of(Taxpayer.USUAL, Rules.KNOWN).apply(3.0));
        assertEquals(0.312, InterestLaw.of(taxpayer(ISSUED, false, true), Rules.KNOWN).apply(0).taxRate(), 1e-15);
    }

    @Test
    void what_is_deducted_saves_tax_at_the_slab() {
        assertEquals(0.312, InterestLaw.of(taxpayer(ISSUED, true, true), Rules.KNOWN).apply(0).deduction(), 1e-15);
    }

    @Test
    void without_tax_the_limit_stays() {
        assertEquals(new InterestTerms(0, 150_000, 0),
            InterestLaw.untaxed(taxpayer(ISSUED, true, true), Rules.KNOWN).apply(0));
    }

    @Test
    void the_limit_is_that_of_the_day() {
        InterestLaw law = InterestLaw.of(taxpayer(LocalDate.of(2013, 8, 13), false, false), Rules.KNOWN);
        assertEquals(100_000, law.apply(0).ppfLimit());
        assertEquals(150_000, law.apply(1).ppfLimit());
        assertEquals(Double.POSITIVE_INFINITY,
            InterestLaw.of(taxpayer(LocalDate.of(1990, 1, 1), false, false), Rules.KNOWN).apply(0).ppfLimit());
    }

    @Test
    void the_lock_is_that_of_the_day_of_issue() {
        assertEquals(new PpfLock(15, 7, 0.5, 5, 0.6), InterestLaw.lock(taxpayer(ISSUED, false, false), Rules.KNOWN));
        assertEquals(PpfLock.NONE, InterestLaw.lock(taxpayer(LocalDate.of(1960, 1, 1), false, false), Rules.KNOWN));
    }

    @Test
    void rules_of_instruments_and_those_of_policies_are_told_apart() {
        LocalDate end = ISSUED.plusYears(20);
        assertEquals(9, Rules.KNOWN.ofInstruments(ISSUED, end).size());
        assertTrue(Rules.KNOWN.between(ISSUED, end).stream().noneMatch(rule -> rule.subject() == Subject.PPF_LIMIT));
    }

    private static Taxpayer taxpayer(LocalDate issued, boolean deduction, boolean cess) {
        return new Taxpayer(issued, false, false, Rupees.ZERO, Rate.ofPercent("30"), deduction, cess);
    }
}
