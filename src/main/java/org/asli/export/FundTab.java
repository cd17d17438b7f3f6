package org.asli.export;

import java.util.List;
import org.asli.chart.Words;
import org.dhatim.fastexcel.Workbook;

/**
 * The sheet of term plan + SIP, flow by flow: the fund at the stated return, at the careful one, and at the break-even
 * return, where it has to end with exactly the policy's last benefit.
 */
final class FundTab {
    private static final int POLICY = 2;
    private static final int TERM = 3;
    private static final int FLOW = 4;
    private static final int SAVINGS = 5;
    private static final int STATED = 6;
    private static final int CAREFUL = 9;
    private static final int BREAK_EVEN = 12;

    private final Tab tab;
    private final InputTab inputs;
    private final ScheduleTab schedule;

    FundTab(Workbook book, InputTab inputs, ScheduleTab schedule, Words words) {
        tab = new Tab(book, words.of("workbook.fund"));
        this.inputs = inputs;
        this.schedule = schedule;
        tab.heads(0, List.of(words.of("workbook.period"), words.of("workbook.time"), words.of("workbook.fund.policy"),
            words.of("workbook.fund.term"), words.of("workbook.fund.flow"), words.of("workbook.fund.savings"),
            words.of("workbook.fund.before"), words.of("workbook.fund.dry"), words.of("workbook.fund.value"),
            words.of("workbook.careful.before"), words.of("workbook.careful.dry"), words.of("workbook.careful.value"),
            words.of("workbook.break.even.value")));
        for (int row = ScheduleTab.FIRST_ROW; row <= schedule.lastRow(); row++) {
            flows(row);
            fund(row, STATED, inputs.growth);
            fund(row, CAREFUL, inputs.carefulGrowth);
        }
        tab.widths(9, 9);
        tab.freeze(ScheduleTab.FIRST_ROW, POLICY);
        tab.lakhAndCrore(ScheduleTab.FIRST_ROW, POLICY, schedule.lastRow(), BREAK_EVEN);
    }

    /** Written once the sheet of rates is there: the fund that earns what the policy's savings part does. */
    void breakEven(Ref netReturn) {
        for (int row = ScheduleTab.FIRST_ROW; row <= schedule.lastRow(); row++) {
            tab.formula(row, BREAK_EVEN, "IFERROR(" + grown(row, BREAK_EVEN, "(1+" + netReturn + ")") + ",\"–\")",
                Look.AMOUNT);
        }
    }

    private void flows(int row) {
        int at = row + 1;
        tab.formula(row, 0, schedule.periods().cellAt(row).toString(), Look.COUNT);
        tab.formula(row, 1, schedule.times().cellAt(row).toString(), Look.TIME);
        tab.formula(row, POLICY, "ROUND(" + schedule.cashFlows().cellAt(row) + "-" + schedule.maturities().cellAt(row)
            + "-" + schedule.riders().cellAt(row) + ",2)", Look.AMOUNT);
        tab.formula(row, TERM, "IF(AND(MOD($A" + at + "," + inputs.periodsPerYear + ")=0,$B" + at + "<MIN("
            + inputs.termPremiumYears + "," + inputs.termYears + ")),-" + inputs.termPremium + ",0)", Look.AMOUNT);
        tab.formula(row, FLOW, "ROUND(-" + cell(row, POLICY) + "+" + cell(row, TERM) + ",2)", Look.AMOUNT);
        tab.formula(row, SAVINGS, "ROUND(-" + cell(row, FLOW) + "+" + schedule.maturities().cellAt(row) + ",2)",
            Look.AMOUNT);
    }

    /** The rules of FundPath: a shortfall below half a paisa, or one lost in rounding, is none. */
    private void fund(int row, int column, Ref growth) {
        tab.formula(row, column, grown(row, column + 2, growth.toString()), Look.AMOUNT);
        String already = row == ScheduleTab.FIRST_ROW ? "FALSE" : cell(row - 1, column + 1) + "=1";
        tab.formula(row, column + 1, "IF(OR(" + already + ",-" + cell(row, column) + ">=MAX(0.005,ABS(" + cell(row, FLOW)
            + ")*1E-12)),1,0)", Look.COUNT);
        tab.formula(row, column + 2, "IF(" + cell(row, column + 1) + "=1,0,MAX(" + cell(row, column) + ",0))", Look.AMOUNT);
    }

    /** What was there before, grown over the time between, and the flow. */
    private String grown(int row, int value, String growth) {
        return row == ScheduleTab.FIRST_ROW ? cell(row, FLOW) : cell(row - 1, value) + "*" + growth + "^($B" + (row + 1)
            + "-$B" + row + ")+" + cell(row, FLOW);
    }

    /** What the fund of the row before has grown to, before the flows of a row after the first; nothing where it is dry. */
    String grownTo(int row) {
        return values().cellAt(row - 1) + "*" + inputs.growth + "^(" + schedule.times().cellAt(row) + "-"
            + schedule.times().cellAt(row - 1) + ")";
    }

    /** Into (+) or out of (−) the fund. */
    Ref flows() {
        return column(FLOW);
    }

    Ref savings() {
        return column(SAVINGS);
    }

    Ref values() {
        return column(STATED + 2);
    }

    Ref end() {
        return tab.cell(schedule.lastRow(), STATED + 2);
    }

    Ref dry() {
        return column(STATED + 1);
    }

    Ref carefulEnd() {
        return tab.cell(schedule.lastRow(), CAREFUL + 2);
    }

    Ref breakEvenEnd() {
        return tab.cell(schedule.lastRow(), BREAK_EVEN);
    }

    private Ref column(int column) {
        return tab.cell(ScheduleTab.FIRST_ROW, column).downTo(schedule.lastRow());
    }

    private String cell(int row, int column) {
        return tab.cell(row, column).at(row);
    }
}
