package org.asli.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.asli.chart.Words;
import org.asli.comparison.Leaving;
import org.asli.policy.Standing.Source;
import org.asli.policy.SurrenderValues;
import org.dhatim.fastexcel.Workbook;

/** The sheet of stopping early: what each year of leaving pays, what is lost, and what the money earned. */
final class LeavingTab {
    static final int FIRST_ROW = 1;
    private static final int PAID = 1;
    private static final int PREMIUMS = 2;
    private static final int RECEIVED = 3;
    private static final int STATED = 4;
    private static final int SHARE = 5;
    private static final int FLOOR = 6;
    private static final int GUARANTEED = 7;
    private static final int AHEAD = 8;
    private static final int SPECIAL = 9;
    private static final int VALUE = 10;
    private static final int BY = 11;
    private static final int LOSS = 12;
    private static final int RATE = 13;
    private static final int PAID_UP = 14;
    private static final int PAID_UP_COVER = 15;
    private static final int PAID_UP_MATURITY = 16;
    private static final int FUND = 17;
    private static final int AT_THE_END = 18;
    private static final int SOLVING = 19;

    private final Tab tab;
    private final InputTab inputs;
    private final Ref specialRate;
    private final BenefitTab benefits;
    private final ScheduleTab schedule;
    private final FundTab fund;
    private final int rowsOfAYear;
    private final int lastRow;
    private final Words words;

    LeavingTab(Workbook book, Leaving leaving, SurrenderValues stated, InputTab inputs, Ref specialRate,
        BenefitTab benefits, ScheduleTab schedule, FundTab fund, int rowsOfAYear, Words words) {
        tab = new Tab(book, words.of("workbook.leaving"));
        this.inputs = inputs;
        this.specialRate = specialRate;
        this.benefits = benefits;
        this.schedule = schedule;
        this.fund = fund;
        this.rowsOfAYear = rowsOfAYear;
        this.words = words;
        lastRow = FIRST_ROW + leaving.years().size() - 1;
        List<String> heads = new ArrayList<>(List.of(words.of("column.year")));
        IntStream.rangeClosed(PAID, SOLVING).forEach(column -> heads.add(words.of("workbook.leaving." + column)));
        IntStream.range(1, RateColumns.WIDTH).forEach(step -> heads.add(words.of("workbook.newton", step)));
        tab.heads(0, heads);
        var rates = new RateColumns(tab, schedule, inputs, SOLVING);
        for (Leaving.Year year : leaving.years()) {
            int row = FIRST_ROW + year.year() - 1;
            tab.value(row, 0, year.year(), Look.COUNT);
            soFar(row, year.year());
            tab.input(row, STATED, stated.in(year.year()).map(amount -> amount.value()).orElse(null), Look.AMOUNT);
            leave(row, year.year());
            tab.formula(row, RATE, rates.write(row, year.year(), rowsOfAYear, "(" + cell(row, AT_THE_END) + "+" + cell(row, VALUE)
                + ")", year.irr()), Look.EXACT);
            stay(row, year.year());
        }
        tab.widths(7);
        tab.freeze(FIRST_ROW, 1);
        tab.lakhAndCrore(FIRST_ROW, PAID, lastRow, STATED);
        tab.lakhAndCrore(FIRST_ROW, FLOOR, lastRow, VALUE);
        tab.lakhAndCrore(FIRST_ROW, LOSS, lastRow, LOSS);
        tab.lakhAndCrore(FIRST_ROW, PAID_UP_COVER, lastRow, AT_THE_END);
    }

    /** The premiums before the end of the year, and the benefits up to it; those in advance of the next year are not. */
    private void soFar(int row, int year) {
        int end = ScheduleTab.FIRST_ROW + year * rowsOfAYear;
        Ref premiums = schedule.premiums().cellAt(ScheduleTab.FIRST_ROW).downTo(end - 1);
        tab.formula(row, PREMIUMS, "ROUND(-SUM(" + premiums + "),2)", Look.AMOUNT);
        tab.formula(row, PAID, "ROUND(" + cell(row, PREMIUMS) + "-SUM(" + schedule.taxes().cellAt(ScheduleTab.FIRST_ROW)
            .downTo(end - 1) + ")-SUM(" + schedule.riders().cellAt(ScheduleTab.FIRST_ROW).downTo(end - 1) + "),2)", Look.AMOUNT);
        boolean none = benefits.names().isEmpty();
        tab.formula(row, AT_THE_END, none ? "0" : "SUMPRODUCT(" + benefits.timings() + "*" + schedule.benefits(end, end) + ")",
            Look.AMOUNT);
        tab.formula(row, RECEIVED, none ? "0" : "ROUND(SUM(" + schedule.benefits(ScheduleTab.FIRST_ROW, end - 1) + ")+"
            + cell(row, AT_THE_END) + ",2)", Look.AMOUNT);
    }

