package org.asli.export;

import static org.asli.export.LotSale.COST;
import static org.asli.export.LotSale.EXEMPTION;
import static org.asli.export.LotSale.FREE;
import static org.asli.export.LotSale.LONG_COST;
import static org.asli.export.LotSale.LONG_RATE;
import static org.asli.export.LotSale.LONG_UNITS;
import static org.asli.export.LotSale.SHORT_RATE;
import static org.asli.export.LotSale.TAX;
import static org.asli.export.LotSale.TIME;
import static org.asli.export.LotSale.UNIT;
import static org.asli.export.LotSale.UNITS;
import static org.asli.export.LotSale.WANTED;
import static org.asli.export.LotSale.YEAR;

import java.util.function.IntFunction;
import org.asli.chart.Words;
import org.asli.tax.Rule.Subject;

/**
 * The sheet of the fund with tax on its gains. The fund is counted in units that were worth a rupee at the start, so a lot
 * is a row in which units were bought, and first in first out is a running number of units sold: no triangle of lots
 * and sales is needed.
 */
final class FundTaxTab {
    private static final int FLOW = 3;
    private static final int BALANCE = 27;
    private static final int DRY = 28;
    private static final int FUND = 29;
    private static final int FIRST_ROW = ScheduleTab.FIRST_ROW;

    private final Tab tab;
    private final Ref growth;
    private final int rowsOfAYear;
    private final LotSale sale;
    private final int lastRow;
    private final Ref taxAtEnd;
    private final Ref end;

    /**
     * @param growth what a rupee becomes in a year
     * @param flows into (+) or out of (−) the fund in a row, as an expression
     */
    FundTaxTab(Tab tab, TaxTab tax, TaxRuleTab rules, ReceiptTaxTab receipts, Ref growth, Ref periodsPerYear,
        IntFunction<String> flows, int rowsOfAYear, int lastRow, Words words) {
        this.tab = tab;
        this.growth = growth;
        this.rowsOfAYear = rowsOfAYear;
        this.lastRow = lastRow;
        sale = new LotSale(tab, growth, periodsPerYear, rowsOfAYear);
        tab.heads(0, ScheduleTab.heads("workbook.lots.", FLOW, FUND, words));
        for (int row = FIRST_ROW; row <= lastRow; row++) {
            moment(row, tax, rules, receipts);
            tab.formula(row, FLOW, flows.apply(row), Look.AMOUNT);
            bought(row);
            sale.write(row);
            value(row);
        }
        tab.note(lastRow + 2, UNIT, words.of("workbook.lots.end"));
        taxAtEnd = tab.formula(lastRow + 2, FLOW, "IF(" + cell(lastRow, DRY) + "=1,0," + sale.atTheEnd(lastRow) + ")", Look.AMOUNT);
        tab.note(lastRow + 3, UNIT, words.of("workbook.lots.left"));
        end = tab.formula(lastRow + 3, FLOW, tab.cell(lastRow, FUND) + "-" + taxAtEnd, Look.AMOUNT);
        tab.widths(9, 9, 7);
        tab.freeze(FIRST_ROW, FLOW);
        tab.lakhAndCrore(FIRST_ROW, FLOW, lastRow + 3, FLOW);
        tab.lakhAndCrore(FIRST_ROW, EXEMPTION, lastRow, FUND);
    }

    private void moment(int row, TaxTab tax, TaxRuleTab rules, ReceiptTaxTab receipts) {
        String day = receipts.days().cellAt(row).toString();
        tab.formula(row, 0, receipts.periods().cellAt(row).toString(), Look.COUNT);
        tab.formula(row, TIME, receipts.times().cellAt(row).toString(), Look.TIME);
        tab.formula(row, YEAR, receipts.years().cellAt(row).toString(), Look.COUNT);
        tab.formula(row, UNIT, growth + "^" + cell(row, TIME), Look.FACTOR);
        tab.formula(row, LONG_RATE, tax.due(rules.value(Subject.GAINS_RATE, day), day), Look.PERCENT);
        tab.formula(row, SHORT_RATE, tax.due(rules.value(Subject.SHORT_GAINS_RATE, day), day), Look.PERCENT);
        tab.formula(row, EXEMPTION, rules.value(Subject.GAINS_EXEMPTION, day), Look.AMOUNT);
    }

    /** A lot is held for a year or longer where it was bought as many rows before as make a year. */
    private void bought(int row) {
        String into = "MAX(0," + cell(row, FLOW) + ")";
        tab.formula(row, UNITS, before(row, UNITS) + "+" + into + "/" + cell(row, UNIT), Look.FACTOR);
        tab.formula(row, COST, before(row, COST) + "+" + into, Look.AMOUNT);
        boolean any = row - rowsOfAYear >= FIRST_ROW;
        tab.formula(row, LONG_UNITS, any ? cell(row - rowsOfAYear, UNITS) : "0", Look.FACTOR);
        tab.formula(row, LONG_COST, any ? cell(row - rowsOfAYear, COST) : "0", Look.AMOUNT);
        tab.formula(row, FREE, "MAX(0," + cell(row, EXEMPTION) + "-" + sale.usedBefore(row) + ")", Look.AMOUNT);
        tab.formula(row, WANTED, "IF(" + before(row, DRY) + "=1,0,MAX(0,-" + cell(row, FLOW) + "))", Look.AMOUNT);
    }

    /** The rules of FundPath: a shortfall below half a paisa, or one lost in rounding, is none. What is lacking grows on. */
    private void value(int row) {
        String grown = row == FIRST_ROW ? "" : "IF(" + cell(row - 1, DRY) + "=1," + cell(row - 1, BALANCE) + "," + cell(row - 1, FUND)
            + ")*" + grown(row) + "+";
        tab.formula(row, BALANCE, grown + cell(row, FLOW) + "-" + cell(row, TAX), Look.AMOUNT);
        tab.formula(row, DRY, "IF(OR(" + before(row, DRY) + "=1,-" + cell(row, BALANCE) + ">=MAX(0.005,ABS(" + cell(row, FLOW)
            + ")*1E-12)),1,0)", Look.COUNT);
        tab.formula(row, FUND, "IF(" + cell(row, DRY) + "=1,0,MAX(" + cell(row, BALANCE) + ",0))", Look.AMOUNT);
    }

    private String grown(int row) {
        return growth + "^(" + cell(row, TIME) + "-" + cell(row - 1, TIME) + ")";
    }

    /** Into (+) or out of (−) the fund. */
    Ref flows() {
        return column(FLOW);
    }

    Ref taxes() {
        return column(TAX);
    }

    /**
     * On the way and at the end. To be asked for before the end is: a sum is calculated row by row, and a chain of a thousand
     * rows that is asked for at its end is too deep for LibreOffice.
     */
    String allTax() {
        return "SUM(" + taxes() + ")+" + taxAtEnd;
    }

    Ref values() {
        return column(FUND);
    }

    Ref taxAtEnd() {
        return taxAtEnd;
    }

    /** What is left when all is sold and taxed. */
    Ref end() {
        return end;
    }

    /** The same, or what is lacking as a negative amount. */
    String surplus() {
        return "IF(" + tab.cell(lastRow, DRY) + "=1," + tab.cell(lastRow, BALANCE) + "," + end + ")";
    }

    private Ref column(int column) {
        return tab.cell(FIRST_ROW, column).downTo(lastRow);
    }

    private String before(int row, int column) {
        return row == FIRST_ROW ? "0" : cell(row - 1, column);
    }

    private String cell(int row, int column) {
        return tab.cell(row, column).at(row);
    }
}
