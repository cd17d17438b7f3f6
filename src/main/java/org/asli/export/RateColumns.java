package org.asli.export;

import java.math.BigDecimal;
import java.math.MathContext;
import org.asli.irr.IrrResult;

/**
 * The rate of return of the flows up to the end of a year and of one receipt then, in a row: a guess, and Newton's method
 * from it. IRR() would need a column of flows for each year.
 */
record RateColumns(Tab tab, ScheduleTab schedule, InputTab inputs, int column) {
    /** How many columns they take. */
    static final int WIDTH = 7;
    /** A guess near the rate, not the rate: so many digits of what a rupee becomes in a year. */
    private static final MathContext GUESS = new MathContext(3);
    private static final double USUAL_GUESS = 0.1;

    /** @param end what is received at the end of the year. @return the rate, or a dash where the steps do not settle */
    String write(int row, int year, int rowsOfAYear, String end, IrrResult found) {
        double known = found.rates().isEmpty() ? USUAL_GUESS : guess(found.rates().get(0));
        tab.input(row, column, known, Look.PERCENT);
        int last = ScheduleTab.FIRST_ROW + year * rowsOfAYear - 1;
        Ref flows = schedule.cashFlows().cellAt(ScheduleTab.FIRST_ROW).downTo(last);
        Ref times = schedule.times().cellAt(ScheduleTab.FIRST_ROW).downTo(last);
        for (int step = 1; step < WIDTH; step++) {
            String rate = tab.cell(row, column + step - 1).at(row);
            String value = "SUMPRODUCT(" + flows + "/(1+" + rate + ")^" + times + ")+" + end + "/(1+" + rate + ")^" + year;
            String weighted = "SUMPRODUCT(" + times + "*" + flows + "/(1+" + rate + ")^" + times + ")+" + year + "*" + end + "/(1+"
                + rate + ")^" + year;
            tab.formula(row, column + step, "IFERROR(" + rate + "+(1+" + rate + ")*(" + value + ")/(" + weighted + "),\"–\")",
                Look.EXACT);
        }
        String before = tab.cell(row, column + WIDTH - 2).at(row);
        String settled = tab.cell(row, column + WIDTH - 1).at(row);
        return "IFERROR(IF(ABS(" + settled + "-" + before + ")<=1E-9*(1+" + settled + ")," + settled + ",\"–\"),\"–\")";
    }

    static double guess(double rate) {
        return BigDecimal.valueOf(rate).add(BigDecimal.ONE).round(GUESS).subtract(BigDecimal.ONE).doubleValue();
    }
}
