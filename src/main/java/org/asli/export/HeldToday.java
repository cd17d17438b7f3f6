package org.asli.export;

import org.asli.chart.Words;
import org.asli.tax.Rule.Subject;

/** A policy one has, as it stands today: the first cells of its sheet. What tax counts of the past, and what leaving leaves. */
final class HeldToday {
    final Ref share;
    final Ref value;
    final Ref received;
    final Ref undeducted;
    /** What of the receipts so far was income. */
    final Ref income;
    /** The same before the policy year that ends today. */
    final Ref incomeBefore;
    final Ref left;

    private final ReceiptTaxTab receipts;
    private final TaxTab tax;
    private final int row;
    private final int yearBefore;

    /** @param row of today in the schedule, the next premium in it */
    HeldToday(Labelled cells, int year, int row, int rowsOfAYear, InputTab inputs, LeavingTab leaving, TaxTabs taxes, Words words) {
        receipts = taxes.receipts;
        tax = taxes.tax;
        this.row = row;
        yearBefore = row - rowsOfAYear;
        int left = LeavingTab.FIRST_ROW + year - 1;
        cells.title(words.of("workbook.held"));
        Ref years = cells.value("workbook.held.years", year, Look.COUNT);
        share = cells.formula("workbook.held.share", "MIN(" + years + "," + inputs.payingYears + ")/" + inputs.payingYears, Look.PERCENT);
        value = cells.formula("workbook.held.value", year == 0 ? "0" : leaving.value(left).toString(), Look.AMOUNT);
        received = cells.formula("workbook.held.received", year == 0 ? "0" : leaving.received(left).toString(), Look.AMOUNT);
        undeducted = cells.formula("workbook.held.undeducted", at(receipts.undeducted(), row - 1), Look.AMOUNT);
        income = cells.formula("workbook.held.income", soFar(at(receipts.incomeSoFar(), row - 1), undeducted), Look.AMOUNT);
        incomeBefore = cells.formula("workbook.held.income.before", year < 2 ? "0" : at(receipts.incomeSoFar(), yearBefore), Look.AMOUNT);
        Ref day = cells.formula("workbook.held.day", tax.day(years), Look.DATE);
        Ref isTakenBack = cells.formula("workbook.held.taken", "AND(" + tax.deduction + "," + years + "<IF(" + tax.unitLinked + ","
            + taxes.rules.value(Subject.UNIT_LINKED_DEDUCTION_YEARS, day) + "," + taxes.rules.value(Subject.DEDUCTION_YEARS, day) + "))",
            Look.TEXT);
        Ref premiums = cells.formula("workbook.held.premiums", "IF(" + isTakenBack + "," + (year == 0 ? "0" : "ROUND(SUM("
            + before(receipts.premiums(), row - 1) + "),2)") + "," + undeducted + ")", Look.AMOUNT);
        Ref counted = cells.formula("workbook.held.income.leaving", "IF(" + isTakenBack + "," + soFar(most(row - 1), premiums) + ","
            + income + ")", Look.AMOUNT);
        Ref countedBefore = cells.formula("workbook.held.income.leaving.before", "IF(" + isTakenBack + ","
            + (year < 2 ? "0" : "IF(" + tax.exempt + ",0," + most(yearBefore) + ")") + "," + incomeBefore + ")", Look.AMOUNT);
        Ref gained = cells.formula("workbook.held.income.value", "IF(" + tax.exempt + ",0,ROUND(MAX(0," + received + "+" + value + "-"
            + premiums + "-" + counted + "),2))", Look.AMOUNT);
        Ref due = cells.formula("workbook.held.tax", "ROUND(" + on(counted + "-" + countedBefore + "+" + gained) + "-"
            + on(counted + "-" + countedBefore) + ",2)", Look.AMOUNT);
        Ref takenBack = cells.formula("workbook.held.taken.back", "IF(" + isTakenBack + "," + (year == 0 ? "0" : "ROUND(SUM("
            + before(receipts.deducted(), row - 1) + ")*" + receipts.slabs().cellAt(row) + ",2)") + ",0)", Look.AMOUNT);
        this.left = cells.formula("workbook.held.left", "ROUND(" + value + "-" + due + "-" + takenBack + ",2)", Look.AMOUNT);
        cells.lakhAndCrore();
    }

    /** The tax on so much income of this policy year. */
    private String on(String income) {
        return "ROUND(MAX(0," + income + "-" + receipts.free().cellAt(row) + ")*" + receipts.rates().cellAt(row) + ",2)";
    }

    /** With what was received today, the premium due today unpaid. */
    private String soFar(String before, Ref premiums) {
        return "IF(" + tax.exempt + ",0,MAX(" + before + ",ROUND(" + received + "-" + premiums + ",2)))";
    }

    /** What receipts exceeded all premiums by at most up to a row, as if none had been deducted. */
    private String most(int last) {
        if (last < ScheduleTab.FIRST_ROW) {
            return "0";
        }
        Ref periods = before(receipts.periods(), last);
        return "ROUND(MAX(0,SUMPRODUCT(MAX(" + before(receipts.received(), last) + "-" + before(receipts.undeducted(), last)
            + "-SUMIF(" + periods + ",\"<=\"&" + periods + "," + before(receipts.deducted(), last) + ")))),2)";
    }

    private static Ref before(Ref column, int last) {
        return column.cellAt(ScheduleTab.FIRST_ROW).downTo(last);
    }

    private static String at(Ref column, int row) {
        return row < ScheduleTab.FIRST_ROW ? "0" : column.cellAt(row).toString();
    }
}
