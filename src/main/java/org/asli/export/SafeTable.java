package org.asli.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.asli.chart.Words;
import org.asli.comparison.Instruments;
import org.asli.comparison.Instruments.Row;
import org.asli.comparison.Instruments.Way;

/** The money in something safe as rows of a file: what each way leaves, then what each holds year by year. */
record SafeTable(Instruments instruments, Words words, Locale locale) {

    /** For a spreadsheet: amounts in rupees, rates in percent. */
    List<List<?>> lines() {
        List<List<?>> lines = new ArrayList<>();
        lines.add(List.of(words.of("safe.section")));
        lines.add(Stream.of("way", "rate", "before", "after", "lead", "tax", "earned", "dry.year")
            .map(key -> words.of("safe.column." + key)).toList());
        var sentences = new SafeSentences(instruments, locale);
        instruments.rows().forEach(row -> lines.add(line(row, sentences)));
        sentences.refused().ifPresent(sentence -> lines.add(List.of(sentence)));
        lines.add(List.of());
        lines.add(yearHeads());
        for (int year = 0; year < instruments.row(Way.SIP).byYear().size(); year++) {
            lines.add(year(year));
        }
        return lines;
    }

    private List<String> yearHeads() {
        List<String> heads = new ArrayList<>(List.of(words.of("column.year.end.counted")));
        var sentences = new SafeSentences(instruments, locale);
        held().forEach(row -> heads.add(words.of("safe.column.held", sentences.shortName(row.way()))));
        return heads;
    }

    private List<?> year(int year) {
        List<Object> cells = new ArrayList<>(List.of(year));
        held().forEach(row -> cells.add(YearTable.toPaisa(row.byYear().get(year))));
        return cells;
    }

    /** The ways that are followed year by year. */
    private List<Row> held() {
        return instruments.rows().stream().filter(row -> !row.byYear().isEmpty()).toList();
    }

    private static List<?> line(Row row, SafeSentences sentences) {
        var dry = row.after().dryYear();
        return Arrays.asList(sentences.name(row.way()), percent(row.stated()), YearTable.toPaisa(row.before().amount()),
            YearTable.toPaisa(row.after().amount()), YearTable.toPaisa(row.after().lead()), YearTable.toPaisa(row.tax()),
            percent(row.earned().single()), dry.isPresent() ? dry.getAsInt() : null);
    }

    private static BigDecimal percent(OptionalDouble rate) {
        return rate.isEmpty() ? null : BigDecimal.valueOf(rate.getAsDouble()).movePointRight(2);
    }
}
