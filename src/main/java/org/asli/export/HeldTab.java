package org.asli.export;

import java.util.ArrayList;
import java.util.List;
import org.asli.chart.Words;
import org.asli.comparison.Holding;
import org.asli.comparison.Holding.Way;
import org.asli.comparison.HoldingAfterTax;
import org.asli.irr.IrrResult;
import org.asli.tax.Rule.Subject;
import org.dhatim.fastexcel.Workbook;

/**
 * The sheet of a policy one has: today, then each moment from today on with what keeping, surrendering and paid-up pay, the tax
 * on it, and what goes into the fund.
 */
final class HeldTab {
    private static final int FIRST_ROW = 20;
    private static final int TIME = 1;
    private static final int COUNTS_IN = 3;
    private static final int DUE = 4;
    private static final int RECEIPT = 5;
    private static final int PAID_UP = 6;
    private static final int UNDEDUCTED = 7;
    private static final int SAVED = 8;
    /** Received so far, income so far, income before this policy year, tax. */
    private static final int KEEPING = 9;
    private static final int MAKING_PAID_UP = 13;
    private static final int KEPT = 17;
    private static final int OWED = 18;
    private static final int SURRENDERED = 19;
    private static final int MADE_PAID_UP = 20;
    private static final int FACTOR = 21;
    private static final int GAIN = 22;
    private static final int BEFORE_TAX = 23;
    private static final int AFTER_TAX = 24;

    private final Tab tab;
    private final Words words;
    private final InputTab inputs;
    private final ScheduleTab schedule;
    private final LeavingTab leaving;
    private final TaxTabs taxes;
    private final HoldingAfterTax held;
    private final HeldToday today;
    private final int shift;
    private final int lastRow;

    HeldTab(Workbook book, HoldingAfterTax held, InputTab inputs, ScheduleTab schedule, LeavingTab leaving, TaxTabs taxes,
        int rowsOfAYear, Words words) {
        tab = new Tab(book, words.of("workbook.held"));
        this.words = words;
        this.held = held;
        this.inputs = inputs;
        this.schedule = schedule;
        this.leaving = leaving;
        this.taxes = taxes;
        int year = held.before().today().year();
        int from = ScheduleTab.FIRST_ROW + year * rowsOfAYear;
        shift = from - FIRST_ROW;
        lastRow = schedule.lastRow() - shift;
        tab.heads(FIRST_ROW - 1, ScheduleTab.heads("workbook.held.", COUNTS_IN, AFTER_TAX, words));
        today = new HeldToday(new Labelled(tab, words), year, from, rowsOfAYear, inputs, leaving, taxes, words);
        for (int row = FIRST_ROW; row <= lastRow; row++) {
            moment(row, year);
            tax(row, KEEPING, RECEIPT, cell(row, UNDEDUCTED));
            tax(row, MAKING_PAID_UP, PAID_UP, today.undeducted.toString());
            intoFund(row);
        }
        tab.widths(58, 22);
        tab.freeze(FIRST_ROW, TIME + 1);
        tab.lakhAndCrore(FIRST_ROW, DUE, lastRow, MADE_PAID_UP);
        tab.lakhAndCrore(FIRST_ROW, BEFORE_TAX, lastRow, AFTER_TAX);
    }

    /** Of today's row what is still to come: the benefits at the end of the year are received. */
    private void moment(int row, int year) {
        int moment = row + shift;
        tab.formula(row, 0, schedule.periods().cellAt(moment).toString(), Look.COUNT);
        tab.formula(row, TIME, schedule.times().cellAt(moment).toString(), Look.TIME);
        tab.formula(row, TIME + 1, schedule.years().cellAt(moment).toString(), Look.COUNT);
        tab.formula(row, COUNTS_IN, "MAX(1," + cell(row, TIME + 1) + ")", Look.COUNT);
        tab.formula(row, DUE, "ROUND(-" + schedule.premiums().cellAt(moment) + "-" + schedule.taxes().cellAt(moment) + "-"
            + schedule.riders().cellAt(moment) + ",2)", Look.AMOUNT);
        String paid = row == FIRST_ROW && year > 0 ? "-" + leaving.atTheEnd(LeavingTab.FIRST_ROW + year - 1) : "";
        tab.formula(row, RECEIPT, "ROUND(" + schedule.cashFlows().cellAt(moment) + "+" + cell(row, DUE) + paid + ",2)", Look.AMOUNT);
        tab.formula(row, PAID_UP, "ROUND(" + cell(row, RECEIPT) + "*" + today.share + ",2)", Look.AMOUNT);
        tab.formula(row, UNDEDUCTED, taxes.receipts.undeducted().cellAt(moment).toString(), Look.AMOUNT);
        tab.formula(row, SAVED, taxes.receipts.saved().cellAt(moment).toString(), Look.AMOUNT);
    }

