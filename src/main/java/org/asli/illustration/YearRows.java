package org.asli.illustration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asli.illustration.Flaw.Kind;
import org.asli.policy.Proposal;

/** The rows of a table that stand for policy years, by the column that numbers these. */
final class YearRows {
    private static final int SHORTEST_NUMBERING = 4;
    private static final Predicate<String> SUM = cell -> cell.matches("(?i)(grand |sub-?)?(totals?|sum)\\b.*");
    /** What commas leave of 5,00,000 where they separate cells as well. */
    private static final Predicate<String> CUT_AMOUNT = cell -> cell.matches("0\\d+");

    private final List<Row> rows;
    private final int yearColumn;
    private final int width;
    private final SortedMap<Integer, Row> byYear = new TreeMap<>();
    private final List<Row> heads = new ArrayList<>();
    private final List<Row> below = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    YearRows(Separation.Cells cells, int yearColumn) {
        this.rows = cells.rows();
        this.yearColumn = yearColumn;
        List<Row> entries = entries(figures(rows), yearColumn);
        this.width = cells.mayBeShort() ? entries.stream().mapToInt(row -> row.cells().size()).max().orElse(0)
            : usual(entries);
        int first = entries.isEmpty() ? Integer.MAX_VALUE : entries.get(0).line();
        rows.stream().filter(row -> row.line() < first).forEach(heads::add);
        entries.forEach(row -> take(row, cells.mayBeShort()));
        Set<Integer> known = entries.stream().map(Row::line).collect(Collectors.toSet());
        rows.stream().filter(row -> row.line() > first && !known.contains(row.line())).forEach(below::add);
        below.forEach(this::leaveOut);
        checkYears();
    }

    /** The column whose numbers go up by one from row to row, most of all from 0 or 1 on. */
    static int yearColumn(List<Row> rows) {
        List<Row> figures = figures(rows);
        int columns = figures.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return IntStream.range(0, Math.min(columns, InsurerTable.MOST_COLUMNS)).boxed()
            .max(Comparator.<Integer>comparingInt(column -> ascent(figures, column))
                .thenComparing(Comparator.reverseOrder())).orElse(0);
    }

    private static int ascent(List<Row> figures, int column) {
        List<YearCell> years = entries(figures, column).stream()
            .map(row -> YearCell.read(row.cell(column)).orElseThrow()).toList();
        int steps = (int) IntStream.range(1, years.size())
            .filter(i -> years.get(i).first() == years.get(i - 1).last() + 1).count();
        return 2 * steps + (!years.isEmpty() && years.get(0).first() <= 1 ? 1 : 0);
    }

    private static List<Row> entries(List<Row> figures, int column) {
        List<Row> years = figures.stream().filter(row -> YearCell.read(row.cell(column)).isPresent()).toList();
        return !years.isEmpty() && isNumbering(years.get(0)) ? years.subList(1, years.size()) : years;
    }

    /** Rows whose cells, but for the year, are mostly amounts. */
    private static List<Row> figures(List<Row> rows) {
        return rows.stream().filter(row -> row.cells().size() > 1).filter(row -> {
            int[] filled = IntStream.range(0, row.cells().size()).filter(i -> !row.cell(i).isEmpty()).toArray();
            return IntStream.of(filled).filter(row::isFigure).count() * 2 >= filled.length - 1;
        }).toList();
    }

    /** Columns that are numbered 1, 2, 3, … under their heads. */
    private static boolean isNumbering(Row row) {
        return row.cells().size() >= SHORTEST_NUMBERING && IntStream.range(0, row.cells().size())
            .allMatch(i -> row.cell(i).equals(Integer.toString(i + 1)));
    }

    private static int usual(List<Row> entries) {
        return entries.stream().map(row -> row.cells().size()).max(Comparator.comparingLong(size ->
            entries.stream().filter(row -> row.cells().size() == size).count())).orElse(0);
    }

    private void take(Row row, boolean mayBeShort) {
        if (!mayBeShort && row.cells().size() != width) {
            flaws.add(Flaw.inLine(Kind.CELLS, row.line(), row.cells().size(), width));
            return;
        }
        if (IntStream.range(0, width).filter(i -> i != yearColumn).mapToObj(row::cell).anyMatch(CUT_AMOUNT)) {
            flaws.add(Flaw.inLine(Kind.COMMAS, row.line()));
        }
        YearCell years = YearCell.read(row.cell(yearColumn)).orElseThrow();
        for (int year = years.first(); year <= Math.min(years.last(), Proposal.LONGEST_TERM + 1); year++) {
            if (byYear.putIfAbsent(year, row) != null) {
                flaws.add(Flaw.inLine(Kind.YEAR_TWICE, row.line(), year));
            }
        }
    }

    private void leaveOut(Row row) {
        if (!SUM.test(row.cell(0)) && row.amounts().stream().flatMap(Optional::stream)
            .filter(amount -> !amount.isZero()).count() > 1) {
            flaws.add(Flaw.inLine(Kind.LINE_LEFT_OUT, row.line()));
        }
    }

    private void checkYears() {
        if (byYear.isEmpty()) {
            flaws.add(Flaw.of(Kind.NO_TABLE));
            return;
        }
        if (byYear.firstKey() > 1) {
            flaws.add(Flaw.inLine(Kind.STARTS_LATE, byYear.get(byYear.firstKey()).line(), byYear.firstKey()));
        }
        if (byYear.lastKey() > Proposal.LONGEST_TERM) {
            flaws.add(Flaw.inLine(Kind.TOO_MANY_YEARS, byYear.get(byYear.lastKey()).line()));
        }
        int before = byYear.firstKey();
        for (int year : byYear.keySet()) {
            if (year > before + 1) {
                flaws.add(Flaw.inLine(year > before + 2 ? Kind.YEARS_MISSING : Kind.YEAR_MISSING, byYear.get(year).line(), before + 1, year - 1));
            }
            before = year;
        }
    }

    /** The row of each year there is. */
    SortedMap<Integer, Row> byYear() {
        return byYear;
    }

    /** The rows above the first year. */
    List<Row> heads() {
        return heads;
    }

    /** The rows from the first year on that are no years. */
    List<Row> below() {
        return below;
    }

    int width() {
        return width;
    }

    List<Flaw> flaws() {
        return flaws;
    }
}
