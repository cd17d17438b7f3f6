package org.asli.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.asli.alternative.Funding;
import org.asli.cashflow.CashFlow;
import org.asli.chart.Words;
import org.asli.comparison.AfterTax;
import org.asli.comparison.Comparison;
import org.asli.comparison.Dying;
import org.asli.comparison.ExtraMoney;
import org.asli.comparison.Figure;
import org.asli.comparison.Instruments;
import org.asli.comparison.Instruments.Way;
import org.asli.comparison.Leaving;
import org.asli.comparison.TaxRow;
import org.asli.comparison.TheArticle;
import org.asli.comparison.Uncertainty;
import org.asli.comparison.YearRow;
import org.asli.irr.IrrResult;
import org.asli.money.Rupees;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * The workbook, recalculated by LibreOffice from its formulas alone, agrees with Asli in every cell: amounts to the
 * paisa, rates to a billionth. The files hold no results of formulas that could be taken for recalculated ones.
 */
class WorkbookIT {
    private static final Words WORDS = Exports.words(Locale.ENGLISH);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final double HALF_A_PAISA = 0.005;
    private static final double BILLIONTH = 1e-9;
    private static final String CHANGED = "changed";

    @RegisterExtension
    static final LibreOffice LIBRE_OFFICE = new LibreOffice();

    @TempDir
    static Path folder;

    private static final Map<String, Comparison> CASES = new LinkedHashMap<>(WorkbookCases.all());

    @BeforeAll
    static void recalculate() throws Exception {
        for (Map.Entry<String, Comparison> each : CASES.entrySet()) {
            Files.write(folder.resolve(each.getKey() + ".xlsx"), xlsx(each.getValue()));
        }
        Files.write(folder.resolve(CHANGED + ".xlsx"), WorkbookText.of(xlsx(Comparison.of(TheArticle.choice())))
            .with("Inputs", "<v>500000.00</v>", "<v>612345.67</v>").file());
        LibreOffice.recalculate(folder);
    }

