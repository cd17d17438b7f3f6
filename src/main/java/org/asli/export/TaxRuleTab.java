package org.asli.export;

import java.time.LocalDate;
import java.util.List;
import org.asli.chart.Words;
import org.asli.tax.Rule;
import org.asli.tax.Rule.Subject;
import org.asli.tax.Rules;

/** The sheet of the dated rules of tax law: what holds on a day is looked up in it. */
final class TaxRuleTab {
    private static final int FIRST_ROW = 1;
    /** A day that no policy reaches, for rules that are in force until further notice. */
    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    private final Tab tab;
    private final List<Rule> rules;

    TaxRuleTab(Tab tab, Rules rules, Words words) {
        this.tab = tab;
        this.rules = rules.all();
        tab.heads(0, List.of(words.of("workbook.tax.rule"), words.of("workbook.tax.from"), words.of("workbook.tax.to"),
            words.of("workbook.tax.value"), words.of("workbook.tax.source")));
        for (int i = 0; i < this.rules.size(); i++) {
            Rule rule = this.rules.get(i);
            int row = FIRST_ROW + i;
            tab.value(row, 0, words.of("tax.rule." + rule.subject()), Look.TEXT);
            tab.input(row, 1, rule.from(), Look.DATE);
            tab.input(row, 2, rule.isInForce() ? NO_END : rule.to(), Look.DATE);
            tab.input(row, 3, rule.value(), rule.unit() == Rule.Unit.FRACTION ? Look.PERCENT : Look.AMOUNT);
            tab.note(row, 4, rule.source());
        }
        tab.widths(52, 14, 14, 16, 100);
        tab.freeze(FIRST_ROW, 1);
    }

    /** The value of a rule on a day, which is a cell or an expression; 0 where there is none. */
    String value(Subject subject, Object day) {
        return "SUMPRODUCT(" + matches(subject, day) + "*" + column(3) + ")";
    }

    /** Whether there is a rule on a day. */
    String isThere(Subject subject, Object day) {
        return "SUMPRODUCT(" + matches(subject, day) + ")>0";
    }

    private String matches(Subject subject, Object day) {
        int first = 0;
        while (rules.get(first).subject() != subject) {
            first++;
        }
        return "(" + column(0) + "=" + tab.cell(FIRST_ROW + first, 0) + ")*(" + column(1) + "<=" + day + ")*(" + column(2)
            + ">=" + day + ")";
    }

    private Ref column(int column) {
        return tab.cell(FIRST_ROW, column).downTo(FIRST_ROW + rules.size() - 1);
    }
}