    /** @param first of the way's four columns */
    private void tax(int row, int first, int receipt, String premiums) {
        boolean now = row == FIRST_ROW;
        String incomeBefore = now ? today.income.toString() : cell(row - 1, first + 1);
        tab.formula(row, first, "ROUND(" + (now ? today.received : cell(row - 1, first)) + "+" + cell(row, receipt) + ",2)", Look.AMOUNT);
        tab.formula(row, first + 1, "IF(" + taxes.tax.exempt + ",0,MAX(" + incomeBefore + ",ROUND(" + cell(row, first) + "-" + premiums
            + ",2)))", Look.AMOUNT);
        tab.formula(row, first + 2, now ? today.incomeBefore.toString() : "IF(" + cell(row, COUNTS_IN) + "=" + cell(row - 1, COUNTS_IN)
            + "," + cell(row - 1, first + 2) + "," + incomeBefore + ")", Look.AMOUNT);
        tab.formula(row, first + 3, "ROUND(" + on(cell(row, first + 1) + "-" + cell(row, first + 2), row) + "-"
            + on(incomeBefore + "-" + cell(row, first + 2), row) + ",2)", Look.AMOUNT);
    }

    private String on(String income, int row) {
        return "ROUND(MAX(0," + income + "-" + taxes.receipts.free().cellAt(row + shift) + ")*"
            + taxes.receipts.rates().cellAt(row + shift) + ",2)";
    }

    private void intoFund(int row) {
        boolean now = row == FIRST_ROW;
        String lump = now ? "+" + today.left : "";
        String before = now ? "" : "+" + cell(row - 1, OWED);
        String later = row == lastRow ? "0" : "SUM(" + cell(row + 1, DUE) + ":" + cell(lastRow, DUE) + ")";
        tab.formula(row, KEPT, "ROUND(" + cell(row, RECEIPT) + "-" + cell(row, KEEPING + 3) + "+" + cell(row, SAVED) + ",2)", Look.AMOUNT);
        tab.formula(row, OWED, "IF(" + later + "=0,0,MIN(0,ROUND(" + cell(row, DUE) + lump + before + ",2)))", Look.AMOUNT);
        tab.formula(row, SURRENDERED, "ROUND(" + cell(row, DUE) + lump + before + "-" + cell(row, OWED) + ",2)", Look.AMOUNT);
        tab.formula(row, MADE_PAID_UP, "ROUND(" + cell(row, PAID_UP) + "-" + cell(row, MAKING_PAID_UP + 3) + "+" + cell(row, DUE)
            + ",2)", Look.AMOUNT);
        tab.formula(row, FACTOR, inputs.growth + "^(" + inputs.termYears + "-" + cell(row, TIME) + ")", Look.FACTOR);
        tab.formula(row, GAIN, "MAX(0," + cell(row, FACTOR) + "-1)", Look.FACTOR);
        tab.formula(row, BEFORE_TAX, "ROUND(" + cell(row, RECEIPT) + "-" + cell(row, DUE) + (now ? "-" + today.value : "") + ",2)", Look.AMOUNT);
        tab.formula(row, AFTER_TAX, "ROUND(" + cell(row, KEPT) + "-" + cell(row, DUE) + (now ? "-" + today.left : "") + ",2)", Look.AMOUNT);
    }

