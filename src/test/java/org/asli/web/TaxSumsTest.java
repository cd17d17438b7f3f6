package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.asli.comparison.AfterTax;
import org.asli.money.RupeeFormat;
import org.junit.jupiter.api.Test;

class TaxSumsTest {
    @Test
    void the_figures_before_and_after_are_told_too() {
        ToldRows.proposals().forEach((name, comparison) -> {
            var view = new TaxView(AfterTax.of(comparison));
            var sums = view.getFigureSums();
            var format = new Formats();
            ToldRows.tells(sums.get(0), "What the policy earns a year", name, view.getRateBefore(), view.getRateAfter());
            ToldRows.tells(sums.get(2), "Fund at the end", name, format.toPaisa(comparison.fund().end()), format.toPaisa(view.getTaxed().fund().end()));
            ToldRows.tells(sums.get(sums.size() - 1), "SIP return at which both end equal", name, view.getBreakEvenBefore(), view.getBreakEvenAfter());
            sums.forEach(sum -> ToldRows.tells(sum, sum.title(), name));
        });
    }

    @Test
    void every_year_of_tax_is_told_and_its_arithmetic_is_true() {
        ToldRows.proposals().forEach((name, comparison) -> {
            var view = new TaxView(AfterTax.of(comparison));
            var sums = view.getYearSums();
            for (TaxView.Row row : view.getRows()) {
                ToldRows.tells(sums.get(row.year()), row.year() == 0 ? "Day you sign" : "Year " + row.year(), name,
                    RupeeFormat.cell(row.cashFlow()), RupeeFormat.cell(row.tax()), RupeeFormat.cell(row.afterTax()), row.fundTax(),
                    new Formats().toPaisa(row.fund()));
            }
        });
    }

    @Test
    void the_limits_are_told_as_far_as_they_decide() {
        ToldRows.proposals().forEach((name, comparison) -> {
            var view = new TaxView(AfterTax.of(comparison));
            String told = view.getExemptionWhy().figures().toString();
            view.getExemptionWhy().figures().forEach(figure -> {
                figure.lines().forEach(line -> ShownArithmetic.equations(line.value()));
                ShownArithmetic.equations(figure.sum());
            });
            Pattern.compile("₹[\\d,.]*\\d").matcher(view.getExemption() + " " + view.getTurns()).results()
                .forEach(figure -> assertTrue(told.contains(figure.group()), name + ": " + figure.group() + " in " + told));
        });
    }
}
