package org.asli.export;

import java.util.List;
import org.asli.chart.Words;
import org.asli.comparison.Choice;
import org.asli.comparison.Uncertainty;
import org.asli.simulation.YearSpread;
import org.dhatim.fastexcel.Workbook;

/** The sheet of the simulated futures: figures as Asli computed them, since chance has no formula. */
final class SureTab {
    private static final int FIRST_ROW = 10;

    private final Tab tab;
    private final Words words;
    private int row;

    SureTab(Workbook book, Uncertainty uncertainty, Words words) {
        tab = new Tab(book, words.of("workbook.sure"));
        this.words = words;
        Choice choice = uncertainty.comparison().choice();
        tab.note(row++, 0, words.of("workbook.sure.note"));
        put("workbook.sure.return", uncertainty.comparison().fundReturn(), Look.PERCENT);
        put("workbook.sure.volatility", choice.returns().volatility().fraction(), Look.PERCENT);
        put("sure.seed", choice.returns().seed(), Look.COUNT);
        put("sure.futures", uncertainty.fund().paths(), Look.COUNT);
        put("sure.ahead", uncertainty.ahead(), Look.COUNT);
        Ref futures = tab.cell(row - 2, 1);
        tab.value(row, 0, words.of("workbook.sure.chance"), Look.TEXT);
        tab.formula(row++, 1, tab.cell(row - 2, 1) + "/" + futures, Look.PERCENT);
        put("sure.dry", uncertainty.fund().dry(), Look.COUNT);
        tab.heads(FIRST_ROW - 1, List.of(words.of("column.year.end.counted"), words.of("sure.p5"), words.of("sure.p25"),
            words.of("sure.median"), words.of("sure.p75"), words.of("sure.p95")));
        for (YearSpread year : uncertainty.fund().years()) {
            spread(FIRST_ROW + year.year(), year);
        }
        tab.widths(44);
        tab.lakhAndCrore(FIRST_ROW, 1, FIRST_ROW + uncertainty.fund().years().size() - 1, 5);
    }

    private void spread(int at, YearSpread year) {
        tab.value(at, 0, year.year(), Look.COUNT);
        double[] amounts = {year.p5(), year.p25(), year.median(), year.p75(), year.p95()};
        for (int i = 0; i < amounts.length; i++) {
            tab.value(at, i + 1, Tab.finite(amounts[i]), Look.AMOUNT);
        }
    }

    private void put(String key, Object value, Look look) {
        tab.value(row, 0, words.of(key), Look.TEXT);
        tab.value(row++, 1, value, look);
    }
}
