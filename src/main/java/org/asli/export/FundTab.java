package org.asli.export;

import java.util.ArrayList;
import java.util.List;
import org.asli.alternative.Funding;
import org.asli.alternative.Funding.Rhythm;
import org.asli.alternative.Funding.Source;
import org.asli.chart.Words;
import org.dhatim.fastexcel.Workbook;

/**
 * The sheet of term plan + SIP, flow by flow: the fund at the stated return, at the careful one, and at the break-even
 * return, where it has to end with exactly the policy's last benefit. Where the money is not paid like for like, the fund
 * that is, and the fund of a SIP that is stepped up, stand at its end.
 */
final class FundTab {
    private static final int POLICY = 2;
    private static final int TERM = 3;
    private static final int FLOW = 4;
    private static final int SAVINGS = 5;
    private static final int STATED = 6;
    private static final int CAREFUL = 9;
    private static final int BREAK_EVEN = 12;
    private static final int FEED = 13;
    private static final int LIKE_FEED = FEED + FundFeed.WIDTH;
    private static final int STEPPED_FEED = LIKE_FEED + FundFeed.WIDTH;
    private static final int LIKE = STEPPED_FEED + FundFeed.WIDTH;
    private static final int STEPPED = LIKE + 3;
    private static final int LIKE_SAVINGS = STEPPED + 3;

    private final Tab tab;
    private final InputTab inputs;
    private final ScheduleTab schedule;
    private final Funding funding;
    private final FundFeed feed;
    private final FundFeed likeForLike;
    private final FundFeed steppedUp;

    FundTab(Workbook book, Funding funding, InputTab inputs, ScheduleTab schedule, Words words) {
        tab = new Tab(book, words.of("workbook.fund"));
        this.funding = funding;
        this.inputs = inputs;
        this.schedule = schedule;
        feed = feed(FEED);
        likeForLike = feed(LIKE_FEED);
        steppedUp = feed(STEPPED_FEED);
        tab.heads(0, heads(words));
        for (int row = ScheduleTab.FIRST_ROW; row <= schedule.lastRow(); row++) {
            flows(row);
            if (isOtherwise()) {
                fed(row);
                fund(row, LIKE, likeForLike.flows(), inputs.growth);
                fund(row, STEPPED, steppedUp.flows(), inputs.growth);
            }
            fund(row, STATED, flows(), inputs.growth);
            fund(row, CAREFUL, flows(), inputs.carefulGrowth);
        }
        tab.widths(9, 9);
        tab.freeze(ScheduleTab.FIRST_ROW, POLICY);
        tab.lakhAndCrore(ScheduleTab.FIRST_ROW, POLICY, schedule.lastRow(), isOtherwise() ? LIKE_SAVINGS : BREAK_EVEN);
    }

    private FundFeed feed(int first) {
        return new FundFeed(tab, inputs, first, schedule.lastRow(), funding.rhythm() == Rhythm.MONTHLY);
    }

    private List<String> heads(Words words) {
        List<String> heads = new ArrayList<>(List.of(words.of("workbook.period"), words.of("workbook.time"),
            words.of("workbook.fund.policy"), words.of("workbook.fund.term"), words.of("workbook.fund.flow"),
            words.of("workbook.fund.savings"), words.of("workbook.fund.before"), words.of("workbook.fund.dry"),
            words.of("workbook.fund.value"), words.of("workbook.careful.before"), words.of("workbook.careful.dry"),
            words.of("workbook.careful.value"), words.of("workbook.break.even.value")));
        if (isOtherwise()) {
            for (String each : List.of("stated", "like", "stepped")) {
                heads.addAll(FundFeed.heads("workbook.fund." + each, words));
            }
            for (String each : List.of("like", "stepped")) {
                for (int i = 0; i < 3; i++) {
                    heads.add(words.of("workbook.fed." + i, words.of("workbook.fund." + each)));
                }
            }
            heads.add(words.of("workbook.fund.like.savings"));
        }
        return heads;
    }

