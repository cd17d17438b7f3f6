package org.asli.export;

import org.asli.chart.Words;
import org.asli.comparison.Comparison;
import org.asli.irr.IrrResult;
import org.asli.money.RupeeFormat;
import org.dhatim.fastexcel.Workbook;

/**
 * The sheet of the rates: the spreadsheet's own IRR() for a period of the grid, one more Newton step, because IRR()
 * may stop at a ten-millionth, and the rate of a year. Beside it the rate as Asli found it, and what the net present
 * value is at it.
 */
final class RateTab {
    private static final double USUAL_GUESS = 0.1;

    private final Tab tab;
    private final Words words;
    private final InputTab inputs;
    private final ScheduleTab schedule;
    private final Ref rate;
    private final Ref savingsRate;
    private final Ref fundRate;
    private final Ref realReturn;
    private final Ref breakEven;
    private final Ref modified;
    private int row;

    /** A column of flows, and the columns of their periods and times. */
    record Timed(Ref flows, Ref periods, Ref times) {
    }

    RateTab(Workbook book, Comparison comparison, InputTab inputs, ScheduleTab schedule, FundTab fund, Words words) {
        tab = new Tab(book, words.of("workbook.rate"));
        this.words = words;
        this.inputs = inputs;
        this.schedule = schedule;
        tab.widths(62, 24, 24, 24);
        tab.note(row++, 0, words.of("workbook.rate.note"));
        rate = solved("workbook.rate.policy", schedule.cashFlows(), comparison.irr());
        realReturn = formula("figure.REAL_RETURN", "IFERROR((" + rate + "-" + inputs.inflation + ")/(1+" + inputs.inflation
            + "),\"–\")", Look.EXACT);
        savingsRate = solved("workbook.rate.savings", fund.savings(), comparison.savingsIrr());
        fundRate = fund.isMonthly() ? solved("workbook.rate.fund", fund.likeForLikeSavings(), comparison.breakEvenIrr())
            : savingsRate;
        String yearly = "(" + fundRate + "+" + inputs.expenseRatio + ")/(1-" + inputs.expenseRatio + ")";
        breakEven = formula("workbook.break.even", "IFERROR(IF(" + inputs.nominal + ",12*((1+" + yearly + ")^(1/12)-1),"
            + yearly + "),\"–\")", Look.EXACT);
        modified = modified();
        tab.lakhAndCrore(0, 1, row, 3);
    }

    Ref rate() {
        return rate;
    }

    Ref realReturn() {
        return realReturn;
    }

    Ref savingsRate() {
        return savingsRate;
    }

    /** What the fund must earn after expenses to end with the policy's last benefit. */
    Ref fundRate() {
        return fundRate;
    }

    Ref breakEven() {
        return breakEven;
    }

    Ref modifiedReturn() {
        return modified;
    }

    /** One more rate, of flows in the rows of the schedule. @return as {@link #rate} */
    Ref add(String title, Ref flows, IrrResult found) {
        return add(title, new Timed(flows, schedule.periods(), schedule.times()), found);
    }

    /** The same of flows in rows of their own. */
    Ref add(String title, Timed flows, IrrResult found) {
        int first = row;
        Ref added = solved(title, flows, found);
        tab.lakhAndCrore(first, 1, row, 3);
        return added;
    }

    private Ref solved(String title, Ref flows, IrrResult found) {
        return solved(title, new Timed(flows, schedule.periods(), schedule.times()), found);
    }

    /** A column for each rate there is, or one for the rate there is none of. @return the rate of a year where it is the only one */
    private Ref solved(String title, Timed flows, IrrResult found) {
        row++;
        tab.title(row++, words.of(title));
        if (found instanceof IrrResult.None none) {
            tab.note(row++, 0, words.of("headline." + none.reason()));
        }
        for (int step = 0; step < 10; step++) {
            tab.value(row + step, 0, words.of("workbook.solve." + step), Look.TEXT);
        }
        int rates = Math.max(1, found.rates().size());
        for (int column = 1; column <= rates; column++) {
            solved(flows, column, found.rates().isEmpty() ? null : found.rates().get(column - 1));
        }
        row += 10;
        return rates == 1 ? tab.cell(row - 4, 1) : noneAlone();
    }

