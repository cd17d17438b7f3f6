package org.asli.alternative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import org.asli.money.Rate;

/** What instruments earn and how that is taxed, by date: a table of data. */
public final class InstrumentTable {
    /** The table that comes with the app, {@code instruments.csv}. */
    public static final InstrumentTable KNOWN = read(packaged());
    private static final String HEAD = "instrument|from|rate|tax|source|note";
    private static final int COLUMNS = 6;

    private final List<Row> rows;

    /**
     * What an instrument earns from a day on, until the next row of it.
     *
     * @param rate a year, annual effective
     * @param source who says so
     * @param note what of it was read where, and what is only typical
     */
    public record Row(Instrument instrument, LocalDate from, Rate rate, TaxTreatment tax, String source, String note) {
    }

    private InstrumentTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
        for (Instrument instrument : Instrument.values()) {
            if (rows.stream().noneMatch(row -> row.instrument == instrument)) {
                throw new IllegalArgumentException("no row for " + instrument);
            }
        }
    }

    /**
     * Reads a table: a line of heads, then a line a row, with columns instrument, from, rate (a fraction), tax, source and
     * note between vertical bars; the rows of each instrument in order of time.
     *
     * @throws IllegalArgumentException where a line is no row, or an instrument has none
     */
    public static InstrumentTable read(String table) {
        List<String> lines = table.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
            throw new IllegalArgumentException("the first line is not " + HEAD);
        }
        List<Row> rows = new ArrayList<>();
        lines.stream().skip(1).forEach(line -> rows.add(row(line)));
        return new InstrumentTable(rows);
    }

    /** The row of a day; the first where the table begins later. */
    public Row on(Instrument instrument, LocalDate day) {
        List<Row> own = rows.stream().filter(row -> row.instrument == instrument).toList();
        return own.stream().filter(row -> !row.from.isAfter(day)).reduce((earlier, later) -> later).orElse(own.get(0));
    }

    /** How it is taxed by the newest row. */
    public TaxTreatment treatment(Instrument instrument) {
        return on(instrument, LocalDate.MAX).tax();
    }

    private static Row row(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("not " + COLUMNS + " columns: " + line);
        }
        return new Row(Instrument.valueOf(word(cells[0])), LocalDate.parse(cells[1]),
            new Rate(new BigDecimal(cells[2])), TaxTreatment.valueOf(word(cells[3])), cells[4], cells[5]);
    }

    private static String word(String cell) {
        return cell.toUpperCase(Locale.ROOT);
    }

    private static String packaged() {
        try (var text = new Scanner(InstrumentTable.class.getResourceAsStream("instruments.csv"), "UTF-8")) {
            return text.useDelimiter("\\A").next();
        }
    }
}