    /** The insurer's value, or else the higher of the floors; at the end the maturity benefit. */
    private void leave(int row, int year) {
        tab.formula(row, SHARE, share("$A" + (row + 1)), Look.PERCENT);
        tab.formula(row, FLOOR, "MAX(0,ROUND(ROUND(" + cell(row, PREMIUMS) + "*" + cell(row, SHARE) + ",2)-" + cell(row, RECEIVED)
            + ",2))", Look.AMOUNT);
        if (row == lastRow) {
            tab.formula(row, VALUE, inputs.maturity.toString(), Look.AMOUNT);
            tab.value(row, BY, words.of("early.source." + Source.MATURITY), Look.TEXT);
        } else {
            special(row, year);
            tab.formula(row, VALUE, "IF(ISNUMBER(" + cell(row, STATED) + ")," + cell(row, STATED) + ",MAX(" + cell(row, FLOOR) + ","
                + cell(row, SPECIAL) + "))", Look.AMOUNT);
            tab.formula(row, BY, "IF(ISNUMBER(" + cell(row, STATED) + ")," + said(Source.INSURER) + ",IF(" + cell(row, SPECIAL) + ">"
                + cell(row, FLOOR) + "," + said(Source.SPECIAL_FLOOR) + "," + said(Source.FLOOR) + "))", Look.TEXT);
        }
        tab.formula(row, LOSS, "ROUND(" + cell(row, PAID) + "-" + cell(row, RECEIVED) + "-" + cell(row, VALUE) + ",2)", Look.AMOUNT);
    }

    /** The paid-up part of what is guaranteed, discounted where it is still to come, less what of it is paid already. */
    private void special(int row, int year) {
        int end = ScheduleTab.FIRST_ROW + year * rowsOfAYear;
        String maturity = inputs.maturityGuaranteed + "*" + discount(year, inputs.termYears.toString());
        String soFar = "0";
        String ahead = maturity;
        if (!benefits.names().isEmpty()) {
            String atTheMoment = "SUMPRODUCT(" + benefits.promises() + "*" + schedule.benefits(end, end) + "*";
            Ref times = schedule.times().cellAt(end + 1).downTo(schedule.lastRow());
            soFar = "ROUND(SUMPRODUCT(" + benefits.promises() + "*" + schedule.benefits(ScheduleTab.FIRST_ROW, end - 1) + ")+"
                + atTheMoment + benefits.timings() + "),2)";
            ahead = atTheMoment + "(1-" + benefits.timings() + "))+SUMPRODUCT(" + benefits.promises() + "*"
                + schedule.benefits(end + 1, schedule.lastRow()) + "*" + discount(year, times.toString()) + ")+" + maturity;
        }
        tab.formula(row, GUARANTEED, ifCounted(soFar), Look.AMOUNT);
        tab.formula(row, AHEAD, ifCounted(ahead), Look.AMOUNT);
        tab.formula(row, SPECIAL, ifCounted("MAX(0,ROUND(" + cell(row, PAID_UP) + "*(" + cell(row, GUARANTEED) + "+" + cell(row, AHEAD)
            + ")-" + cell(row, GUARANTEED) + ",2))"), Look.AMOUNT);
    }

    private String discount(int year, String times) {
        return "(1+" + specialRate + ")^(" + year + "-" + times + ")";
    }

    private String ifCounted(String expression) {
        return "IF(" + specialRate + ">0," + expression + ",0)";
    }

    private String said(Source source) {
        return "\"" + words.of("early.source." + source) + "\"";
    }

    /** The rules of the regulator's floor, as {@code SurrenderFloor} names them. */
    private String share(String year) {
        String last = inputs.termYears + "-2";
        String between = "(50*(" + inputs.termYears + "-8)+40*(" + year + "-7))/(100*(" + inputs.termYears + "-8))";
        return "IF(" + inputs.payingYears + "=1,IF(AND(" + year + "<=3," + year + "<=" + last + "),0.75,0.9),IF(" + year
            + "=1,0,IF(" + year + ">" + last + ",0.9,IF(" + year + "=2,0.3,IF(" + year + "=3,0.35,IF(" + year + "<=7,0.5,"
            + between + "))))))";
    }

    private void stay(int row, int year) {
        tab.formula(row, PAID_UP, "MIN($A" + (row + 1) + "," + inputs.payingYears + ")/" + inputs.payingYears, Look.PERCENT);
        tab.formula(row, PAID_UP_COVER, "ROUND(" + inputs.lifeCover + "*" + cell(row, PAID_UP) + ",2)", Look.AMOUNT);
        tab.formula(row, PAID_UP_MATURITY, "ROUND(" + inputs.maturity + "*" + cell(row, PAID_UP) + ",2)", Look.AMOUNT);
        tab.formula(row, FUND, "MAX(0," + fund.grownTo(ScheduleTab.FIRST_ROW + year * rowsOfAYear) + "-" + cell(row, AT_THE_END)
            + ")", Look.AMOUNT);
    }

    /** The first year in which nothing is lost. */
    String moneyBackYear() {
        Ref losses = tab.cell(FIRST_ROW, LOSS).downTo(lastRow);
        Ref years = tab.cell(FIRST_ROW, 0).downTo(lastRow);
        return "IF(COUNTIF(" + losses + ",\"<=0\")=0,\"–\"," + inputs.termYears + "+1-SUMPRODUCT(MAX((" + losses + "<=0)*("
            + inputs.termYears + "+1-" + years + "))))";
    }

    /** The premiums without tax and riders, in a row. */
    Ref premiums(int row) {
        return tab.cell(row, PREMIUMS);
    }

    /** What leaving pays. */
    Ref value(int row) {
        return tab.cell(row, VALUE);
    }

    Ref received(int row) {
        return tab.cell(row, RECEIVED);
    }

    Ref atTheEnd(int row) {
        return tab.cell(row, AT_THE_END);
    }

    Ref fund(int row) {
        return tab.cell(row, FUND);
    }

    private String cell(int row, int column) {
        return tab.cell(row, column).at(row);
    }
}
