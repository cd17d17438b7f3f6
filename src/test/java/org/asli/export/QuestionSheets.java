package org.asli.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVRecord;
import org.asli.alternative.Funding;
import org.asli.chart.Words;
import org.asli.comparison.AfterTax;
import org.asli.comparison.Comparison;
import org.asli.comparison.Dying;
import org.asli.comparison.ExpectedReturn;
import org.asli.comparison.Holding;
import org.asli.comparison.HoldingAfterTax;
import org.asli.comparison.Instruments;
import org.asli.comparison.Instruments.Way;
import org.asli.comparison.Leaving;
import org.asli.comparison.TaxRow;
import org.asli.comparison.Verdict;
import org.asli.irr.IrrResult;
import org.asli.money.Rupees;

/** How the recalculated sheets of the questions about a proposal agree with Asli. */
final class QuestionSheets {
    static final double HALF_A_PAISA = 0.005;
    static final double BILLIONTH = 1e-9;
    private static final Words WORDS = Exports.words(Locale.ENGLISH);

    private QuestionSheets() {
    }

    static void tax(Recalculated sheets, Comparison comparison) throws IOException {
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
        Funding funding = comparison.choice().alternative().funding();
        if (funding.termPremiumFrom() == Funding.Source.POCKET) {
            taxed("like", sheets, fund -> agree(taxed.likeForLike().end(), fund, "fund, like for like"));
        }
        if (funding.stepUp().fraction().signum() > 0) {
            taxed("stepped", sheets, fund -> agree(taxed.steppedUp().end(), fund, "fund, stepped up"));
        }
        if (taxed.breakEvenReturn().isPresent()) {
            taxed("gap", sheets, gap -> assertEquals(0, Recalculated.number(gap).orElseThrow(),
                Math.max(HALF_A_PAISA, 1e-9 * rupees(taxed.lastBenefit())), "gap at the break-even return"));
        }
        rates(sheets, "workbook.tax.rate", taxed.irr());
    }

    static void leaving(Recalculated sheets, Comparison comparison) throws IOException {
        Leaving leaving = Leaving.of(comparison.choice());
        List<CSVRecord> rows = sheets.rows("Stop early");
        assertEquals(leaving.years().size(), rows.size());
        for (Leaving.Year year : leaving.years()) {
            CSVRecord row = rows.get(year.year() - 1);
            agree(rupees(year.paid()), row.get(1), "paid");
            agree(rupees(year.received()), row.get(3), "received");
            agree(rupees(year.value().amount()), row.get(10), "value in year " + year.year());
            assertEquals(WORDS.of("early.source." + year.value().source()), row.get(11));
            agree(rupees(year.loss()), row.get(12), "loss");
            rate(year.irr(), row.get(13), "leaving in year " + year.year());
            agree(rupees(year.paidUpCover()), row.get(15), "paid-up cover");
            agree(rupees(year.paidUpMaturity()), row.get(16), "paid-up maturity");
            agree(year.fund(), row.get(17), "fund in year " + year.year());
        }
        assertEquals(leaving.moneyBackYear().stream().asDoubleStream().boxed().toList(), Recalculated.number(
            sheets.row("Key figures", WORDS.of("workbook.leaving.back")).get(1)).stream().boxed().toList());
    }

    static void dying(Recalculated sheets, Comparison comparison) throws IOException {
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
    }

    static void onAverage(Recalculated sheets, Comparison comparison) throws IOException {
        ExpectedReturn expected = ExpectedReturn.byAge(comparison.policy()).get(0);
        Map<Double, Double> flows = new TreeMap<>();
        expected.cashFlows().flows().forEach(flow -> flows.put(flow.time(), rupees(flow.amount())));
        List<CSVRecord> rows = sheets.rows("On average");
        for (CSVRecord row : rows.subList(1, rows.size())) {
            double time = Double.parseDouble(row.get(1));
            agree(flows.entrySet().stream().filter(flow -> Math.abs(flow.getKey() - time) < 1e-9)
                .mapToDouble(Map.Entry::getValue).sum(), row.get(9), "on average at " + time);
        }
        rates(sheets, "workbook.expected.rate", expected.irr());
        assertEquals(expected.survival(), Recalculated.number(sheets.row("Key figures", WORDS.of("workbook.expected.survival"))
            .get(1)).orElseThrow(), BILLIONTH);
    }

