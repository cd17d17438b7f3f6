package org.asli.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.asli.chart.Words;
import org.asli.comparison.AfterTax;
import org.asli.comparison.Comparison;
import org.asli.comparison.EarlyEnds;
import org.asli.comparison.Instruments;
import org.asli.comparison.SideBySide;
import org.asli.comparison.Uncertainty;

/**
 * What a person can take away. Everything is made in memory, from the same {@link Comparison} that the page shows.
 *
 * <p>Each method takes the date the file bears and the language of its words.
 */
public final class Exports {
    private Exports() {
    }

    /**
     * The year-by-year table for a spreadsheet: one row a year, amounts as plain numbers with a point. An empty line
     * ends it, so that it can be filtered and summed as it is; under that stand what is certain and what is not, in words,
     * and the rates, in percent, with their proven bounds and the modified rate, and then, each after an empty line, how
     * sure the fund is and what leaving, death and going on come to. The other key figures are in the report.
     */
    public static Download csv(Comparison comparison, LocalDate date, Locale locale) {
        Words words = words(locale);
        String name = comparison.choice().policy().product();
        List<List<?>> table = YearTable.of(comparison, words).table();
        Uncertainty uncertainty = Uncertainty.of(comparison);
        table.add(List.of());
        new CertaintySentences(comparison, locale).all(uncertainty.fund()).forEach(sentence -> table.add(List.of(sentence)));
        table.addAll(new RateRows(comparison, words).rows());
        table.addAll(new Otherwise(comparison.choice(), words).rows(comparison));
        table.add(List.of());
        table.addAll(new UncertaintyRows(uncertainty, words).rows());
        EarlyEnds ends = EarlyEnds.of(comparison.choice());
        for (EarlyEndTable early : EarlyEndTable.all(ends, comparison.fundReturn(), words)) {
            table.add(List.of());
            table.addAll(early.lines());
        }
        table.add(List.of());
        table.addAll(new WayRows(ends.held(), comparison.fundReturn(), words).rows());
        AfterTax taxed = AfterTax.of(comparison);
        table.add(List.of());
        table.addAll(new SafeTable(Instruments.of(taxed), words, locale).lines());
        table.add(List.of());
        table.addAll(new TaxRows(taxed, words, locale).rows());
        return new Download(FileName.of(name, date, "csv", words), Download.CSV, CsvText.of(table));
    }

    /** The report on one proposal: two to twelve A4 pages. */
    public static Download pdf(Comparison comparison, LocalDate date, Locale locale) {
        Words words = words(locale);
        String name = comparison.choice().policy().product();
        return new Download(FileName.of(name, date, "pdf", words), Download.PDF,
            new ProposalReport(comparison, date, locale).pdf());
    }

    /**
     * Key figures and then yearly balances, a row each, one column a proposal. Rates and shares are in percent, as
     * each row's own text says. Under an empty line it is said who wins.
     *
     * @param name what the comparison was saved as; may be empty
     */
    public static Download csv(SideBySide sideBySide, String name, LocalDate date, Locale locale) {
        Words words = words(locale);
        return new Download(FileName.of(named(name, words), date, "csv", words), Download.CSV,
            new FigureTable(sideBySide, words, locale).csv());
    }

    /**
     * The report on two to four proposals beside one another: two to four A4 pages.
     *
     * @param name what the comparison was saved as; may be empty
     */
    public static Download pdf(SideBySide sideBySide, String name, LocalDate date, Locale locale) {
        Words words = words(locale);
        return new Download(FileName.of(named(name, words), date, "pdf", words), Download.PDF,
            new ComparisonReport(sideBySide, name, date, locale).pdf());
    }

    /**
     * The proposal as a workbook (Office Open XML) whose cells are formulas, so that anyone can recompute every figure
     * and see what comes of another premium or return.
     */
    public static Download xlsx(Comparison comparison, LocalDate date, Locale locale) {
        Words words = words(locale);
        String name = comparison.choice().policy().product();
        return new Download(FileName.of(name, date, "xlsx", words), Download.XLSX,
            new ProposalWorkbook(comparison, date, words).xlsx());
    }

    static Words words(Locale locale) {
        return Words.of("org.asli.export.Reports", locale);
    }

    /** The names of proposals as heads of columns: none empty, no two alike. */
    static List<String> heads(SideBySide sideBySide, Words words) {
        return Heads.unlike(sideBySide.comparisons().stream().map(each -> each.choice().policy().product()).toList(),
            "unnamed", words);
    }

    private static String named(String name, Words words) {
        return name.isBlank() ? words.of("file.comparison") : name;
    }
}
