package org.asli.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.asli.chart.Words;
import org.asli.comparison.Instruments;
import org.asli.comparison.Instruments.Way;
import org.asli.tax.Rule.Subject;

/**
 * The sheet of the same money in something safe after tax, flow by flow: a deposit, a bond, and a PPF account that takes its
 * yearly limit, and lets out what its lock allows, beside a deposit for the rest.
 */
final class SafeTab {
    private static final int TIME = 1;
    private static final int DAY = 2;
    private static final int FLOW = 3;
    private static final int TAX = 4;
    private static final int DEPOSIT = 5;
    private static final int BOND = 8;
    private static final int LIMIT = 11;
    private static final int SO_FAR = 12;
    private static final int INTO = 13;
    private static final int REST_GROWN = 14;
    private static final int ACCOUNT_GROWN = 15;
    private static final int TAKEN = 16;
    private static final int REST = 17;
    private static final int ACCOUNT = 18;
    private static final int DRY = 19;
    private static final int BOTH = 20;
    private static final int SAVED = 21;
    private static final int OPENED = 22;
    private static final int YEAR = 23;
    private static final int SINCE = 24;
    private static final int FREE = 25;
    private static final int OUT = 26;
    private static final int LOCK = 27;
    private static final List<Subject> LOCK_RULES = List.of(Subject.PPF_LOCK, Subject.PPF_FIRST_WITHDRAWAL,
        Subject.PPF_WITHDRAWAL, Subject.PPF_EXTENSION, Subject.PPF_EXTENSION_WITHDRAWAL);
    private static final int FIRST_ROW = ScheduleTab.FIRST_ROW;

    private final Tab tab;
    private final TaxTab tax;
    private final InputTab inputs;
    private final int lastRow;

    SafeTab(Tab tab, TaxTab tax, TaxRuleTab rules, InputTab inputs, ReceiptTaxTab receipts, Ref flows, int lastRow,
        Words words) {
        this.tab = tab;
        this.tax = tax;
        this.inputs = inputs;
        this.lastRow = lastRow;
        List<String> heads = new ArrayList<>(List.of(words.of("workbook.period"), words.of("workbook.time")));
        IntStream.rangeClosed(DAY, OUT).forEach(column -> heads.add(words.of("workbook.safe." + column)));
        LOCK_RULES.forEach(rule -> heads.add(words.of("tax.rule." + rule)));
        tab.heads(0, heads);
        for (int row = FIRST_ROW; row <= lastRow; row++) {
            moment(row, rules, receipts, flows.cellAt(row));
            alone(row, DEPOSIT, inputs.depositRate);
            alone(row, BOND, inputs.bondRate);
            intoTheAccount(row);
            lock(row, rules);
            outOfTheAccount(row);
        }
        tab.widths(9, 9, 13);
        tab.freeze(FIRST_ROW, FLOW);
        tab.lakhAndCrore(FIRST_ROW, FLOW, lastRow, FLOW);
        tab.lakhAndCrore(FIRST_ROW, DEPOSIT, lastRow, BOTH);
        tab.lakhAndCrore(FIRST_ROW, FREE, lastRow, OUT);
    }

    /** Writes what each ends with under the other figures. */
    void write(Instruments instruments, FigureTab figures) {
        figures.section("safe.section");
        end(instruments, figures, Way.DEPOSIT, DEPOSIT + 2);
        end(instruments, figures, Way.PPF, BOTH);
        end(instruments, figures, Way.BOND, BOND + 2);
    }

    private void end(Instruments instruments, FigureTab figures, Way way, int column) {
        figures.figure("workbook.safe.figure." + way, tab.cell(lastRow, column).toString(),
            Tab.finite(instruments.row(way).after().amount()), Look.AMOUNT);
    }