    static void safe(Recalculated sheets, Comparison comparison) throws IOException {
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
    }

    static void held(Recalculated sheets, Comparison comparison) throws IOException {
        HoldingAfterTax held = HoldingAfterTax.of(comparison.choice());
        double rate = comparison.fundReturn();
        for (HoldingAfterTax.Outcome outcome : held.outcomes(rate)) {
            Holding.Way way = outcome.way().way();
            grown(held.before().finalValue(way, rate), sheets, "workbook.held.end." + way);
            grown(outcome.finalValue(), sheets, "workbook.held.taxed." + way);
        }
        agree(rupees(held.surrenderLeft()), sheets.row("Already held", WORDS.of("workbook.held.left")).get(1), "left");
        verdict("", held.before().verdict(rate), sheets);
        verdict(".taxed", held.verdict(rate), sheets);
        changes(sheets, held);
        rates(sheets, "workbook.held.rate", held.before().keeping());
        rates(sheets, "workbook.held.rate.taxed", held.keeping());
    }

    private static void verdict(String suffix, Verdict verdict, Recalculated sheets) throws IOException {
        grown(verdict.lead(), verdict.finalValue(), sheets, "workbook.held.lead" + suffix);
        if (verdict.next().isPresent()) {
            assertEquals(WORDS.of("early.way." + verdict.best()), sheets.row("Key figures", WORDS.of("workbook.held.best" + suffix)).get(1));
        }
    }

    /** Both ways end with the same at each return at which the best changes, by LibreOffice and by Asli. */
    private static void changes(Recalculated sheets, HoldingAfterTax held) throws IOException {
        List<Holding.Change> before = held.before().changes().stream().filter(change -> change.rate() > 0).toList();
        List<Holding.Change> after = held.changes().stream().filter(change -> change.rate() > 0).toList();
        if (before.size() + after.size() == 0) {
            return;
        }
        List<CSVRecord> rows = sheets.rows(WORDS.of("workbook.held.changes"));
        rows = rows.subList(rows.size() - before.size() - after.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            boolean taxed = i >= before.size();
            Holding.Change change = taxed ? after.get(i - before.size()) : before.get(i);
            double end = taxed ? held.outcomes(change.rate()).get(change.before().ordinal()).finalValue()
                : held.before().finalValue(change.before(), change.rate());
            double least = Math.max(HALF_A_PAISA, 1e-9 * end);
            assertEquals(change.rate(), Recalculated.number(rows.get(i).get(1)).orElseThrow(), BILLIONTH);
            assertEquals(end, Recalculated.number(rows.get(i).get(3)).orElseThrow(), least, "at " + change);
            assertEquals(end, Recalculated.number(rows.get(i).get(5)).orElseThrow(), least, "at " + change);
            assertEquals(0, Recalculated.number(rows.get(i).get(6)).orElse(0), least, "gap at " + change);
        }
    }

    /** A fund that is grown moment by moment has lost the last digits of one that is grown at once. */
    private static void grown(double expected, Recalculated sheets, String key) throws IOException {
        grown(expected, expected, sheets, key);
    }

    /** @param size of what it is the difference of */
    private static void grown(double expected, double size, Recalculated sheets, String key) throws IOException {
        String cell = sheets.row("Key figures", WORDS.of(key)).get(1);
        double found = Recalculated.number(cell).orElseThrow(() -> new AssertionError(key + ": " + cell));
        assertEquals(expected, found, Math.max(HALF_A_PAISA, Math.abs(size) * 1e-12), key);
    }

    static void rate(IrrResult found, String cell, String what) {
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

    static void rates(Recalculated sheets, String section, IrrResult found) throws IOException {
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

    static void agree(double expected, String cell, String what) {
        double found = Recalculated.number(cell).orElseThrow(() -> new AssertionError(what + ": " + cell));
        // LibreOffice writes fifteen digits
        assertEquals(expected, found, Math.max(HALF_A_PAISA, Math.abs(expected) * 1e-14), what);
    }

    static double rupees(Rupees amount) {
        return amount.toDouble();
    }
}
