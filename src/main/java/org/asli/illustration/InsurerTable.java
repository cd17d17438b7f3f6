package org.asli.illustration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.asli.illustration.Flaw.Kind;
import org.asli.money.RupeeText;
import org.asli.money.Rupees;
import org.asli.policy.EarlyEnd;

/**
 * An insurer's year-by-year table as it was pasted: its columns, what each is taken for, and what the policy pays by that.
 * Row t holds the flows of policy year t; where the table begins with year 0, the premium of row t is that of year t + 1,
 * as premiums are due in advance.
 */
public final class InsurerTable {
    /** Of a text that is looked at, in characters. */
    public static final int LONGEST = 200_000;
    /** Of a text that is looked at. */
    public static final int MOST_LINES = 2_000;
    /** Of a table that is looked at. */
    public static final int MOST_COLUMNS = 40;

    private static final Pattern DECIMALS = Pattern.compile("\\.(\\p{Nd}{1,9})");

    private final Separation.Cells cells;
    private final YearRows rows;
    private final List<Column> columns;
    private final List<Flaw> flaws = new ArrayList<>();
    private final IllustratedPolicy policy;

    /**
     * @param head the words above it; may be empty
     * @param sample the first figure in it; may be empty
     * @param unit in which its amounts are stated
     */
    public record Column(String head, String sample, Use use, Unit unit) {

        /** Whether it holds amounts in another unit than rupees. */
        public boolean isMultiplied() {
            return use.isAmount() && unit != Unit.RUPEE;
        }
    }

    private InsurerTable(Separation.Cells cells, YearRows rows, List<Column> columns) {
        this.cells = cells;
        this.rows = rows;
        this.columns = columns;
        flaws.addAll(rows.flaws());
        policy = isBlocked() ? null : stated();
    }

    /** The table as it explains itself. */
    public static InsurerTable read(String text) {
        if (text.length() > LONGEST) {
            return nothing(Kind.TOO_LONG, LONGEST);
        }
        if (text.lines().count() > MOST_LINES) {
            return nothing(Kind.TOO_MANY_LINES, MOST_LINES);
        }
        Separation.Cells cells = Separation.cells(text);
        int yearColumn = YearRows.yearColumn(cells.rows());
        var rows = new YearRows(cells, yearColumn);
        if (rows.width() > MOST_COLUMNS) {
            return nothing(Kind.TOO_MANY_COLUMNS, MOST_COLUMNS);
        }
        List<String> heads = Heads.of(rows.heads(), rows.width());
        List<List<Rupees>> amounts = IntStream.range(0, rows.width()).mapToObj(column -> rows.byYear().values().stream()
            .map(row -> row.amount(column).orElse(Rupees.ZERO)).toList()).toList();
        return new InsurerTable(cells, rows, columns(rows, heads, Guess.of(heads, yearColumn, amounts)));
    }

    private static InsurerTable nothing(Kind kind, int most) {
        var table = new InsurerTable(new Separation.Cells(List.of(), true),
            new YearRows(new Separation.Cells(List.of(), true), 0), List.of());
        table.flaws.clear();
        table.flaws.add(Flaw.of(kind, most));
        return table;
    }

    /** The same table, its columns taken for what a person says; where the count differs, as it is. */
    public InsurerTable with(List<Use> uses) {
        if (uses.size() != columns.size()) {
            return this;
        }
        int years = uses.indexOf(Use.POLICY_YEAR);
        boolean sameYears = years < 0 || columns.get(years).use() == Use.POLICY_YEAR;
        var read = sameYears ? rows : new YearRows(cells, years);
        return new InsurerTable(cells, read, columns(read, columns.stream().map(Column::head).toList(), uses));
    }

    private static List<Column> columns(YearRows rows, List<String> heads, List<Use> uses) {
        Unit unit = Unit.ofTable(rows.heads(), rows.below());
        return IntStream.range(0, heads.size()).mapToObj(i -> new Column(heads.get(i), rows.byYear().values().stream()
            .map(row -> row.cell(i)).filter(cell -> !AmountCell.isNothing(cell)).findFirst().orElse(""), uses.get(i),
            Unit.in(heads.get(i)).orElse(unit))).toList();
    }

    /** In their order. */
    public List<Column> columns() {
        return columns;
    }

    /** How many policy years it has. */
    public int years() {
        return rows.byYear().isEmpty() ? 0 : rows.byYear().lastKey();
    }

    public List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    /** What the table says of a policy; empty while something in it stands in the way. */
    public Optional<IllustratedPolicy> policy() {
        return Optional.ofNullable(policy);
    }

    private IllustratedPolicy stated() {
        List<YearlyColumn> stated = IntStream.range(0, columns.size()).filter(i -> columns.get(i).use().isAmount())
            .mapToObj(this::amounts).toList();
        return isBlocked() ? null : new PolicyReading(stated, years(), flaws).policy(entryAge());
    }

    private boolean isBlocked() {
        return flaws.stream().anyMatch(flaw -> flaw.kind().isBlocking());
    }

    /** At the row of the first year, where it is an age a policy can begin at. */
    private OptionalInt entryAge() {
        Row first = rows.byYear().get(rows.byYear().firstKey());
        return IntStream.range(0, columns.size()).filter(i -> columns.get(i).use() == Use.AGE)
            .mapToObj(i -> RupeeText.plain(first.cell(i))).filter(age -> age.matches("\\d{1,3}")).mapToInt(Integer::parseInt)
            .filter(age -> age >= EarlyEnd.YOUNGEST && age <= EarlyEnd.OLDEST).findFirst();
    }

    private YearlyColumn amounts(int index) {
        Column column = columns.get(index);
        boolean premium = column.use() == Use.PREMIUM;
        int shift = premium && rows.byYear().firstKey() == 0 ? 1 : 0;
        List<Rupees> years = new ArrayList<>();
        rows.byYear().forEach((year, row) -> {
            Optional<Rupees> amount = row.amount(index, column.unit());
            if (amount.isEmpty()) {
                flaws.add(new Flaw(Kind.NOT_AN_AMOUNT, row.line(), index, List.of(row.cell(index))));
            } else if (!premium && amount.get().sign() < 0) {
                flaws.add(new Flaw(Kind.NEGATIVE, row.line(), index, List.of(row.cell(index))));
            } else if (year + shift == 0 && !amount.get().isZero()) {
                flaws.add(new Flaw(Kind.PAID_AT_START, row.line(), index, List.of(row.cell(index))));
            }
            if (year + shift > 0) {
                years.add(amount.map(InsurerTable::size).orElse(Rupees.ZERO));
            }
        });
        return new YearlyColumn(index, column.head(), column.use(), years, step(column.unit(), index));
    }

    /** What the last digit stands for that the column has; not less than a rupee. */
    private Rupees step(Unit unit, int index) {
        int decimals = rows.byYear().values().stream().map(row -> DECIMALS.matcher(row.cell(index))).filter(Matcher::find)
            .mapToInt(match -> match.group(1).length()).max().orElse(0);
        BigDecimal step = unit.one().value().movePointLeft(decimals);
        return Rupees.of(step.max(BigDecimal.ONE));
    }

    /** What is paid is often written with a minus. */
    private static Rupees size(Rupees amount) {
        return amount.sign() < 0 ? amount.negated() : amount;
    }
}
