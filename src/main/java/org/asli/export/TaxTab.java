package org.asli.export;

import org.asli.chart.Words;
import org.asli.tax.Rule.Subject;
import org.asli.tax.Taxpayer;

/** The sheet of what tax depends on beside the proposal, and of the limits that decide whether the proceeds are free. */
final class TaxTab {
    private static final int VALUE = 1;
    private static final int NOTE = 2;

    final Ref issued;
    final Ref unitLinked;
    final Ref slab;
    final Ref deduction;
    /** What a year costs without tax. */
    final Ref inAYear;
    /** The most that a year may cost by the cover, or a dash. */
    final Ref coverLimit;
    /** Whether what a survivor receives is free. */
    final Ref exempt;

    private final Tab tab;
    private final TaxRuleTab rules;
    private final Words words;
    private final Ref cess;
    private int row;

    TaxTab(Tab tab, Taxpayer taxpayer, InputTab inputs, TaxRuleTab rules, Words words) {
        this.tab = tab;
        this.rules = rules;
        this.words = words;
        tab.widths(58, 22, 80);
        tab.title(row++, words.of("workbook.tax.title"));
        tab.note(row++, 0, words.of("workbook.tax.note"));
        row++;
        tab.title(row++, words.of("workbook.tax.person"));
        issued = input("workbook.tax.issued", taxpayer.issued(), Look.DATE);
        unitLinked = input("workbook.tax.unit.linked", taxpayer.unitLinked(), Look.TEXT);
        Ref disability = input("workbook.tax.disability", taxpayer.listedDisability(), Look.TEXT);
        Ref others = input("workbook.tax.others", taxpayer.otherPremiums().value(), Look.AMOUNT);
        slab = input("workbook.tax.slab", taxpayer.slab().fraction(), Look.PERCENT);
        deduction = input("workbook.tax.deduction", taxpayer.deduction(), Look.TEXT);
        cess = input("workbook.tax.cess", taxpayer.cess(), Look.TEXT);
        row++;
        tab.title(row++, words.of("workbook.tax.exemption"));
        inAYear = formula("workbook.tax.year", "ROUND(" + inputs.instalment + "*" + inputs.paymentsPerYear + ",2)", Look.AMOUNT);
        Ref share = formula("workbook.tax.share", share(disability), Look.PERCENT);
        coverLimit = formula("workbook.tax.cover", "IFERROR(ROUND(" + inputs.lifeCover + "*" + share + ",2),\"–\")", Look.AMOUNT);
        Ref cover = formula("workbook.tax.cover.holds", within(inAYear, coverLimit), Look.TEXT);
        Ref all = formula("workbook.tax.all", "ROUND(" + inAYear + "+" + others + ",2)", Look.AMOUNT);
        Ref limit = formula("workbook.tax.limit", "IF(" + unitLinked + "," + limit(Subject.UNIT_LINKED_PREMIUM_LIMIT) + ","
            + limit(Subject.PREMIUM_LIMIT) + ")", Look.AMOUNT);
        Ref together = formula("workbook.tax.limit.holds", within(all, limit), Look.TEXT);
        exempt = formula("workbook.tax.exempt", "AND(" + cover + "," + together + ")", Look.TEXT);
        tab.bold(exempt.top(), VALUE);
        tab.lakhAndCrore(0, VALUE, row, VALUE);
    }

    /** The day some years, a cell or an expression, after the policy is issued, to the nearest month. */
    String day(Object years) {
        return "EDATE(" + issued + ",ROUND(12*" + years + ",0))";
    }

    /** A rate of income tax on a day, with the cess on it where it is counted. */
    String due(Object rate, Object day) {
        return rate + "*(1+IF(" + cess + "," + rules.value(Subject.CESS, day) + ",0))";
    }

    private String share(Ref disability) {
        return "IF(AND(" + disability + "," + rules.isThere(Subject.COVER_SHARE_DISABILITY, issued) + "),"
            + rules.value(Subject.COVER_SHARE_DISABILITY, issued) + "," + limit(Subject.COVER_SHARE) + ")";
    }

    private String limit(Subject subject) {
        return "IF(" + rules.isThere(subject, issued) + "," + rules.value(subject, issued) + ",\"–\")";
    }

    private static String within(Ref premium, Ref limit) {
        return "IF(ISNUMBER(" + limit + ")," + premium + "<=" + limit + ",TRUE)";
    }

    private Ref input(String key, Object value, Look look) {
        label(key);
        return tab.input(row++, VALUE, value, look);
    }

    private Ref formula(String key, String expression, Look look) {
        label(key);
        return tab.formula(row++, VALUE, expression, look);
    }

    private void label(String key) {
        tab.value(row, 0, words.of(key), Look.TEXT);
        if (words.bundle().containsKey(key + ".note")) {
            tab.note(row, NOTE, words.of(key + ".note"));
        }
    }
}
