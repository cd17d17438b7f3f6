package org.asli.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.asli.chart.Words;
import org.asli.comparison.Dying;
import org.asli.policy.DeathBenefit;
import org.dhatim.fastexcel.Workbook;

/** The sheet of dying early: what the family gets both ways in each year, and what the money earned. */
final class DyingTab {
    private static final int FIRST_ROW = 5;
    private static final int COVER = 1;
    private static final int MULTIPLE = 2;
    private static final int OF_PREMIUMS = 3;
    private static final int BONUS = 4;
    private static final int BENEFIT = 5;
    private static final int RECEIVED = 6;
    private static final int TERM_COVER = 7;
    private static final int FUND = 8;
    private static final int ALTERNATIVE = 9;
    private static final int RATE = 10;
    private static final int ALTERNATIVE_RATE = 11;
    private static final int SOLVING = 12;
    private static final int SOLVING_ALTERNATIVE = SOLVING + RateColumns.WIDTH;

    private final Tab tab;
    private final LeavingTab leaving;

    DyingTab(Workbook book, Dying dying, DeathBenefit stated, InputTab inputs, ScheduleTab schedule, LeavingTab leaving,
        int rowsOfAYear, Words words) {
        tab = new Tab(book, words.of("workbook.dying"));
        this.leaving = leaving;
        Ref multiple = input(0, "multiple", stated.premiumMultiple(), Look.FACTOR, words);
        Ref ofPremiums = input(1, "premiums", DeathBenefit.OF_PREMIUMS_PAID, Look.PERCENT, words);
        Ref bonus = input(2, "bonus", stated.bonusPerYear().value(), Look.AMOUNT, words);
        List<String> heads = new ArrayList<>(List.of(words.of("column.year")));
        IntStream.range(COVER, SOLVING).forEach(column -> heads.add(words.of("workbook.dying." + column)));
        for (String way : List.of("workbook.dying.policy", "workbook.dying.alternative")) {
            heads.add(words.of(way));
            IntStream.range(1, RateColumns.WIDTH).forEach(step -> heads.add(words.of("workbook.newton", step)));
        }
        tab.heads(FIRST_ROW - 1, heads);
        for (Dying.Year year : dying.years()) {
            int row = FIRST_ROW + year.year() - 1;
            tab.value(row, 0, year.year(), Look.COUNT);
            policy(row, inputs, multiple, ofPremiums, bonus);
            alternative(row, inputs);
            rates(row, year, new RateColumns(tab, schedule, inputs, SOLVING),
                new RateColumns(tab, schedule, inputs, SOLVING_ALTERNATIVE), rowsOfAYear);
        }
        tab.widths(40);
        tab.freeze(FIRST_ROW, 1);
        tab.lakhAndCrore(FIRST_ROW, COVER, FIRST_ROW + dying.years().size() - 1, ALTERNATIVE);
    }

    private Ref input(int row, String key, Object value, Look look, Words words) {
        tab.value(row, 0, words.of("workbook.dying." + key + ".stated"), Look.TEXT);
        return tab.input(row, 1, value, look);
    }

    /** The highest of the three, and the bonuses. */
    private void policy(int row, InputTab inputs, Ref multiple, Ref ofPremiums, Ref bonus) {
        tab.formula(row, COVER, inputs.lifeCover.toString(), Look.AMOUNT);
        tab.formula(row, MULTIPLE, "ROUND(" + inputs.yearlyPremium + "*" + multiple + ",2)", Look.AMOUNT);
        tab.formula(row, OF_PREMIUMS, "ROUND(" + leaving.premiums(same(row)) + "*" + ofPremiums + ",2)", Look.AMOUNT);
        tab.formula(row, BONUS, "ROUND($A" + (row + 1) + "*" + bonus + ",2)", Look.AMOUNT);
        tab.formula(row, BENEFIT, "ROUND(MAX(" + cell(row, COVER) + ":" + cell(row, OF_PREMIUMS) + ")+" + cell(row, BONUS) + ",2)",
            Look.AMOUNT);
        tab.formula(row, RECEIVED, leaving.received(same(row)).toString(), Look.AMOUNT);
    }

    private void alternative(int row, InputTab inputs) {
        tab.formula(row, TERM_COVER, "IF($A" + (row + 1) + "<=" + inputs.termPremiumYears + "," + inputs.lifeCover + ",0)",
            Look.AMOUNT);
        tab.formula(row, FUND, leaving.fund(same(row)).toString(), Look.AMOUNT);
        // fixed, so that a hundred of them are not alike: LibreOffice 7 calculates such a group at once, and others read too early
        tab.formula(row, ALTERNATIVE, tab.cell(row, TERM_COVER) + "+" + tab.cell(row, FUND), Look.AMOUNT);
    }

    private void rates(int row, Dying.Year year, RateColumns ofPolicy, RateColumns ofAlternative, int rowsOfAYear) {
        String atTheEnd = leaving.atTheEnd(same(row)).toString();
        tab.formula(row, RATE, ofPolicy.write(row, year.year(), rowsOfAYear, "(" + atTheEnd + "+" + cell(row, BENEFIT) + ")",
            year.irr()), Look.EXACT);
        tab.formula(row, ALTERNATIVE_RATE, ofAlternative.write(row, year.year(), rowsOfAYear, "(" + atTheEnd + "+ROUND("
            + cell(row, ALTERNATIVE) + ",2))", year.alternativeIrr()), Look.EXACT);
    }

    /** What the policy pays where a person dies in a year. */
    Ref benefit(int year) {
        return tab.cell(FIRST_ROW + year - 1, BENEFIT);
    }

    /** The row of the same year in the sheet of leaving. */
    private static int same(int row) {
        return row - FIRST_ROW + LeavingTab.FIRST_ROW;
    }

    private String cell(int row, int column) {
        return tab.cell(row, column).at(row);
    }
}
