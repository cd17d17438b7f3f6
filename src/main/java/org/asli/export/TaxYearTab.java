package org.asli.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.asli.chart.Words;

/** What tax takes year by year, summed from the sheets of the receipts and of the fund. */
final class TaxYearTab {
    private static final int FIRST_ROW = 1;
    private static final int COLUMNS = 14;

    private final Tab tab;
    private final Ref years;

    TaxYearTab(Tab tab, int term, InputTab inputs, ScheduleTab schedule, ReceiptTaxTab receipts, FundTaxTab fund, Words words) {
        this.tab = tab;
        this.years = receipts.years();
        List<String> heads = new ArrayList<>(List.of(words.of("column.year.end.counted")));
        IntStream.range(1, COLUMNS).forEach(column -> heads.add(words.of("workbook.tax.year." + column)));
        tab.heads(0, heads);
        for (int row = FIRST_ROW; row <= FIRST_ROW + term; row++) {
            boolean last = row == FIRST_ROW + term;
            tab.value(row, 0, row - FIRST_ROW, Look.COUNT);
            put(row, 1, soFar(receipts.premiums(), row));
            put(row, 2, soFar(receipts.deducted(), row));
            put(row, 3, soFar(receipts.receipts(), row));
            put(row, 4, "MAX(0," + cell(row, 3) + "-(" + cell(row, 1) + "-" + cell(row, 2) + "))");
            put(row, 5, sum(receipts.income(), row));
            put(row, 6, sum(receipts.taxes(), row));
            put(row, 7, sum(receipts.withheld(), row));
            put(row, 8, sum(receipts.saved(), row));
            put(row, 9, "SUMIF(" + schedule.years() + "," + year(row) + "," + schedule.cashFlows() + ")");
            put(row, 10, cell(row, 9) + "+" + cell(row, 8) + "-" + cell(row, 6));
            put(row, 11, (row == FIRST_ROW ? "0" : cell(row - 1, 11)) + "+" + cell(row, 10));
            tab.formula(row, 12, "SUMIF(" + schedule.years() + "," + year(row) + "," + fund.taxes() + ")"
                + (last ? "+" + fund.taxAtEnd() : ""), Look.AMOUNT);
            tab.formula(row, 13, last ? fund.end().toString() : "INDEX(" + fund.values() + "," + year(row) + "*"
                + inputs.periodsPerYear + "+1)", Look.AMOUNT);
        }
        tab.widths(7);
        tab.freeze(FIRST_ROW, 1);
        tab.lakhAndCrore(FIRST_ROW, 1, FIRST_ROW + term, COLUMNS - 1);
    }

    private void put(int row, int column, String expression) {
        tab.formula(row, column, "ROUND(" + expression + ",2)", Look.AMOUNT);
    }

    private String sum(Ref column, int row) {
        return "SUMIF(" + years + "," + year(row) + "," + column + ")";
    }

    private String soFar(Ref column, int row) {
        return "SUMIF(" + years + ",\"<=\"&" + year(row) + "," + column + ")";
    }

    private static String year(int row) {
        return "$A" + (row + 1);
    }

    private String cell(int row, int column) {
        return tab.cell(row, column).at(row);
    }
}