    private void moment(int row, TaxRuleTab rules, ReceiptTaxTab receipts, Ref flow) {
        tab.formula(row, 0, receipts.periods().cellAt(row).toString(), Look.COUNT);
        tab.formula(row, TIME, receipts.times().cellAt(row).toString(), Look.TIME);
        tab.formula(row, DAY, receipts.days().cellAt(row).toString(), Look.DATE);
        tab.formula(row, FLOW, flow.toString(), Look.AMOUNT);
        tab.formula(row, TAX, tax.due(tax.slab, tax.day("ROUNDUP(" + cell(row, TIME) + ",0)")), Look.PERCENT);
        tab.formula(row, SAVED, receipts.slabs().cellAt(row).toString(), Look.PERCENT);
        String day = cell(row, DAY);
        tab.formula(row, LIMIT, "IF(" + rules.isThere(Subject.PPF_LIMIT, day) + "," + rules.value(Subject.PPF_LIMIT, day)
            + ",1E99)", Look.AMOUNT);
    }

    /** The rules of FundPath: a shortfall below half a paisa, or one lost in rounding, is none. */
    private void alone(int row, int column, Ref rate) {
        tab.formula(row, column, grown(row, column + 2, rate) + "+" + cell(row, FLOW), Look.AMOUNT);
        tab.formula(row, column + 1, dry(row, column + 1, "-" + cell(row, column)), Look.COUNT);
        tab.formula(row, column + 2, "IF(" + cell(row, column + 1) + "=1,0,MAX(" + cell(row, column) + ",0))", Look.AMOUNT);
    }

    /** The limit counts from one anniversary up to the next. */
    private void intoTheAccount(int row) {
        tab.formula(row, SO_FAR, row == FIRST_ROW ? "0" : "IF(INT(" + cell(row, TIME) + ")=INT(" + cell(row - 1, TIME) + "),"
            + cell(row - 1, SO_FAR) + "+" + cell(row - 1, INTO) + ",0)", Look.AMOUNT);
        tab.formula(row, INTO, "IF(" + before(row, DRY) + "=1,0,MIN(MAX(0," + cell(row, FLOW) + "),MAX(0," + cell(row, LIMIT)
            + "-" + cell(row, SO_FAR) + ")))", Look.AMOUNT);
        tab.formula(row, REST_GROWN, grown(row, REST, inputs.depositRate), Look.AMOUNT);
        tab.formula(row, ACCOUNT_GROWN, row == FIRST_ROW ? "0" : cell(row - 1, ACCOUNT) + "*(1+" + inputs.ppfRate + ")^"
            + between(row), Look.AMOUNT);
    }

    /** The rules of the lock are those of the day of issue; what stood in the account when a year began is looked up. */
    private void lock(int row, TaxRuleTab rules) {
        if (row == FIRST_ROW) {
            IntStream.range(0, LOCK_RULES.size()).forEach(i -> tab.formula(row, LOCK + i,
                rules.value(LOCK_RULES.get(i), tab.cell(FIRST_ROW, DAY)), Look.TIME));
        }
        String now = "INT(" + cell(row, TIME) + ")";
        String locked = cell(row, YEAR) + "<=" + rule(Subject.PPF_LOCK) + "+1";
        tab.formula(row, OPENED, "IF(" + (row == FIRST_ROW ? "-1" : cell(row - 1, OPENED)) + ">=0,"
            + (row == FIRST_ROW ? "0" : cell(row - 1, OPENED)) + ",IF(" + cell(row, INTO) + ">0," + now + ",-1))", Look.COUNT);
        tab.formula(row, YEAR, "IF(" + cell(row, OPENED) + "<0,0," + now + "-" + cell(row, OPENED) + "+1)", Look.COUNT);
        tab.formula(row, SINCE, "IF(OR(" + rule(Subject.PPF_LOCK) + "=0," + locked + ")," + now + "," + now + "-MOD("
            + cell(row, YEAR) + "-" + rule(Subject.PPF_LOCK) + "-2," + rule(Subject.PPF_EXTENSION) + "))", Look.COUNT);
        String inYear = rule(Subject.PPF_WITHDRAWAL) + "*MIN(" + atBeginning(row, now + "-3") + "," + atBeginning(row, now) + ")";
        String inExtension = "IF(" + paidIn(row) + ">0," + rule(Subject.PPF_EXTENSION_WITHDRAWAL) + "*"
            + atBeginning(row, cell(row, SINCE)) + ",1E99)";
        tab.formula(row, FREE, "IF(OR(" + rule(Subject.PPF_LOCK) + "=0," + cell(row, OPENED) + "<0)," + cell(row, ACCOUNT_GROWN)
            + ",IF(" + cell(row, YEAR) + "<" + rule(Subject.PPF_FIRST_WITHDRAWAL) + ",0,MAX(0,MIN(" + cell(row, ACCOUNT_GROWN)
            + ",IF(" + locked + "," + inYear + "," + inExtension + ")" + takenSince(row) + "))))", Look.AMOUNT);
    }

