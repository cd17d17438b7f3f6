package org.asli.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.asli.chart.Words;
import org.asli.comparison.Dying;
import org.asli.comparison.EarlyEnds;
import org.asli.comparison.Holding;
import org.asli.comparison.Holding.Way;
import org.asli.comparison.HoldingAfterTax;
import org.asli.comparison.Leaving;
import org.asli.irr.IrrResult;
import org.asli.money.Rupees;

/**
 * What a policy comes to that ends before its term, as a table.
 *
 * @param rows cells are whole numbers, texts, rupees as {@link BigDecimal}, rates as {@link Double} fractions or
 *     {@link Steep}, and null where there is none
 */
record EarlyEndTable(String title, List<String> head, List<List<Object>> rows) {

    /** A rate so high that how many times the money comes back says more. */
    record Steep(double rate, double times) {
    }

    /** Leaving, dying and going on. */
    static List<EarlyEndTable> all(EarlyEnds early, double fundReturn, Words words) {
        return List.of(leaving(early.leaving(), words), dying(early.dying(), words), holding(early.holding(), fundReturn, words),
            held(early.held(), fundReturn, words));
    }

    static EarlyEndTable leaving(Leaving leaving, Words words) {
        return of("leaving", Stream.of("year", "paid", "received", "value", "source", "gain", "irr", "fund"),
            leaving.years().stream().map(year -> cells(year.year(), year.paid(),
                year.received(), year.value().amount(), words.of("early.source." + year.value().source()),
                year.loss().negated(), year.irr(), YearTable.toPaisa(year.fund()))).toList(), words);
    }

    static EarlyEndTable dying(Dying dying, Words words) {
        return of("dying", Stream.of("death", "paid", "received", "benefit", "source", "irr", "alternative", "alternative.irr"),
            dying.years().stream().map(year -> cells(year.year(), year.paid(),
                year.received(), year.benefit().amount(), words.of("early.basis." + year.benefit().basis()),
                earned(year.irr(), year.times()), YearTable.toPaisa(year.alternative()),
                earned(year.alternativeIrr(), year.alternativeTimes()))).toList(), words);
    }

    static EarlyEndTable holding(Holding holding, double fundReturn, Words words) {
        return of("holding", Stream.of("way", "premiums", "now", "benefits", "cover", "final"),
            holding.outcomes(fundReturn).stream().map(way -> cells(
                words.of("early.way." + way.way()), way.premiums(), way.now(), way.benefits(), way.cover(),
                YearTable.toPaisa(way.finalValue()))).toList(), words);
    }

    /** The same after tax. */
    static EarlyEndTable held(HoldingAfterTax taxed, double fundReturn, Words words) {
        return of("held", Stream.of("way", "held.tax", "held.gains", "held.final", "held.irr"),
            taxed.outcomes(fundReturn).stream().map(outcome -> cells(words.of("early.way." + outcome.way().way()),
                outcome.way().tax(), YearTable.toPaisa(outcome.gainsTax()), YearTable.toPaisa(outcome.finalValue()),
                outcome.way().way() == Way.KEEP ? taxed.keeping() : null)).toList(), words);
    }

    /** For a spreadsheet: the title, the heads, a line each; rates in percent. */
    List<List<?>> lines() {
        List<List<?>> lines = new ArrayList<>(List.of(List.of(title), head));
        rows.forEach(row -> lines.add(row.stream().map(cell -> cell instanceof Steep steep ? percent(steep.rate)
            : cell instanceof Double rate ? percent(rate) : cell).toList()));
        return lines;
    }

    private static BigDecimal percent(double rate) {
        return BigDecimal.valueOf(rate).movePointRight(2);
    }

    private static Object earned(IrrResult irr, OptionalDouble times) {
        return times.isEmpty() ? irr : new Steep(irr.single().getAsDouble(), times.getAsDouble());
    }

    private static EarlyEndTable of(String title, Stream<String> head, List<List<Object>> rows, Words words) {
        return new EarlyEndTable(words.of("early." + title), head.map(key -> words.of("early." + key)).toList(), rows);
    }

    private static List<Object> cells(Object... cells) {
        return Arrays.stream(cells).map(EarlyEndTable::cell).toList();
    }

    private static Object cell(Object value) {
        if (value instanceof IrrResult irr) {
            return irr.single().isPresent() ? (Object) irr.single().getAsDouble() : null;
        }
        return value instanceof Rupees amount ? amount.value() : value;
    }
}
