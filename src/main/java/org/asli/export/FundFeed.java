package org.asli.export;

import java.util.List;
import java.util.stream.IntStream;
import org.asli.chart.Words;

/**
 * Three columns of what goes into a fund in place of premiums: the difference that a premium and the term premium due then
 * leave, that of the last date on which a premium is due, and what flows: all of it at once, or in equal parts in each
 * row until the next, the last taking what is left, less the payouts.
 */
final class FundFeed {
    static final int WIDTH = 3;

    private final Tab tab;
    private final InputTab inputs;
    private final int first;
    private final int lastRow;
    private final boolean monthly;

    FundFeed(Tab tab, InputTab inputs, int first, int lastRow, boolean monthly) {
        this.tab = tab;
        this.inputs = inputs;
        this.first = first;
        this.lastRow = lastRow;
        this.monthly = monthly;
    }

    static List<String> heads(String title, Words words) {
        return IntStream.range(0, WIDTH).mapToObj(i -> words.of("workbook.feed." + i, words.of(title))).toList();
    }

    /** @param payouts that flow out in the row, as an expression; positive */
    void write(int row, String difference, String payouts) {
        tab.formula(row, first, "ROUND(" + difference + ",2)", Look.AMOUNT);
        String period = "$A" + (row + 1);
        tab.formula(row, first + 1, monthly ? "INDEX(" + column(first) + "," + period + "-MOD(" + period + "," + parts() + ")+1)"
            : tab.cell(row, first).at(row), Look.AMOUNT);
        String whole = tab.cell(row, first + 1).at(row);
        tab.formula(row, first + 2, "ROUND(" + (monthly ? part(whole, period) : whole) + "-" + payouts + ",2)", Look.AMOUNT);
    }

    /** The same of a difference that grows by the step-up each year, where it is more than nothing. */
    void writeSteppedUp(int row, String difference, String payouts) {
        write(row, "IF(" + difference + ">0,ROUND(" + difference + "*(1+" + inputs.stepUp + ")^INT($B" + (row + 1) + "),2),"
            + difference + ")", payouts);
    }

    private String part(String whole, String period) {
        String at = "MOD(" + period + "," + parts() + ")";
        String each = "ROUND(" + whole + "/" + parts() + ",2)";
        return "IF(" + whole + "<=0,IF(" + at + "=0," + whole + ",0),IF(" + at + "=" + parts() + "-1," + whole + "-(" + parts()
            + "-1)*" + each + "," + each + "))";
    }

    private String parts() {
        return "(" + inputs.periodsPerYear + "/" + inputs.paymentsPerYear + ")";
    }

    Ref differences() {
        return column(first);
    }

    Ref flows() {
        return column(first + 2);
    }

    private Ref column(int column) {
        return tab.cell(ScheduleTab.FIRST_ROW, column).downTo(lastRow);
    }
}
