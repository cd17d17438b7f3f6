package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asli.comparison.Comparison;
import org.asli.comparison.Derivation;
import org.asli.comparison.Extremes;
import org.asli.comparison.OrdinaryChoices;
import org.asli.comparison.TheArticle;
import org.asli.comparison.Uncertainty;
import org.asli.export.DerivationWords;
import org.asli.export.Explained.Line;
import org.asli.simulation.YearSpread;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How the tables under "How sure is the SIP?" come about: what is shown is read back and repeated. */
class SureSumsTest {
    private static final int CHOICES = 12;

    @TestFactory
    Stream<DynamicTest> the_arithmetic_that_is_shown_is_true() {
        var choices = new OrdinaryChoices(20261122, OrdinaryChoices.UNIT);
        return Stream.concat(Extremes.all().entrySet().stream().map(each -> test(each.getKey(), each.getValue())),
            IntStream.range(0, CHOICES).mapToObj(i -> test("choice " + i, Comparison.of(choices.next()))));
    }

    private static DynamicTest test(String name, Comparison comparison) {
        return DynamicTest.dynamicTest(name, () -> {
            Uncertainty uncertainty = Uncertainty.of(comparison);
            Sure sure = new Sure(uncertainty);
            List<RowSum> years = sure.getYearSums();
            Stream.of(years, sure.getExpenseSums(), sure.getInflationSums()).flatMap(List::stream).forEach(row -> {
                row.lines().forEach(line -> ShownArithmetic.equations(line.value()));
                assertFalse(row.toString().matches("(?s).*(NaN|Infinity|∞|\\{\\d).*"), row.toString());
            });
            Derivation.of(comparison, uncertainty.fund()).forEach(each ->
                ShownArithmetic.equations(new DerivationWords(Locale.ENGLISH).explained(each).sum()));
            assertEquals(sure.getYears().size(), years.size());
            for (YearSpread year : sure.getYears()) {
                DoubleStream.of(year.p5(), year.p25(), year.median(), year.p75(), year.p95()).forEach(figure ->
                    assertTrue(years.get(year.year()).toString().contains(new Formats().toPaisa(figure)), year.toString()));
            }
        });
    }

    /** The leads of an independent model, as in UncertaintyTest: ₹76,20,374.14 at 12% and 1%, ₹31,98,805.82 in today's money. */
    @Test
    void the_rows_of_the_worked_proposal() {
        Sure sure = new Sure(Uncertainty.of(Comparison.of(TheArticle.choice())));
        RowSum stated = sure.getExpenseSums().get(3);
        assertEquals("12%", stated.title());
        assertEquals(new Line("expenses 1%", "a rupee becomes (1 + 12%) × (1 − 1%) = 1.1088 in a year; the last year: "
            + "₹1,03,26,996.88 × 1.1088 − ₹1,05,200 = ₹1,13,45,374.14; ₹1,13,45,374.14 − ₹37,25,000 = ₹76,20,374.14"),
            stated.lines().get(2));
        assertEquals(new Line("inflation 6%", "₹1,02,59,003.61 ÷ (1 + 6%)^20 = ₹31,98,805.82"),
            sure.getInflationSums().get(3).lines().get(3));
        assertEquals(new Line("Bad (1 in 20)", "no. 500 and no. 501 alike: ₹4,92,000.00"), sure.getYearSums().get(0).lines().get(0));
        assertEquals(15, sure.getYearSums().get(20).lines().stream().mapToInt(line -> ShownArithmetic.equations(line.value())).sum());
    }

    @Test
    void a_future_that_runs_dry_says_when() {
        String years = new Sure(Uncertainty.of(Extremes.all().get("fund runs dry"))).getYearSums().toString();
        assertTrue(years.contains(": it cannot pay that and is empty from here on, so ₹0.00"), years);
        assertTrue(years.matches("(?s).*no. 500 and no. 501 alike: it ran dry in year \\d+, so ₹0.00.*"), years);
    }
}
