package org.asli.export;

import org.asli.chart.Words;
import org.asli.tax.Rule.Subject;

/**
 * The sheet of the tax on what the policy pays, moment by moment: receipts above the premiums that were not deducted are
 * income (rule 11UACA). The maturity benefit has a row of its own after all others.
 */
final class ReceiptTaxTab {
    private static final int TIME = 1;
    private static final int YEAR = 2;
    private static final int COUNTS_IN = 3;
    private static final int DAY = 4;
    private static final int PREMIUM = 5;
    private static final int DEDUCTED_BEFORE = 6;
    private static final int DEDUCTED = 7;
    private static final int SLAB = 8;
    private static final int SAVED = 9;
    private static final int UNDEDUCTED = 10;
    private static final int RECEIPT = 11;
    private static final int RECEIVED = 12;
    private static final int INCOME = 13;
    private static final int INCOME_SO_FAR = 14;
    private static final int INCOME_BEFORE = 15;
    private static final int FREE = 16;
    private static final int RATE = 17;
    private static final int TAX = 18;
    private static final int IN_THE_YEAR = 19;
    private static final int WITHHELD = 20;
    private static final int AFTER_TAX = 21;
    private static final int FIRST_ROW = ScheduleTab.FIRST_ROW;

    private final Tab tab;
    private final TaxTab tax;
    private final TaxRuleTab rules;
    private final ScheduleTab schedule;
    private final int lastRow;

    ReceiptTaxTab(Tab tab, TaxTab tax, TaxRuleTab rules, InputTab inputs, ScheduleTab schedule, Words words) {
        this.tab = tab;
        this.tax = tax;
        this.rules = rules;
        this.schedule = schedule;
        lastRow = schedule.lastRow() + 1;
        tab.heads(0, ScheduleTab.heads("workbook.receipt.", COUNTS_IN, AFTER_TAX, words));
        for (int row = FIRST_ROW; row <= lastRow; row++) {
            moment(row, row == lastRow ? inputs.maturity.toString() : null);
            deduction(row);
            income(row);
            due(row);
        }
        tab.widths(9, 9, 7, 9, 13);
        tab.freeze(FIRST_ROW, PREMIUM);
        tab.lakhAndCrore(FIRST_ROW, PREMIUM, lastRow, DEDUCTED);
        tab.lakhAndCrore(FIRST_ROW, SAVED, lastRow, FREE);
        tab.lakhAndCrore(FIRST_ROW, TAX, lastRow, AFTER_TAX);
    }

    /** @param maturity the cell of the maturity benefit in its own row; else null */
    private void moment(int row, String maturity) {
        int moment = Math.min(row, schedule.lastRow());
        tab.formula(row, 0, schedule.periods().cellAt(moment).toString(), Look.COUNT);
        tab.formula(row, TIME, schedule.times().cellAt(moment).toString(), Look.TIME);
        tab.formula(row, YEAR, schedule.years().cellAt(moment).toString(), Look.COUNT);
        tab.formula(row, COUNTS_IN, "MAX(1," + cell(row, YEAR) + ")", Look.COUNT);
        tab.formula(row, DAY, tax.day(cell(row, TIME)), Look.DATE);
        tab.formula(row, PREMIUM, maturity == null ? "-" + schedule.premiums().cellAt(row) : "0", Look.AMOUNT);
        tab.formula(row, RECEIPT, maturity == null ? "ROUND(" + schedule.cashFlows().cellAt(row) + "-"
            + schedule.premiums().cellAt(row) + "-" + schedule.taxes().cellAt(row) + "-" + schedule.riders().cellAt(row) + "-"
            + schedule.maturities().cellAt(row) + ",2)" : maturity, Look.AMOUNT);
    }

    /** Of a year's premiums what is within the yearly limit and within the part of the cover. */
    private void deduction(int row) {
        String begun = "INT(" + cell(row, TIME) + ")";
        String sameYear = row == FIRST_ROW ? "FALSE" : begun + "=INT(" + cell(row - 1, TIME) + ")";
        String before = row == FIRST_ROW ? "0" : cell(row - 1, DEDUCTED_BEFORE) + "+" + cell(row - 1, DEDUCTED);
        String limit = "MIN(IF(ISNUMBER(" + tax.coverLimit + ")," + tax.coverLimit + "," + tax.inAYear + "),"
            + rules.value(Subject.DEDUCTION_LIMIT, tax.day(begun)) + ")";
        tab.formula(row, DEDUCTED_BEFORE, "IF(" + sameYear + ",ROUND(" + before + ",2),0)", Look.AMOUNT);
        tab.formula(row, DEDUCTED, "IF(" + tax.deduction + ",ROUND(MIN(" + cell(row, PREMIUM) + ",MAX(0," + limit + "-"
            + cell(row, DEDUCTED_BEFORE) + ")),2),0)", Look.AMOUNT);
        tab.formula(row, SLAB, tax.due(tax.slab, cell(row, DAY)), Look.PERCENT);
        tab.formula(row, SAVED, "ROUND(" + cell(row, DEDUCTED) + "*" + cell(row, SLAB) + ",2)", Look.AMOUNT);
        tab.formula(row, UNDEDUCTED, "ROUND(" + before(row, UNDEDUCTED) + "+" + cell(row, PREMIUM) + "-" + cell(row, DEDUCTED)
            + ",2)", Look.AMOUNT);
    }

