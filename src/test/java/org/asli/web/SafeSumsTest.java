package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.asli.comparison.AfterTax;
import org.asli.comparison.Comparison;
import org.asli.comparison.Instruments;
import org.asli.comparison.TheArticle;
import org.asli.simulation.SimulatedFund;
import org.junit.jupiter.api.Test;

class SafeSumsTest {
    /** No row is of it. */
    private static final SimulatedFund FUTURES = new Certainty(Comparison.of(TheArticle.choice())).futures();

    @Test
    void every_row_is_told_and_its_arithmetic_is_true() {
        ToldRows.proposals().forEach((name, comparison) -> {
            SafeView safe = view(comparison);
            List<RowSum> rows = safe.getRowSums();
            for (int i = 0; i < rows.size(); i++) {
                SafeView.Row row = safe.getRows().get(i);
                ToldRows.tells(rows.get(i), row.name(), name, row.after(), row.lead(), row.earned(), row.rate(), row.before());
            }
            List<RowSum> years = safe.getYearSums();
            for (SafeView.Year year : safe.getYears()) {
                ToldRows.tells(years.get(year.year()), year.year() == 0 ? "Day you sign" : "Year " + year.year(), name,
                    year.held().toArray(String[]::new));
            }
        });
    }

    /** The ends are those of an independent model with 50 digits, as in SafeFundTest. */
    @Test
    void the_worked_proposal() {
        SafeView safe = view(Comparison.of(TheArticle.choice()));
        List<String> deposit = ToldRows.said(safe.getRowSums().get(0));
        assertEquals("At the end, after tax: ₹24,26,000.00 − ₹16,90,000.00 + ₹29,81,891.65 − ₹8,94,567.50 = ₹28,23,324.16", deposit.get(0));
        assertEquals("Earns a year after tax: 4.34%: paid in, worth at 4.34000000000% on the day you sign, ₹21,97,640.67 = taken out, "
            + "worth then, ₹21,97,640.67", deposit.get(2));
        assertEquals(List.of("Fixed deposit, interest: ₹4,92,000.00 × 6.2% = ₹30,504.00", "tax on it: ₹30,504.00 × 30% = ₹9,151.20",
            "Bank fixed deposit: ₹4,92,000.00 + ₹3,86,800.00 + ₹30,504.00 − ₹9,151.20 = ₹9,00,152.80"),
            ToldRows.said(safe.getYearSums().get(1)).subList(0, 3));
        assertTrue(ToldRows.said(safe.getYearSums().get(20)).toString().contains("= ₹28,23,324.16"));
    }

    private static SafeView view(Comparison comparison) {
        return new SafeView(Instruments.of(AfterTax.of(comparison)), FUTURES);
    }
}
