package org.asli.export;

import java.util.ArrayList;
import java.util.List;
import org.asli.chart.Words;
import org.asli.policy.BenefitStream;
import org.asli.policy.Proposal;
import org.asli.policy.Timing;
import org.asli.policy.YearlyAmounts;
import org.dhatim.fastexcel.Workbook;

/** The sheet of the benefits: a column each, first what was stated of it, then what it pays in each policy year. */
final class BenefitTab {
    private static final int AMOUNT = 1;
    private static final int FIRST_YEAR = 2;
    private static final int LAST_YEAR = 3;
    private static final int PAYMENTS = 4;
    private static final int AT_THE_END = 5;
    private static final int GROWTH = 6;
    private static final int GROWTH_RATE = 7;
    private static final int EVERY_YEARS = 8;
    private static final int GUARANTEED = 9;
    private static final int TOTAL = 10;
    private static final int YEAR_ONE = 13;

    private final Tab tab;
    private final Words words;
    private final List<String> names;
    private final int years;

    BenefitTab(Workbook book, Proposal policy, Words words) {
        this.words = words;
        tab = new Tab(book, words.of("workbook.benefits"));
        names = Heads.unlike(policy.benefits().stream().map(BenefitStream::label).toList(), "column.benefit", words);
        years = policy.termYears();
        List<String> heads = new ArrayList<>(names);
        heads.add(0, words.of("workbook.benefits"));
        tab.heads(0, heads);
        for (int row = AMOUNT; row <= TOTAL; row++) {
            tab.value(row, 0, words.of("workbook.benefit." + row), Look.TEXT);
        }
        tab.title(YEAR_ONE - 1, words.of("workbook.benefit.years"));
        for (int year = 1; year <= years; year++) {
            tab.value(YEAR_ONE + year - 1, 0, year, Look.COUNT);
        }
        for (int i = 0; i < names.size(); i++) {
            benefit(policy.benefits().get(i), i + 1);
        }
        tab.widths(34);
        tab.freeze(1, 1);
        tab.lakhAndCrore(AMOUNT, 1, AMOUNT, Math.max(1, names.size()));
        tab.lakhAndCrore(TOTAL, 1, YEAR_ONE + years - 1, Math.max(1, names.size()));
    }

    List<String> names() {
        return names;
    }

    /** What the schedule pays of the {@code i}-th benefit, from 0, in a row that holds its period in {@code $A}. */
    String payment(int i, int scheduleRow, Ref periodsPerYear) {
        Ref payments = of(PAYMENTS, i);
        Ref atTheEnd = of(AT_THE_END, i);
        String period = "$A" + (scheduleRow + 1);
        String partsBefore = period + "*" + payments + "/" + periodsPerYear;
        String year = "INT((" + partsBefore + "-" + atTheEnd + ")/" + payments + ")+1";
        String ofYear = "INDEX(" + of(YEAR_ONE, i).downTo(YEAR_ONE + years - 1) + "," + year + ")";
        String part = "ROUND(" + ofYear + "/" + payments + ",2)";
        return "IF(MOD(" + period + "*" + payments + "," + periodsPerYear + ")<>0,0,IF(OR(" + year + "<"
            + of(FIRST_YEAR, i) + "," + year + ">" + of(LAST_YEAR, i) + "),0,IF(MOD(" + partsBefore + "+1-" + atTheEnd
            + "," + payments + ")<>0," + part + ",ROUND(" + ofYear + "-(" + payments + "-1)*" + part + ",2))))";
    }

    /** Everything the guaranteed benefits pay. */
    String guaranteed() {
        return names.isEmpty() ? "0" : "SUMPRODUCT(" + across(GUARANTEED) + "*" + across(TOTAL) + ")";
    }

    /** True for each benefit that is guaranteed; meant for a proposal with any. */
    Ref promises() {
        return across(GUARANTEED);
    }

    /** 1 for each benefit that is paid at the end of its periods, 0 for those at the start; meant for a proposal with any. */
    Ref timings() {
        return across(AT_THE_END);
    }

    /** True where each benefit's years and payments fit the rows of the schedule. */
    String fit(Ref periodsPerYear, Ref termYears) {
        return names.isEmpty() ? "TRUE" : "SUMPRODUCT((MOD(" + periodsPerYear + "," + across(PAYMENTS) + ")<>0)+("
            + across(LAST_YEAR) + ">" + termYears + "))=0";
    }

    private void benefit(BenefitStream benefit, int column) {
        tab.input(FIRST_YEAR, column, benefit.firstYear(), Look.COUNT);
        tab.input(LAST_YEAR, column, benefit.lastYear(), Look.COUNT);
        tab.input(PAYMENTS, column, benefit.frequency().paymentsPerYear(), Look.COUNT);
        tab.input(AT_THE_END, column, benefit.timing() == Timing.IN_ARREAR ? 1 : 0, Look.COUNT);
        tab.input(GUARANTEED, column, benefit.guaranteed(), Look.TEXT);
        tab.formula(TOTAL, column, "SUM(" + of(YEAR_ONE, column - 1).downTo(YEAR_ONE + years - 1) + ")", Look.AMOUNT);
        if (benefit.amounts() instanceof YearlyAmounts.Growing growing) {
            growing(growing, column);
        } else {
            listed(benefit, column);
        }
    }

    /** Each year's amount is stated; that of the first follows. */
    private void listed(BenefitStream benefit, int column) {
        int i = column - 1;
        tab.formula(AMOUNT, column, "INDEX(" + of(YEAR_ONE, i).downTo(YEAR_ONE + years - 1) + "," + of(FIRST_YEAR, i) + ")",
            Look.AMOUNT);
        tab.value(GROWTH, column, words.of("benefits.listed"), Look.TEXT);
        for (int year = 1; year <= years; year++) {
            tab.input(YEAR_ONE + year - 1, column, benefit.paidIn(year).value(), Look.AMOUNT);
        }
    }

    /** The first year's amount and its growth are stated; each year's amount follows. */
    private void growing(YearlyAmounts.Growing amounts, int column) {
        int i = column - 1;
        tab.input(AMOUNT, column, amounts.first().value(), Look.AMOUNT);
        tab.input(GROWTH, column, amounts.growth().kind().ordinal(), Look.COUNT);
        tab.input(GROWTH_RATE, column, amounts.growth().rate().fraction(), Look.PERCENT);
        tab.input(EVERY_YEARS, column, amounts.growth().everyYears(), Look.COUNT);
        for (int year = 1; year <= years; year++) {
            int row = YEAR_ONE + year - 1;
            String steps = "INT(($A" + (row + 1) + "-" + of(FIRST_YEAR, i) + ")/" + of(EVERY_YEARS, i) + ")";
            String factor = "IF(" + of(GROWTH, i) + "=2,(1+" + of(GROWTH_RATE, i) + ")^" + steps + ",1+IF(" + of(GROWTH, i)
                + "=1," + of(GROWTH_RATE, i) + "*" + steps + ",0))";
            tab.formula(row, column, "IF(AND($A" + (row + 1) + ">=" + of(FIRST_YEAR, i) + ",$A" + (row + 1) + "<="
                + of(LAST_YEAR, i) + "),ROUND(" + of(AMOUNT, i) + "*" + factor + ",2),0)", Look.AMOUNT);
        }
    }

    private Ref of(int row, int i) {
        return tab.cell(row, i + 1);
    }

    private Ref across(int row) {
        Ref first = of(row, 0);
        return new Ref(first.sheet(), row, first.left(), row, names.size());
    }
}