    /** Written once the sheet of rates is there: the fund that earns what it must. */
    void breakEven(Ref netReturn) {
        for (int row = ScheduleTab.FIRST_ROW; row <= schedule.lastRow(); row++) {
            tab.formula(row, BREAK_EVEN, "IFERROR(" + grown(row, BREAK_EVEN, likeForLikeFlows(), "(1+" + netReturn + ")")
                + ",\"–\")", Look.AMOUNT);
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
        tab.formula(row, FLOW, isOtherwise() ? feed.flows().cellAt(row).at(row)
            : "ROUND(-" + cell(row, POLICY) + "+" + cell(row, TERM) + ",2)", Look.AMOUNT);
        tab.formula(row, SAVINGS, "ROUND(" + cell(row, POLICY) + "-" + cell(row, TERM) + "+"
            + schedule.maturities().cellAt(row) + ",2)", Look.AMOUNT);
    }

    private void fed(int row) {
        String term = cell(row, TERM);
        feed.write(row, premium(row) + (funding.termPremiumFrom() == Source.FUND ? "+" + term : ""), payouts(row));
        likeForLike.write(row, premium(row) + "+" + term, payouts(row));
        tab.formula(row, LIKE_SAVINGS, "ROUND(-" + likeForLike.flows().cellAt(row).at(row) + "+"
            + schedule.maturities().cellAt(row) + ",2)", Look.AMOUNT);
        steppedUp.writeSteppedUp(row, feed.differences().cellAt(row).at(row), payouts(row));
    }

    private String premium(int row) {
        return "-" + schedule.premiums().cellAt(row) + "-" + schedule.taxes().cellAt(row);
    }

    /** What the policy pays on the way in a row: positive. */
    String payouts(int row) {
        return "(" + tab.cell(row, POLICY) + premium(row) + ")";
    }

    /** The rules of FundPath: a shortfall below half a paisa, or one lost in rounding, is none. */
    private void fund(int row, int column, Ref flows, Ref growth) {
        tab.formula(row, column, grown(row, column + 2, flows, growth.toString()), Look.AMOUNT);
        String already = row == ScheduleTab.FIRST_ROW ? "FALSE" : cell(row - 1, column + 1) + "=1";
        tab.formula(row, column + 1, "IF(OR(" + already + ",-" + cell(row, column) + ">=MAX(0.005,ABS("
            + flows.cellAt(row).at(row) + ")*1E-12)),1,0)", Look.COUNT);
        tab.formula(row, column + 2, "IF(" + cell(row, column + 1) + "=1,0,MAX(" + cell(row, column) + ",0))", Look.AMOUNT);
    }

    /** What was there before, grown over the time between, and the flow. */
    private String grown(int row, int value, Ref flows, String growth) {
        String flow = flows.cellAt(row).at(row);
        return row == ScheduleTab.FIRST_ROW ? flow : cell(row - 1, value) + "*" + growth + "^($B" + (row + 1)
            + "-$B" + row + ")+" + flow;
    }

    /** What the fund of the row before has grown to, before the flows of a row after the first; nothing where it is dry. */
    String grownTo(int row) {
        return values().cellAt(row - 1) + "*" + inputs.growth + "^(" + schedule.times().cellAt(row) + "-"
            + schedule.times().cellAt(row - 1) + ")";
    }

    /** Whether the money is not paid like for like, or not when premiums are due. */
    boolean isOtherwise() {
        return !funding.equals(Funding.LIKE_FOR_LIKE);
    }

    boolean isMonthly() {
        return funding.rhythm() == Rhythm.MONTHLY;
    }

    /** What premiums and term premiums leave, at their dates; only where it is otherwise. */
    Ref differences() {
        return feed.differences();
    }

    Ref likeForLikeDifferences() {
        return likeForLike.differences();
    }

    /** Into (+) or out of (−) the fund. */
    Ref flows() {
        return column(FLOW);
    }

    Ref likeForLikeFlows() {
        return isOtherwise() ? likeForLike.flows() : flows();
    }

    Ref steppedUpFlows() {
        return steppedUp.flows();
    }

    /** Out of the pocket (−) and into it (+), like for like, with the policy's last benefit; only where it is otherwise. */
    Ref likeForLikeSavings() {
        return column(LIKE_SAVINGS);
    }

    Ref savings() {
        return column(SAVINGS);
    }

    Ref values() {
        return column(STATED + 2);
    }

    Ref end() {
        return last(STATED + 2);
    }

    Ref likeForLikeEnd() {
        return last(LIKE + 2);
    }

    Ref steppedUpEnd() {
        return last(STEPPED + 2);
    }

    Ref dry() {
        return column(STATED + 1);
    }

    Ref carefulEnd() {
        return last(CAREFUL + 2);
    }

    Ref breakEvenEnd() {
        return last(BREAK_EVEN);
    }

    private Ref last(int column) {
        return tab.cell(schedule.lastRow(), column);
    }

    private Ref column(int column) {
        return tab.cell(ScheduleTab.FIRST_ROW, column).downTo(schedule.lastRow());
    }

    private String cell(int row, int column) {
        return tab.cell(row, column).at(row);
    }
}