    @TestFactory
    Stream<DynamicTest> the_years_agree_to_the_paisa() {
        return each((sheets, comparison) -> {
            List<CSVRecord> rows = sheets.rows("Years");
            assertEquals(comparison.rows().size(), rows.size());
            for (YearRow row : comparison.rows()) {
                List<Double> expected = new ArrayList<>(List.of((double) row.year(), rupees(row.premium())));
                row.benefits().forEach(benefit -> expected.add(rupees(benefit)));
                expected.addAll(List.of(rupees(row.maturity()), rupees(row.cashFlow()), rupees(row.balance()), row.fund()));
                for (int i = 0; i < expected.size(); i++) {
                    agree(expected.get(i), rows.get(row.year()).get(i), "year " + row.year() + ", column " + i);
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> every_payment_and_its_time_agree() {
        return each((sheets, comparison) -> {
            Map<Double, Rupees> flows = new TreeMap<>();
            for (CashFlow flow : comparison.cashFlows().flows()) {
                flows.put(flow.time(), flow.amount());
            }
            List<CSVRecord> rows = sheets.rows("Schedule");
            int flow = rows.get(0).size() - 2;
            double time = -1;
            for (CSVRecord row : rows) {
                time = nearest(flows, Double.parseDouble(row.get(1)));
                Rupees expected = flows.containsKey(time) ? flows.remove(time) : Rupees.ZERO;
                agree(rupees(expected), row.get(flow), "at " + row.get(1));
            }
            assertEquals(Map.of(), flows, "not in the schedule");
        });
    }

    @TestFactory
    Stream<DynamicTest> every_key_figure_agrees() {
        return each((sheets, comparison) -> {
            for (Figure figure : Figure.values()) {
                String formula = sheets.row("Key figures", WORDS.of("figure." + figure)).get(1);
                OptionalDouble expected = figure.of(comparison).stream().mapToDouble(Number::doubleValue).findFirst();
                assertEquals(expected.isPresent(), Recalculated.number(formula).isPresent(), figure + ": " + formula);
                if (expected.isPresent() && figure.unit() == Figure.Unit.RUPEES) {
                    agree(expected.getAsDouble(), formula, figure.toString());
                } else if (expected.isPresent()) {
                    assertEquals(expected.getAsDouble(), Recalculated.number(formula).getAsDouble(), BILLIONTH, figure.toString());
                }
            }
            agree(comparison.fundLead(), sheets.row("Key figures", WORDS.of("fund.lead")).get(1), "lead");
            agree(comparison.carefulFund().end(), sheets.row("Key figures", WORDS.of("workbook.careful.end")).get(1), "careful");
            assertEquals(comparison.fund().dryYear().stream().asDoubleStream().boxed().toList(),
                Recalculated.number(sheets.row("Key figures", WORDS.of("workbook.dry.year")).get(1)).stream().boxed().toList());
        });
    }

    @TestFactory
    Stream<DynamicTest> every_rate_agrees_to_a_billionth_and_is_worth_nothing() {
        return each((sheets, comparison) -> {
            rates(sheets, "workbook.rate.policy", comparison.irr());
            rates(sheets, "workbook.rate.savings", comparison.savingsIrr());
        });
    }

    @TestFactory
    Stream<DynamicTest> at_the_break_even_return_the_fund_ends_with_the_last_benefit() {
        return each((sheets, comparison) -> {
            String end = sheets.row("Key figures", WORDS.of("workbook.break.even.end")).get(1);
            assertEquals(comparison.breakEvenReturn().isPresent(), Recalculated.number(end).isPresent(), end);
            if (comparison.breakEvenReturn().isPresent()) {
                assertEquals(rupees(comparison.lastBenefit()), Recalculated.number(end).getAsDouble(),
                    Math.max(HALF_A_PAISA, 1e-9 * rupees(comparison.figures().received())));
                assertEquals(comparison.breakEvenReturn().getAsDouble(), Recalculated.number(
                    sheets.row("Key figures", WORDS.of("workbook.break.even")).get(1)).getAsDouble(), BILLIONTH);
            }
        });
    }

    @Test
    void what_is_paid_otherwise_than_like_for_like_agrees() throws IOException {
        int seen = 0;
        for (Map.Entry<String, Comparison> each : CASES.entrySet()) {
            Funding funding = each.getValue().choice().alternative().funding();
            if (!funding.equals(Funding.LIKE_FOR_LIKE)) {
                otherwise(new Recalculated(folder, each.getKey()), each.getValue());
                seen++;
            }
        }
        assertTrue(seen > 5);
    }

    private static void otherwise(Recalculated sheets, Comparison comparison) throws IOException {
        ExtraMoney extra = comparison.extraMoney();
        agree(extra.likeForLike().end(), sheets.row("Key figures", WORDS.of("workbook.extra.like")).get(1), "like for like");
        agree(rupees(extra.stepUp().total()), sheets.row("Key figures", WORDS.of("workbook.extra.step.up")).get(1), "step-up");
        agree(extra.steppedUp().end(), sheets.row("Key figures", WORDS.of("workbook.extra.stepped")).get(1), "stepped up");
        if (comparison.choice().alternative().funding().rhythm() == Funding.Rhythm.MONTHLY) {
            rates(sheets, "workbook.rate.fund", comparison.breakEvenIrr());
        }
    }

    @TestFactory
    Stream<DynamicTest> what_tax_takes_agrees_to_the_paisa() {
        return each((sheets, comparison) -> {
            AfterTax taxed = AfterTax.of(comparison);
            List<CSVRecord> rows = sheets.rows("Tax by year");
            for (TaxRow row : taxed.rows()) {
                List<Double> expected = List.of(rupees(row.income()), rupees(row.tax()), rupees(row.withheld()),
                    rupees(row.saved()), rupees(row.cashFlow()), rupees(row.afterTax()));
                for (int i = 0; i < expected.size(); i++) {
                    agree(expected.get(i), rows.get(row.year()).get(i + 5), "year " + row.year() + ", column " + (i + 5));
                }
                agree(row.fundTax(), rows.get(row.year()).get(12), "tax on the fund in year " + row.year());
                agree(row.fund(), rows.get(row.year()).get(13), "taxed fund in year " + row.year());
            }
            taxed("exempt", sheets, exempt -> assertEquals(taxed.exemption().exempt() ? "yes" : "no", exempt));
            taxed("last", sheets, last -> agree(rupees(taxed.lastBenefit()), last, "last benefit"));
            taxed("fund", sheets, fund -> agree(taxed.fund().end(), fund, "fund"));
            taxed("gains", sheets, tax -> agree(taxed.fund().tax(), tax, "tax on the fund"));
            rates(sheets, "workbook.tax.rate", taxed.irr());
        });
    }

    @TestFactory
    Stream<DynamicTest> stopping_early_agrees() {
        return each((sheets, comparison) -> {
            Leaving leaving = Leaving.of(comparison.choice());
            List<CSVRecord> rows = sheets.rows("Stop early");
            assertEquals(leaving.years().size(), rows.size());
            for (Leaving.Year year : leaving.years()) {
                CSVRecord row = rows.get(year.year() - 1);
                agree(rupees(year.paid()), row.get(1), "paid");
                agree(rupees(year.received()), row.get(3), "received");
                agree(rupees(year.value().amount()), row.get(7), "value in year " + year.year());
                agree(rupees(year.loss()), row.get(8), "loss");
                rate(year.irr(), row.get(9), "leaving in year " + year.year());
                agree(rupees(year.paidUpCover()), row.get(11), "paid-up cover");
                agree(rupees(year.paidUpMaturity()), row.get(12), "paid-up maturity");
                agree(year.fund(), row.get(13), "fund in year " + year.year());
            }
            assertEquals(leaving.moneyBackYear().stream().asDoubleStream().boxed().toList(), Recalculated.number(
                sheets.row("Key figures", WORDS.of("workbook.leaving.back")).get(1)).stream().boxed().toList());
        });
    }

    @TestFactory
    Stream<DynamicTest> dying_early_agrees() {
        return each((sheets, comparison) -> {
            List<CSVRecord> rows = sheets.rows("Die early");
            for (Dying.Year year : Dying.of(comparison.choice()).years()) {
                CSVRecord row = rows.get(year.year() + 3);
                assertEquals(year.year(), Integer.parseInt(row.get(0)));
                agree(rupees(year.benefit().amount()), row.get(5), "death benefit in year " + year.year());
                agree(rupees(year.termCover()), row.get(7), "term cover");
                agree(year.alternative(), row.get(9), "term + SIP in year " + year.year());
                rate(year.irr(), row.get(10), "dying in year " + year.year());
                rate(year.alternativeIrr(), row.get(11), "dying with term + SIP in year " + year.year());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> something_safe_agrees_to_the_paisa() {
        return each((sheets, comparison) -> {
            Instruments instruments = Instruments.of(AfterTax.of(comparison));
            List<CSVRecord> rows = sheets.rows("Something safe");
            int term = comparison.policy().termYears();
            int periods = (rows.size() - 1) / term;
            for (int year = 0; year <= term; year++) {
                CSVRecord row = rows.get(year * periods);
                agree(instruments.row(Way.DEPOSIT).byYear().get(year), row.get(7), "deposit in year " + year);
                agree(instruments.row(Way.BOND).byYear().get(year), row.get(10), "bond in year " + year);
                agree(instruments.row(Way.PPF).byYear().get(year), row.get(20), "PPF in year " + year);
            }
            for (Way way : List.of(Way.DEPOSIT, Way.PPF, Way.BOND)) {
                agree(instruments.row(way).after().amount(),
                    sheets.row("Key figures", WORDS.of("workbook.safe.figure." + way)).get(1), way.toString());
            }
        });
    }

    @Test
    void the_futures_are_those_of_the_seed() throws IOException {
        Uncertainty sure = Uncertainty.of(CASES.get("worked"));
        var sheets = new Recalculated(folder, "worked");
        CSVRecord chance = sheets.row("How sure", WORDS.of("workbook.sure.chance"));
        assertEquals(sure.chanceAhead(), Recalculated.number(chance.get(1)).orElseThrow(), BILLIONTH);
        CSVRecord end = sheets.row("How sure", WORDS.of("column.year"), "20");
        agree(sure.fund().end().p5(), end.get(1), "bad case");
        agree(sure.fund().end().median(), end.get(3), "median");
    }

    private static void rate(IrrResult found, String cell, String what) {
        if (found.rates().isEmpty()) {
            assertEquals("–", cell, what);
        } else {
            double rate = Recalculated.number(cell).orElseThrow(() -> new AssertionError(what + ": " + cell));
            assertTrue(found.rates().stream().anyMatch(each -> Math.abs(each - rate) <= BILLIONTH * Math.max(1, 1 + each)),
                what + ": " + rate + " of " + found);
        }
    }

    private static void taxed(String figure, Recalculated sheets, Consumer<String> check) throws IOException {
        check.accept(sheets.row("Key figures", WORDS.of("workbook.tax.figure." + figure)).get(1));
    }

    @Test
    void changing_the_premium_recomputes_everything() throws IOException {
        var sheets = new Recalculated(folder, CHANGED);
        Comparison expected = WorkbookCases.withPremium("612345.67");
        for (Figure figure : List.of(Figure.IRR, Figure.SAVINGS_RETURN, Figure.MODIFIED_RETURN)) {
            assertEquals(figure.of(expected).orElseThrow().doubleValue(), Recalculated.number(
                sheets.row("Key figures", WORDS.of("figure." + figure)).get(1)).getAsDouble(), BILLIONTH, figure.toString());
        }
        for (Figure figure : List.of(Figure.PAID, Figure.DEEPEST_OUT_OF_POCKET, Figure.FUND_AT_END)) {
            agree(figure.of(expected).orElseThrow().doubleValue(),
                sheets.row("Key figures", WORDS.of("figure." + figure)).get(1), figure.toString());
        }
    }

    @Test
    void a_text_that_looks_like_a_formula_stays_a_text() throws IOException {
        assertEquals("'=1+1", new Recalculated(folder, "formula names").rows("Years").isEmpty() ? ""
            : new Recalculated(folder, "formula names").row("Benefits", "Benefits").get(1));
        assertEquals("'=HYPERLINK(\"x\")", new Recalculated(folder, "formula names").row("Inputs", "'=HYPERLINK(\"x\")").get(0));
    }

    private static void rates(Recalculated sheets, String section, IrrResult found) throws IOException {
        String title = WORDS.of(section);
        CSVRecord rates = sheets.row("Rates", title, WORDS.of("workbook.solve.6"));
        CSVRecord values = sheets.row("Rates", title, WORDS.of("workbook.solve.8"));
        for (int i = 0; i < found.rates().size(); i++) {
            assertEquals(found.rates().get(i), Recalculated.number(rates.get(i + 1)).orElseThrow(), BILLIONTH, title);
            assertEquals(0, Recalculated.number(values.get(i + 1)).orElseThrow(), HALF_A_PAISA, title);
        }
        if (found.rates().isEmpty()) {
            assertEquals("–", rates.get(1), title);
        }
    }

    private static double nearest(Map<Double, Rupees> flows, double time) {
        return flows.keySet().stream().filter(each -> Math.abs(each - time) < 1e-9).findFirst().orElse(time);
    }

    private static void agree(double expected, String cell, String what) {
        double found = Recalculated.number(cell).orElseThrow(() -> new AssertionError(what + ": " + cell));
        // LibreOffice writes fifteen digits
        assertEquals(expected, found, Math.max(HALF_A_PAISA, Math.abs(expected) * 1e-14), what);
    }

    private static double rupees(Rupees amount) {
        return amount.toDouble();
    }

    private static byte[] xlsx(Comparison comparison) {
        return Exports.xlsx(comparison, DAY, Locale.ENGLISH).content();
    }

    private interface Agreement {
        void check(Recalculated sheets, Comparison comparison) throws IOException;
    }

    private static Stream<DynamicTest> each(Agreement agreement) {
        assertTrue(CASES.size() > 20);
        return CASES.entrySet().stream().map(each -> {
            Executable check = () -> agreement.check(new Recalculated(folder, each.getKey()), each.getValue());
            return DynamicTest.dynamicTest(each.getKey(), check);
        });
    }
}
