package org.asli.export;

import static org.asli.export.QuestionSheets.agree;
import static org.asli.export.QuestionSheets.BILLIONTH;
import static org.asli.export.QuestionSheets.HALF_A_PAISA;
import static org.asli.export.QuestionSheets.rates;
import static org.asli.export.QuestionSheets.rupees;
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
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.asli.alternative.Funding;
import org.asli.cashflow.CashFlow;
import org.asli.chart.Words;
import org.asli.comparison.Comparison;
import org.asli.comparison.ExtraMoney;
import org.asli.comparison.Figure;
import org.asli.comparison.Instruments;
import org.asli.comparison.TheArticle;
import org.asli.comparison.Uncertainty;
import org.asli.comparison.YearRow;
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
        return each(QuestionSheets::tax);
    }

    @TestFactory
    Stream<DynamicTest> stopping_early_agrees() {
        return each(QuestionSheets::leaving);
    }

    @TestFactory
    Stream<DynamicTest> dying_early_agrees() {
        return each(QuestionSheets::dying);
    }

    @TestFactory
    Stream<DynamicTest> what_is_earned_on_average_agrees() {
        return each(QuestionSheets::onAverage);
    }

    @TestFactory
    Stream<DynamicTest> going_on_agrees() {
        return each(QuestionSheets::held);
    }

    @TestFactory
    Stream<DynamicTest> something_safe_agrees_to_the_paisa() {
        return each(QuestionSheets::safe);
    }

    @Test
    void the_futures_are_those_of_the_seed() throws IOException {
        Uncertainty sure = Uncertainty.of(CASES.get("worked"));
        var sheets = new Recalculated(folder, "worked");
        CSVRecord chance = sheets.row("How sure", WORDS.of("workbook.sure.chance"));
        assertEquals(sure.chanceAhead(), Recalculated.number(chance.get(1)).orElseThrow(), BILLIONTH);
        CSVRecord end = sheets.row("How sure", WORDS.of("column.year.end.counted"), "20");
        agree(sure.fund().end().p5(), end.get(1), "bad case");
        agree(sure.fund().end().median(), end.get(3), "median");
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

    private static double nearest(Map<Double, Rupees> flows, double time) {
        return flows.keySet().stream().filter(each -> Math.abs(each - time) < 1e-9).findFirst().orElse(time);
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
