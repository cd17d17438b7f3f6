package org.asli.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.asli.chart.Words;
import org.asli.comparison.ExpectedReturn;

/**
 * The sheet of what the policy earns on average over many people of one age: each payment counts by the probability of
 * being alive then, the death benefit of each year by that of dying in the year.
 */
final class ExpectedTab {
    private static final int FIRST_ROW = 2;
    private static final int TIME = 1;
    private static final int YEARS_OVER = 2;
    private static final int DEATH_RATE = 3;
    private static final int ALIVE = 4;
    private static final int SURVIVAL = 5;
    private static final int CASH_FLOW = 6;
    private static final int DYING = 7;
    private static final int DEATH_BENEFIT = 8;
    private static final int ON_AVERAGE = 9;
    /** Of a probability, as {@link ExpectedReturn} has it. */
    private static final int DECIMALS = 12;

    private final Tab tab;
    private final int lastRow;

    ExpectedTab(Tab tab, int entryAge, MortalityTab mortality, ScheduleTab schedule, DyingTab dying, int rowsOfAYear, Words words) {
        this.tab = tab;
        int shift = FIRST_ROW - ScheduleTab.FIRST_ROW;
        lastRow = schedule.lastRow() + shift;
        Ref age = new Labelled(tab, words).input("workbook.expected.age", entryAge, Look.COUNT);
        List<String> heads = new ArrayList<>(List.of(words.of("workbook.period"), words.of("workbook.time")));
        IntStream.rangeClosed(YEARS_OVER, ON_AVERAGE).forEach(column -> heads.add(words.of("workbook.expected." + column)));
        tab.heads(FIRST_ROW - 1, heads);
        for (int row = FIRST_ROW; row <= lastRow; row++) {
            int moment = row - shift;
            tab.formula(row, 0, schedule.periods().cellAt(moment).toString(), Look.COUNT);
            tab.formula(row, TIME, schedule.times().cellAt(moment).toString(), Look.TIME);
            tab.formula(row, CASH_FLOW, schedule.cashFlows().cellAt(moment).toString(), Look.AMOUNT);
            living(row, age, mortality);
            boolean yearEnds = row > FIRST_ROW && (row - FIRST_ROW) % rowsOfAYear == 0;
            if (yearEnds) {
                dying(row, row - rowsOfAYear, dying.benefit((row - FIRST_ROW) / rowsOfAYear));
            }
            onAverage(row, yearEnds);
        }
        tab.widths(28);
        tab.freeze(FIRST_ROW, TIME + 1);
        tab.lakhAndCrore(FIRST_ROW, CASH_FLOW, lastRow, CASH_FLOW);
        tab.lakhAndCrore(FIRST_ROW, DEATH_BENEFIT, lastRow, ON_AVERAGE);
    }

    /** Within a year of life deaths are spread evenly. */
    private void living(int row, Ref age, MortalityTab mortality) {
        tab.formula(row, YEARS_OVER, "INT(" + cell(row, TIME) + ")", Look.COUNT);
        tab.formula(row, DEATH_RATE, mortality.deathRate(age + "+" + cell(row, YEARS_OVER)), Look.PERCENT);
        tab.formula(row, ALIVE, row == FIRST_ROW ? "1" : cell(row - 1, ALIVE) + "*IF(" + cell(row, YEARS_OVER) + "="
            + cell(row - 1, YEARS_OVER) + ",1,1-" + cell(row - 1, DEATH_RATE) + ")", Look.PERCENT);
        tab.formula(row, SURVIVAL, cell(row, ALIVE) + "*(1-(" + cell(row, TIME) + "-" + cell(row, YEARS_OVER) + ")*"
            + cell(row, DEATH_RATE) + ")", Look.PERCENT);
    }

    /** In the year that ends in a row. @param begun the row in which it began */
    private void dying(int row, int begun, Ref benefit) {
        tab.formula(row, DYING, cell(begun, SURVIVAL) + "-" + cell(row, SURVIVAL), Look.PERCENT);
        tab.formula(row, DEATH_BENEFIT, benefit.toString(), Look.AMOUNT);
    }

    private void onAverage(int row, boolean yearEnds) {
        tab.formula(row, ON_AVERAGE, weighted(row, CASH_FLOW, SURVIVAL)
            + (yearEnds ? "+" + weighted(row, DEATH_BENEFIT, DYING) : ""), Look.AMOUNT);
    }

    private String weighted(int row, int amount, int probability) {
        return cell(row, amount) + "*ROUND(" + cell(row, probability) + "," + DECIMALS + ")";
    }

    /** Writes the rate under the others, and the figures under the others. */
    void write(ExpectedReturn expected, RateTab rates, FigureTab figures) {
        Ref rate = rates.add("workbook.expected.rate", new RateTab.Timed(column(ON_AVERAGE), column(0), column(TIME)), expected.irr());
        figures.section("early.dying");
        figures.figure("workbook.expected.rate", rate.toString(), expected.irr().single().stream().boxed().findFirst().orElse(null),
            Look.EXACT);
        figures.figure("workbook.expected.survival", tab.cell(lastRow, SURVIVAL).toString(), expected.survival(), Look.EXACT);
    }

    private Ref column(int column) {
        return tab.cell(FIRST_ROW, column).downTo(lastRow);
    }

    private String cell(int row, int column) {
        return tab.cell(row, column).at(row);
    }
}