    private Ref noneAlone() {
        tab.value(row, 0, words.of("workbook.solve.several"), Look.TEXT);
        return tab.value(row++, 1, RupeeFormat.NOTHING, Look.TEXT);
    }

    private void solved(Timed timed, int column, Double known) {
        Ref flows = timed.flows();
        Ref guess = tab.input(row, column, known == null ? USUAL_GUESS : RateColumns.guess(known), Look.PERCENT);
        Ref ofPeriod = tab.formula(row + 1, column, "(1+" + guess + ")^(1/" + inputs.periodsPerYear + ")-1", Look.EXACT);
        Ref irr = orNothing(row + 2, column, "IRR(" + flows + "," + ofPeriod + ")", Look.EXACT);
        Ref value = orNothing(row + 3, column, "SUMPRODUCT(" + flows + "/(1+" + irr + ")^" + timed.periods() + ")",
            Look.AMOUNT);
        Ref slope = orNothing(row + 4, column, "-SUMPRODUCT(" + timed.periods() + "*" + flows + "/(1+" + irr + ")^("
            + timed.periods() + "+1))", Look.AMOUNT);
        Ref closer = tab.formula(row + 5, column, "IFERROR(" + irr + "-" + value + "/" + slope + "," + irr + ")", Look.EXACT);
        Ref year = orNothing(row + 6, column, "IF(ABS(" + value + ")<=1E-6*SUMPRODUCT(ABS(" + flows + ")*(1+(1+" + irr
            + ")^-" + timed.periods() + ")),(1+" + closer + ")^" + inputs.periodsPerYear + "-1,\"–\")", Look.EXACT);
        tab.bold(year.top(), column);
        Ref asli = known == null ? tab.value(row + 7, column, RupeeFormat.NOTHING, Look.TEXT)
            : tab.value(row + 7, column, known, Look.EXACT);
        orNothing(row + 8, column, "SUMPRODUCT(" + flows + "/(1+" + asli + ")^" + timed.times() + ")", Look.AMOUNT);
        orNothing(row + 9, column, year + "-" + asli, Look.EXACT);
    }

    private Ref modified() {
        row++;
        tab.title(row++, words.of("figure.MODIFIED_RETURN"));
        Ref flows = schedule.cashFlows();
        Ref times = schedule.times();
        Ref both = formula("workbook.modified.rate", inputs.growth + "-1", Look.EXACT);
        Ref first = formula("workbook.modified.first", inputs.termYears + "-SUMPRODUCT(MAX((" + flows + "<>0)*("
            + inputs.termYears + "-" + times + ")))", Look.TIME);
        Ref last = formula("workbook.modified.last", "SUMPRODUCT(MAX((" + flows + "<>0)*" + times + "))", Look.TIME);
        Ref receipts = formula("workbook.modified.receipts", "SUMPRODUCT((" + flows + ">0)*" + flows + "*(1+" + both
            + ")^(" + last + "-" + times + "))", Look.AMOUNT);
        Ref payments = formula("workbook.modified.payments", "-SUMPRODUCT((" + flows + "<0)*" + flows + "*(1+" + both
            + ")^(" + first + "-" + times + "))", Look.AMOUNT);
        return formula("figure.MODIFIED_RETURN", "IFERROR(IF(AND(" + receipts + ">0," + payments + ">0),(" + receipts
            + "/" + payments + ")^(1/(" + last + "-" + first + "))-1,\"–\"),\"–\")", Look.EXACT);
    }

    private Ref formula(String key, String expression, Look look) {
        tab.value(row, 0, words.of(key), Look.TEXT);
        return tab.formula(row++, 1, expression, look);
    }

    private Ref orNothing(int at, int column, String expression, Look look) {
        return tab.formula(at, column, "IFERROR(" + expression + ",\"–\")", look);
    }
}