    private String atBeginning(int row, String year) {
        return "SUMIFS(" + soFar(ACCOUNT_GROWN, row) + "," + soFar(TIME, row) + "," + year + ")";
    }

    private String takenSince(int row) {
        return row == FIRST_ROW ? "" : "-SUMIFS(" + soFar(OUT, row - 1) + "," + soFar(TIME, row - 1) + ",\">=\"&"
            + cell(row, SINCE) + ")";
    }

    private String paidIn(int row) {
        Ref times = tab.cell(FIRST_ROW, TIME).downTo(lastRow);
        return "COUNTIFS(" + times + ",\">=\"&" + cell(row, SINCE) + "," + times + ",\"<\"&" + cell(row, SINCE) + "+"
            + rule(Subject.PPF_EXTENSION) + "," + tab.cell(FIRST_ROW, FLOW).downTo(lastRow) + ",\">0\")";
    }

    private Ref soFar(int column, int row) {
        return tab.cell(FIRST_ROW, column).downTo(row);
    }

    private Ref rule(Subject subject) {
        return tab.cell(FIRST_ROW, LOCK + LOCK_RULES.indexOf(subject));
    }

    private void outOfTheAccount(int row) {
        String flow = cell(row, FLOW);
        tab.formula(row, TAKEN, "MAX(0,-" + flow + "-" + cell(row, REST_GROWN) + ")", Look.AMOUNT);
        tab.formula(row, DRY, dry(row, DRY, cell(row, TAKEN) + "-" + cell(row, FREE)), Look.COUNT);
        tab.formula(row, OUT, "MIN(" + cell(row, TAKEN) + "," + cell(row, FREE) + ")", Look.AMOUNT);
        String saved = "IF(" + tax.deduction + "," + cell(row, INTO) + "*" + cell(row, SAVED) + ",0)";
        tab.formula(row, REST, "IF(" + cell(row, DRY) + "=1,0,MAX(0," + cell(row, REST_GROWN) + "+" + flow + "-"
            + cell(row, INTO) + "+" + saved + "))", Look.AMOUNT);
        tab.formula(row, ACCOUNT, "IF(" + cell(row, DRY) + "=1,0,MAX(0," + cell(row, ACCOUNT_GROWN) + "+" + cell(row, INTO)
            + "-" + cell(row, OUT) + "))", Look.AMOUNT);
        tab.formula(row, BOTH, cell(row, REST) + "+" + cell(row, ACCOUNT), Look.AMOUNT);
    }

    /** What was there before with interest less tax. */
    private String grown(int row, int column, Ref rate) {
        return row == FIRST_ROW ? "0" : cell(row - 1, column) + "*(1+" + rate + "*(1-" + cell(row, TAX) + "))^" + between(row);
    }

    private String between(int row) {
        return "(" + cell(row, TIME) + "-" + cell(row - 1, TIME) + ")";
    }

    private String dry(int row, int column, String lacking) {
        return "IF(OR(" + before(row, column) + "=1," + lacking + ">=MAX(0.005,ABS(" + cell(row, FLOW) + ")*1E-12)),1,0)";
    }

    private String before(int row, int column) {
        return row == FIRST_ROW ? "0" : cell(row - 1, column);
    }

    private String cell(int row, int column) {
        return tab.cell(row, column).at(row);
    }
}
