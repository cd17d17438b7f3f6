package org.asli.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.asli.chart.Words;
import org.asli.comparison.Comparison;
import org.asli.comparison.YearRow;
import org.asli.money.Rupees;
import org.asli.policy.BenefitStream;

/**
 * The columns of the year-by-year table after the year itself, in rupees to the paisa.
 *
 * @param grouped whether the benefits are two sums, guaranteed and not, in place of a column each
 */
record YearTable(List<YearRow> rows, List<Column> columns, boolean grouped, String yearHead) {

    /** @param computed whether the amount comes from the fund projection, not from the schedule */
    record Column(String head, Function<YearRow, BigDecimal> amount, boolean computed) {
        Column(String head, Function<YearRow, BigDecimal> amount) {
            this(head, amount, false);
        }
    }

    static YearTable of(Comparison comparison, Words words) {
        List<BenefitStream> benefits = comparison.policy().benefits();
        List<String> heads = Heads.unlike(benefits.stream().map(BenefitStream::label).toList(), "column.benefit",
            words);
        List<Column> columns = IntStream.range(0, heads.size())
            .mapToObj(i -> new Column(heads.get(i), row -> row.benefits().get(i).value())).toList();
        return with(columns, false, comparison, words);
    }

    /** The same with at most {@code most} columns of benefits. */
    static YearTable of(Comparison comparison, int most, Words words) {
        List<BenefitStream> benefits = comparison.policy().benefits();
        return benefits.size() <= most ? of(comparison, words) : with(List.of(
            new Column(words.of("column.guaranteed"), row -> sum(row, benefits, true)),
            new Column(words.of("column.not.guaranteed"), row -> sum(row, benefits, false))), true, comparison, words);
    }

    /** The heads, then a row a year. */
    List<List<?>> table() {
        List<List<?>> table = new ArrayList<>();
        List<Object> head = new ArrayList<>(List.of(yearHead));
        columns.forEach(column -> head.add(column.head));
        table.add(head);
        for (YearRow row : rows) {
            List<Object> cells = new ArrayList<>(List.of(row.year()));
            columns.forEach(column -> cells.add(column.amount.apply(row)));
            table.add(cells);
        }
        return table;
    }

    private static YearTable with(List<Column> benefits, boolean grouped, Comparison comparison, Words words) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.of("column.premium"), row -> row.premium().value()));
        columns.addAll(benefits);
        columns.add(new Column(words.of("column.maturity"), row -> row.maturity().value()));
        columns.add(new Column(words.of("column.cash.flow"), row -> row.cashFlow().value()));
        columns.add(new Column(words.of("column.balance"), row -> row.balance().value()));
        columns.add(new Column(words.of("column.fund"), row -> toPaisa(row.fund()), true));
        return new YearTable(comparison.rows(), columns, grouped, words.of("column.year.end.counted"));
    }

    private static BigDecimal sum(YearRow row, List<BenefitStream> benefits, boolean guaranteed) {
        return Rupees.sum(IntStream.range(0, benefits.size()).filter(i -> benefits.get(i).guaranteed() == guaranteed)
            .mapToObj(row.benefits()::get).toList()).value();
    }

    /** A computed amount, rounded half-up to the paisa. */
    static BigDecimal toPaisa(double rupees) {
        return BigDecimal.valueOf(rupees).setScale(2, RoundingMode.HALF_UP);
    }
}
