package org.asli.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.asli.chart.Words;
import org.dhatim.fastexcel.Workbook;

/** The year-by-year table of the page and of the CSV file, its sums taken from the schedule. */
final class YearTab {
    private static final int FIRST_ROW = 1;

    YearTab(Workbook book, int years, BenefitTab benefits, ScheduleTab schedule, FundTab fund, InputTab inputs,
        Words words) {
        var tab = new Tab(book, words.of("workbook.years"));
        List<String> heads = new ArrayList<>(List.of(words.of("column.year.end.counted"), words.of("column.premium")));
        heads.addAll(benefits.names());
        heads.addAll(List.of(words.of("column.maturity"), words.of("column.cash.flow"), words.of("column.balance"),
            words.of("column.fund")));
        tab.heads(0, heads);
        List<Ref> sums = new ArrayList<>();
        IntStream.range(0, benefits.names().size()).forEach(i -> sums.add(schedule.benefit(i)));
        sums.add(schedule.maturities());
        sums.add(schedule.cashFlows());
        for (int row = FIRST_ROW; row <= FIRST_ROW + years; row++) {
            String year = "$A" + (row + 1);
            tab.value(row, 0, row - FIRST_ROW, Look.COUNT);
            tab.formula(row, 1, "ROUND(" + sum(schedule.premiums(), schedule, year) + "+"
                + sum(schedule.taxes(), schedule, year) + "+" + sum(schedule.riders(), schedule, year) + ",2)", Look.AMOUNT);
            for (int i = 0; i < sums.size(); i++) {
                tab.formula(row, 2 + i, "ROUND(" + sum(sums.get(i), schedule, year) + ",2)", Look.AMOUNT);
            }
            String at = year + "*" + inputs.periodsPerYear + "+1)";
            tab.formula(row, 2 + sums.size(), "INDEX(" + schedule.balances() + "," + at, Look.AMOUNT);
            tab.formula(row, 3 + sums.size(), "INDEX(" + fund.values() + "," + at, Look.AMOUNT);
        }
        tab.widths(7);
        tab.freeze(FIRST_ROW, 1);
        tab.lakhAndCrore(FIRST_ROW, 1, FIRST_ROW + years, 3 + sums.size());
    }

    private static String sum(Ref column, ScheduleTab schedule, String year) {
        return "SUMIF(" + schedule.years() + "," + year + "," + column + ")";
    }
}