    private void income(int row) {
        tab.formula(row, RECEIVED, "ROUND(" + before(row, RECEIVED) + "+" + cell(row, RECEIPT) + ",2)", Look.AMOUNT);
        tab.formula(row, INCOME, "IF(" + tax.exempt + ",0,ROUND(MAX(0," + cell(row, RECEIVED) + "-" + cell(row, UNDEDUCTED)
            + "-" + before(row, INCOME_SO_FAR) + "),2))", Look.AMOUNT);
        tab.formula(row, INCOME_SO_FAR, "ROUND(" + before(row, INCOME_SO_FAR) + "+" + cell(row, INCOME) + ",2)", Look.AMOUNT);
        tab.formula(row, INCOME_BEFORE, row == FIRST_ROW ? "0" : "IF(" + cell(row, COUNTS_IN) + "=" + cell(row - 1, COUNTS_IN)
            + ",ROUND(" + cell(row - 1, INCOME_BEFORE) + "+" + cell(row - 1, INCOME) + ",2),0)", Look.AMOUNT);
    }

    private void due(int row) {
        String day = cell(row, DAY);
        tab.formula(row, FREE, "IF(" + tax.unitLinked + "," + rules.value(Subject.GAINS_EXEMPTION, day) + ",0)", Look.AMOUNT);
        tab.formula(row, RATE, "IF(" + tax.unitLinked + "," + tax.due(rules.value(Subject.GAINS_RATE, day), day) + ","
            + cell(row, SLAB) + ")", Look.PERCENT);
        tab.formula(row, TAX, "ROUND(" + on(cell(row, INCOME_BEFORE) + "+" + cell(row, INCOME), row) + "-"
            + on(cell(row, INCOME_BEFORE), row) + ",2)", Look.AMOUNT);
        tab.formula(row, IN_THE_YEAR, "ROUND(SUMIF(" + column(COUNTS_IN) + "," + cell(row, COUNTS_IN) + "," + column(RECEIPT)
            + "),2)", Look.AMOUNT);
        tab.formula(row, WITHHELD, "IF(" + cell(row, IN_THE_YEAR) + ">=" + rules.value(Subject.WITHHOLDING_THRESHOLD, day)
            + ",ROUND(" + cell(row, INCOME) + "*" + rules.value(Subject.WITHHOLDING_RATE, day) + ",2),0)", Look.AMOUNT);
        if (row < lastRow) {
            String atLast = row == lastRow - 1 ? "-" + cell(lastRow, TAX) : "";
            tab.formula(row, AFTER_TAX, "ROUND(" + schedule.cashFlows().cellAt(row) + "+" + cell(row, SAVED) + "-"
                + cell(row, TAX) + atLast + ",2)", Look.AMOUNT);
        }
    }

    private String on(String income, int row) {
        return "ROUND(MAX(0," + income + "-" + cell(row, FREE) + ")*" + cell(row, RATE) + ",2)";
    }

    Ref periods() {
        return column(0);
    }

    Ref times() {
        return column(TIME);
    }

    Ref days() {
        return column(DAY);
    }

    Ref years() {
        return column(YEAR);
    }

    /** Premiums without the tax on them. */
    Ref premiums() {
        return column(PREMIUM);
    }

    Ref deducted() {
        return column(DEDUCTED);
    }

    /** The tax on a rupee of income. */
    Ref slabs() {
        return column(SLAB);
    }

    Ref saved() {
        return column(SAVED);
    }

    /** Premiums so far that were not deducted. */
    Ref undeducted() {
        return column(UNDEDUCTED);
    }

    Ref received() {
        return column(RECEIVED);
    }

    Ref incomeSoFar() {
        return column(INCOME_SO_FAR);
    }

    /** Of a year's income. */
    Ref free() {
        return column(FREE);
    }

    /** On the rest of it. */
    Ref rates() {
        return column(RATE);
    }

    Ref receipts() {
        return column(RECEIPT);
    }

    Ref income() {
        return column(INCOME);
    }

    Ref taxes() {
        return column(TAX);
    }

    Ref withheld() {
        return column(WITHHELD);
    }

    /** What is left of the maturity benefit. */
    String lastBenefit() {
        return "ROUND(" + tab.cell(lastRow, RECEIPT) + "-" + tab.cell(lastRow, TAX) + ",2)";
    }

    /** All that the policy takes and gives after tax, a row for each of the schedule. */
    Ref afterTax() {
        return tab.cell(FIRST_ROW, AFTER_TAX).downTo(lastRow - 1);
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
