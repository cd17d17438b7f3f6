package org.asli.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.asli.chart.Words;
import org.asli.comparison.Comparison;
import org.asli.comparison.YearRow;

/** The year-by-year table on paper. */
record YearSection(Sheet sheet, Page page, Words words) {
    private static final int MOST_BENEFITS = 3;

    void draw(Comparison comparison) throws IOException {
        YearTable table = YearTable.of(comparison, MOST_BENEFITS, words);
        List<YearTable.Column> columns = table.columns();
        int balance = columns.size() - 2;
        int cashFlow = columns.size() - 3;
        var amounts = new AmountGrid(sheet, columns.stream().map(YearTable.Column::head).toList(),
            table.rows().stream().map(row -> columns.stream().map(column -> amount(column, row)).toList()).toList(),
            Set.of(cashFlow, balance), cashFlow);
        page.section(words.of("rows.section"), 60);
        page.text(note(comparison, table, amounts), Type.NOTE);
        sheet.down(3);
        amounts.grid(words.of("column.year.end")).draw(sheet, Sheet.LEFT);
    }

    private String note(Comparison comparison, YearTable table, AmountGrid amounts) {
        String note = words.of("rows.note");
        if (table.grouped()) {
            note += " " + words.of("rows.grouped", comparison.policy().benefits().size());
        }
        return amounts.isShortened() ? note + " " + words.of("rows.lakh") : note;
    }

    /** A computed fund is shown to the rupee; where it matters to the paisa it stands in its own section. */
    private static BigDecimal amount(YearTable.Column column, YearRow row) {
        BigDecimal amount = column.amount().apply(row);
        return column.computed() ? amount.setScale(0, RoundingMode.HALF_UP) : amount;
    }
}
