package org.asli.export;

import java.util.List;
import org.asli.chart.Words;
import org.asli.comparison.Comparison;
import org.asli.comparison.ExtraMoney;
import org.asli.comparison.Figure;
import org.asli.money.RupeeFormat;

/** The sheet of the answer: every figure by its formula, as Asli computed it, and what lies between the two. */
final class FigureTab {
    private final Tab tab;
    private final Words words;
    private int row;

    /** @param tab the first of the workbook, made before the sheets that its formulas refer to */
    FigureTab(Tab tab, Words words) {
        this.tab = tab;
        this.words = words;
        tab.title(row++, words.of("workbook.figures"));
        tab.note(row++, 0, words.of("workbook.figures.note"));
        tab.heads(row++, List.of(words.of("column.figure"), words.of("workbook.by.formula"), words.of("workbook.by.asli"),
            words.of("workbook.difference"), words.of("workbook.how")));
    }

    void write(Comparison comparison, InputTab inputs, BenefitTab benefits, ScheduleTab schedule, RateTab rates,
        FundTab fund) {
        figure(Figure.IRR, comparison, rates.rate().toString());
        figure(Figure.REAL_RETURN, comparison, rates.realReturn().toString());
        figure(Figure.SAVINGS_RETURN, comparison, rates.savingsRate().toString());
        extra("workbook.break.even", rates.breakEven().toString(),
            comparison.breakEvenReturn().stream().boxed().findFirst().orElse(null), Look.EXACT);
        figure(Figure.MODIFIED_RETURN, comparison, rates.modifiedReturn().toString());
        Ref paid = figure(Figure.PAID, comparison, "ROUND(-SUM(" + schedule.premiums() + ")-SUM(" + schedule.taxes()
            + ")-SUM(" + schedule.riders() + "),2)");
        Ref received = figure(Figure.RECEIVED, comparison, "ROUND(SUM(" + schedule.cashFlows() + ")+" + paid + ",2)");
        figure(Figure.NET_GAIN, comparison, "ROUND(" + received + "-" + paid + ",2)");
        String least = "MIN(" + schedule.balances() + ")";
        figure(Figure.DEEPEST_OUT_OF_POCKET, comparison, "MAX(0,-" + least + ")");
        extra("workbook.deepest.year", "INDEX(" + schedule.years() + ",MATCH(" + least + "," + schedule.balances()
            + ",0))", comparison.figures().deepest().year(), Look.COUNT);
        figure(Figure.MONEY_BACK, comparison, moneyBack(schedule));
        figure(Figure.LIFE_COVER, comparison, inputs.lifeCover.toString());
        figure(Figure.GUARANTEED_SHARE, comparison, "IF(" + received + "=0,0,(" + benefits.guaranteed() + "+"
            + inputs.maturityGuaranteed + ")/" + received + ")");
        Ref last = figure(Figure.LAST_BENEFIT, comparison, inputs.maturity.toString());
        Ref end = figure(Figure.FUND_AT_END, comparison, fund.end().toString());
        extra("fund.lead", end + "-" + last, Tab.finite(comparison.fundLead()), Look.AMOUNT);
        extra("workbook.careful.end", fund.carefulEnd().toString(), Tab.finite(comparison.carefulFund().end()), Look.AMOUNT);
        extra("workbook.dry.year", "IF(SUM(" + fund.dry() + ")=0,\"–\",MAX(1,INDEX(" + schedule.years() + ",MATCH(1,"
            + fund.dry() + ",0))))", comparison.fund().dryYear().stream().boxed().findFirst().orElse(null), Look.COUNT);
        extra("workbook.break.even.end", fund.breakEvenEnd().toString(), comparison.breakEvenReturn().isPresent()
            ? (Object) comparison.lastBenefit().value() : null, Look.AMOUNT);
        if (fund.isOtherwise()) {
            extra(comparison.extraMoney(), fund);
        }
    }

    private void extra(ExtraMoney money, FundTab fund) {
        section("workbook.extra");
        extra("workbook.extra.like", fund.likeForLikeEnd().toString(), Tab.finite(money.likeForLike().end()), Look.AMOUNT);
        extra("workbook.extra.step.up", "ROUND(SUM(" + fund.steppedUpFlows() + ")-SUM(" + fund.flows() + "),2)",
            money.stepUp().total().value(), Look.AMOUNT);
        extra("workbook.extra.stepped", fund.steppedUpEnd().toString(), Tab.finite(money.steppedUp().end()), Look.AMOUNT);
    }

    /** Once all figures are written. */
    void finish() {
        tab.lakhAndCrore(3, 1, row, 3);
        tab.widths(50, 22, 22, 16, 80);
        tab.freeze(3, 1);
    }

    /** Figures of another subject, under those written before. */
    void section(String title) {
        row++;
        tab.title(row++, words.of(title));
    }

    Ref figure(String key, String expression, Object computed, Look look) {
        return extra(key, expression, computed, look);
    }

    /** The year of the moment after the last at which the balance is negative. */
    private static String moneyBack(ScheduleTab schedule) {
        Ref balances = schedule.balances();
        String last = "SUMPRODUCT(MAX((" + balances + "<0)*(" + schedule.periods() + "+1)))";
        return "IF(OR(" + last + "=0," + last + "=ROWS(" + balances + ")),\"–\",INDEX(" + schedule.years() + "," + last
            + "+1))";
    }

    private Ref figure(Figure figure, Comparison comparison, String expression) {
        Look look = switch (figure.unit()) {
            case RATE, SHARE -> Look.EXACT;
            case RUPEES -> Look.AMOUNT;
            case YEAR -> Look.COUNT;
        };
        return row("figure." + figure, expression, figure.of(comparison).orElse(null), look, "workbook.how." + figure);
    }

    private Ref extra(String key, String expression, Object computed, Look look) {
        return row(key, expression, computed, look, key + ".how");
    }

    private Ref row(String key, String expression, Object computed, Look look, String how) {
        tab.value(row, 0, words.of(key), Look.TEXT);
        Ref live = tab.formula(row, 1, expression, look);
        tab.bold(row, 1);
        Ref asli = computed == null ? tab.value(row, 2, RupeeFormat.NOTHING, Look.TEXT) : tab.value(row, 2, computed, look);
        tab.formula(row, 3, "IFERROR(" + live + "-" + asli + ",\"–\")", look);
        tab.note(row++, 4, words.of(how));
        return live;
    }
}
