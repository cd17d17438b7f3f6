package org.asli.export;

import org.asli.chart.Words;
import org.asli.tax.Rule.Subject;
import org.asli.tax.Taxpayer;

/** The sheet of what tax depends on beside the proposal, and of the limits that decide whether the proceeds are free. */
final class TaxTab {
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

    private final TaxRuleTab rules;
    private final Labelled rows;
    private final Ref cess;

    TaxTab(Tab tab, Taxpayer taxpayer, InputTab inputs, TaxRuleTab rules, Words words) {
        this.rules = rules;
        rows = new Labelled(tab, words);
        tab.widths(58, 22, 80);
        rows.title(words.of("workbook.tax.title"));
        rows.note(words.of("workbook.tax.note"));
        rows.section("workbook.tax.person");
        issued = rows.input("workbook.tax.issued", taxpayer.issued(), Look.DATE);
        unitLinked = rows.input("workbook.tax.unit.linked", taxpayer.unitLinked(), Look.TEXT);
        Ref disability = rows.input("workbook.tax.disability", taxpayer.listedDisability(), Look.TEXT);
        Ref others = rows.input("workbook.tax.others", taxpayer.otherPremiums().value(), Look.AMOUNT);
        slab = rows.input("workbook.tax.slab", taxpayer.slab().fraction(), Look.PERCENT);
        deduction = rows.input("workbook.tax.deduction", taxpayer.deduction(), Look.TEXT);
        cess = rows.input("workbook.tax.cess", taxpayer.cess(), Look.TEXT);
        rows.section("workbook.tax.exemption");
        inAYear = rows.formula("workbook.tax.year", "ROUND(" + inputs.instalment + "*" + inputs.paymentsPerYear + ",2)", Look.AMOUNT);
        Ref share = rows.formula("workbook.tax.share", share(disability), Look.PERCENT);
        coverLimit = rows.formula("workbook.tax.cover", "IFERROR(ROUND(" + inputs.lifeCover + "*" + share + ",2),\"–\")", Look.AMOUNT);
        Ref cover = rows.formula("workbook.tax.cover.holds", within(inAYear, coverLimit), Look.TEXT);
        Ref all = rows.formula("workbook.tax.all", "ROUND(" + inAYear + "+" + others + ",2)", Look.AMOUNT);
        Ref limit = rows.formula("workbook.tax.limit", "IF(" + unitLinked + "," + limit(Subject.UNIT_LINKED_PREMIUM_LIMIT) + ","
            + limit(Subject.PREMIUM_LIMIT) + ")", Look.AMOUNT);
        Ref together = rows.formula("workbook.tax.limit.holds", within(all, limit), Look.TEXT);
        exempt = rows.formula("workbook.tax.exempt", "AND(" + cover + "," + together + ")", Look.TEXT);
        tab.bold(exempt.top(), Labelled.VALUE);
    }

    /** Adds the SIP return at which both ways leave the same. */
    Ref breakEven(double sipReturn) {
        rows.section("workbook.tax.break.even");
        return rows.input("workbook.tax.break.even.return", sipReturn, Look.EXACT);
    }

    /** Adds what a rupee becomes in a year at it. */
    Ref growth(String expression) {
        return rows.formula("workbook.tax.break.even.growth", expression, Look.FACTOR);
    }

    /** Adds what the fund leaves at it beyond what the policy does. */
    Ref gap(String surplus, String lastBenefit) {
        return rows.formula("workbook.tax.break.even.gap", "ROUND(" + surplus + "-" + lastBenefit + ",2)", Look.AMOUNT);
    }

    /** Once all is written. */
    void finish() {
        rows.lakhAndCrore();
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
}
