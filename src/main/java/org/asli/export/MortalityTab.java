package org.asli.export;

import java.util.List;
import org.asli.chart.Words;
import org.asli.mortality.MortalityTable;

/** The sheet of how likely a life of each age is to end within a year: what holds at an age is looked up in it. */
final class MortalityTab {
    private static final int FIRST_ROW = 1;

    private final Ref ages;
    private final Ref deathRates;

    MortalityTab(Tab tab, MortalityTable table, Words words) {
        tab.heads(0, List.of(words.of("workbook.mortality.age"), words.of("workbook.mortality.rate")));
        int lastRow = FIRST_ROW + table.deathRates().size() - 1;
        for (int row = FIRST_ROW; row <= lastRow; row++) {
            int age = table.firstAge() + row - FIRST_ROW;
            tab.value(row, 0, age, Look.COUNT);
            tab.input(row, 1, table.deathRate(age), Look.PERCENT);
        }
        tab.note(FIRST_ROW, 2, words.of("workbook.mortality.note"));
        tab.freeze(FIRST_ROW, 1);
        ages = tab.cell(FIRST_ROW, 0).downTo(lastRow);
        deathRates = tab.cell(FIRST_ROW, 1).downTo(lastRow);
    }

    /** The probability that a life of an age, an expression, ends within a year; 1 beyond the last age. */
    String deathRate(String age) {
        return "IFERROR(INDEX(" + deathRates + ",MATCH(" + age + "," + ages + ",0)),1)";
    }
}