    /** Writes what keeping earns under the other rates, and what each way ends with under the other figures. */
    void write(RateTab rates, FigureTab figures, double fundReturn) {
        Holding before = held.before();
        figures.section("early.holding");
        rate("workbook.held.rate", BEFORE_TAX, before.keeping(), rates, figures);
        rate("workbook.held.rate.taxed", AFTER_TAX, held.keeping(), rates, figures);
        var growing = new Growing(column(FACTOR).toString(), column(GAIN).toString(), tab.cell(FIRST_ROW, FACTOR).toString());
        List<Ref> ends = new ArrayList<>();
        List<Ref> left = new ArrayList<>();
        for (HoldingAfterTax.Outcome outcome : held.outcomes(fundReturn)) {
            Way way = outcome.way().way();
            ends.add(figures.figure("workbook.held.end." + way, end(way, growing), Tab.finite(before.finalValue(way, fundReturn)), Look.AMOUNT));
            left.add(figures.figure("workbook.held.taxed." + way, taxedEnd(way, growing), Tab.finite(outcome.finalValue()), Look.AMOUNT));
        }
        new HeldVerdict(figures, words).write("", ends, before.verdict(fundReturn));
        new HeldVerdict(figures, words).write(".taxed", left, held.verdict(fundReturn));
    }

    /** What grows to the end of the policy: what a rupee becomes at each moment, its gain, and what a rupee of today becomes. */
    record Growing(String factor, String gain, String today) {
    }

    /** At another return of the fund, a year after expenses. */
    Growing at(Ref rate) {
        String factor = "(1+" + rate + ")^(" + inputs.termYears + "-" + column(TIME) + ")";
        return new Growing(factor, "(" + factor + "-1)*(" + rate + ">0)",
            "(1+" + rate + ")^(" + inputs.termYears + "-" + tab.cell(FIRST_ROW, TIME) + ")");
    }

    /** What a way ends with. */
    String end(Way way, Growing growing) {
        return switch (way) {
            case KEEP -> grown(RECEIPT, growing);
            case SURRENDER -> today.value + "*" + growing.today + "+" + grown(DUE, growing);
            case PAID_UP -> grown(PAID_UP, growing) + "+" + grown(DUE, growing);
        };
    }

    private void rate(String key, int column, IrrResult found, RateTab rates, FigureTab figures) {
        Ref rate = rates.add(key, new RateTab.Timed(column(column), column(0), column(TIME)), found);
        figures.figure(key, rate.toString(), found.single().stream().boxed().findFirst().orElse(null), Look.EXACT);
    }

    /** All that went in, grown, less the tax on the gains: long-term above what of the exemption is left, and the others. */
    String taxedEnd(Way way, Growing growing) {
        int into = way == Way.KEEP ? KEPT : way == Way.SURRENDER ? SURRENDERED : MADE_PAID_UP;
        int income = way == Way.KEEP ? KEEPING : MAKING_PAID_UP;
        String day = taxes.tax.day(inputs.termYears);
        String used = way == Way.SURRENDER ? "0" : "IF(" + taxes.tax.unitLinked + "," + tab.cell(lastRow, income + 1) + "-"
            + tab.cell(lastRow, income + 2) + ",0)";
        String gains = "SUMPRODUCT((" + column(into) + ">0)*" + column(into) + "*" + growing.gain + "*(" + inputs.termYears + "-"
            + column(TIME);
        return grown(into, growing) + "-MAX(0," + gains + ">=1-1E-9))-MAX(0," + taxes.rules.value(Subject.GAINS_EXEMPTION, day) + "-" + used
            + "))*" + taxes.tax.due(taxes.rules.value(Subject.GAINS_RATE, day), day) + "-" + gains + "<1-1E-9))*"
            + taxes.tax.due(taxes.rules.value(Subject.SHORT_GAINS_RATE, day), day);
    }

    private String grown(int column, Growing growing) {
        return "SUMPRODUCT(" + column(column) + "*" + growing.factor + ")";
    }

    private Ref column(int column) {
        return tab.cell(FIRST_ROW, column).downTo(lastRow);
    }

    private String cell(int row, int column) {
        return tab.cell(row, column).at(row);
    }
}
