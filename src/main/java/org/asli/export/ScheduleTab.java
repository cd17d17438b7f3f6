package org.asli.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.asli.chart.Words;
import org.asli.policy.BenefitStream;
import org.asli.policy.Proposal;
import org.dhatim.fastexcel.Workbook;

/** The sheet of all payments and receipts, a row for each period of an even grid that holds every one of them. */
final class ScheduleTab {
    static final int FIRST_ROW = 1;
    private static final int PERIOD = 0;
    private static final int TIME = 1;
    private static final int YEAR = 2;
    private static final int PREMIUM = 3;
    private static final int TAX = 4;
    private static final int RIDERS = 5;
    private static final int BENEFIT = 6;

    private final Tab tab;
    private final InputTab inputs;
    private final BenefitTab benefits;
    private final int maturity;
    private final int lastRow;

    ScheduleTab(Workbook book, InputTab inputs, BenefitTab benefits, int lastPeriod, Words words) {
        tab = new Tab(book, words.of("workbook.schedule"));
        this.inputs = inputs;
        this.benefits = benefits;
        maturity = BENEFIT + benefits.names().size();
        lastRow = FIRST_ROW + lastPeriod;
        List<String> heads = new ArrayList<>(List.of(words.of("workbook.period"), words.of("workbook.time"),
            words.of("column.year"), words.of("column.premium"), words.of("workbook.tax"), words.of("workbook.riders")));
        heads.addAll(benefits.names());
        heads.addAll(List.of(words.of("column.maturity"), words.of("column.cash.flow"), words.of("column.balance")));
        tab.heads(0, heads);
        for (int row = FIRST_ROW; row <= lastRow; row++) {
            moment(row);
            flows(row);
        }
        tab.widths(9, 9, 7);
        tab.freeze(FIRST_ROW, PREMIUM);
        tab.lakhAndCrore(FIRST_ROW, PREMIUM, lastRow, maturity + 2);
    }

    /** The rows of the grid that make a year: the finest of all frequencies, of which the others are parts. */
    static int periodsPerYear(Proposal policy) {
        return Math.max(policy.premium().mode().paymentsPerYear(), policy.benefits().stream()
            .map(BenefitStream::frequency).mapToInt(each -> each.paymentsPerYear()).max().orElse(1));
    }

    private void moment(int row) {
        tab.value(row, PERIOD, row - FIRST_ROW, Look.COUNT);
        tab.formula(row, TIME, "$A" + (row + 1) + "/" + inputs.periodsPerYear, Look.TIME);
        tab.formula(row, YEAR, "ROUNDUP($B" + (row + 1) + ",0)", Look.COUNT);
    }

    private void flows(int row) {
        String period = "$A" + (row + 1);
        String begun = "INT(" + period + "/" + inputs.periodsPerYear + ")";
        String due = "AND(MOD(" + period + "*" + inputs.paymentsPerYear + "," + inputs.periodsPerYear + ")=0," + begun + "<"
            + inputs.payingYears + ")";
        tab.formula(row, PREMIUM, "IF(" + due + ",-" + inputs.instalment + ",0)", Look.AMOUNT);
        tab.formula(row, RIDERS, "IF(" + due + ",-" + inputs.rider + ",0)", Look.AMOUNT);
        tab.formula(row, TAX, "IF(" + tab.cell(row, PREMIUM).at(row) + "=0,0,IF(" + begun + "=0,-" + inputs.taxFirstYear
            + ",-" + inputs.taxAfter + "))", Look.AMOUNT);
        for (int i = 0; i < benefits.names().size(); i++) {
            tab.formula(row, BENEFIT + i, benefits.payment(i, row, inputs.periodsPerYear), Look.AMOUNT);
        }
        tab.formula(row, maturity, "IF(" + period + "=" + inputs.termYears + "*" + inputs.periodsPerYear + ","
            + inputs.maturity + ",0)", Look.AMOUNT);
        tab.formula(row, maturity + 1, "ROUND(SUM(" + tab.cell(row, PREMIUM).at(row) + ":"
            + tab.cell(row, maturity).at(row) + "),2)", Look.AMOUNT);
        String before = row == FIRST_ROW ? "0" : tab.cell(row, maturity + 2).at(row - 1);
        tab.formula(row, maturity + 2, "ROUND(" + before + "+" + tab.cell(row, maturity + 1).at(row) + ",2)", Look.AMOUNT);
    }

    int lastRow() {
        return lastRow;
    }

    Ref periods() {
        return column(PERIOD);
    }

    Ref times() {
        return column(TIME);
    }

    Ref years() {
        return column(YEAR);
    }

    Ref premiums() {
        return column(PREMIUM);
    }

    Ref taxes() {
        return column(TAX);
    }

    Ref riders() {
        return column(RIDERS);
    }

    Ref benefit(int i) {
        return column(BENEFIT + i);
    }

    /** All benefits in a run of rows; meant for a proposal that has any. */
    Ref benefits(int from, int to) {
        Ref first = benefit(0).cellAt(from);
        return new Ref(first.sheet(), from, first.left(), to, maturity - 1);
    }

    Ref maturities() {
        return column(maturity);
    }

    Ref cashFlows() {
        return column(maturity + 1);
    }

    Ref balances() {
        return column(maturity + 2);
    }

    /** Heads of a sheet with the same rows: period, time, year, and then the numbered ones. */
    static List<String> heads(String numbered, int first, int last, Words words) {
        List<String> heads = new ArrayList<>(List.of(words.of("workbook.period"), words.of("workbook.time"),
            words.of("column.year")));
        IntStream.rangeClosed(first, last).forEach(column -> heads.add(words.of(numbered + column)));
        return heads;
    }

    private Ref column(int column) {
        return tab.cell(FIRST_ROW, column).downTo(lastRow);
    }
}
