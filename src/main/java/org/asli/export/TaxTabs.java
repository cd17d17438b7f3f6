package org.asli.export;

import org.asli.chart.Words;
import org.asli.comparison.AfterTax;
import org.asli.comparison.Instruments;
import org.asli.tax.Rules;
import org.dhatim.fastexcel.Workbook;

/**
 * The sheets of what tax takes: of whom, year by year, receipt by receipt, of the fund, and by which rules; and of the same
 * money in something safe, which tax decides.
 */
final class TaxTabs {
    final TaxTab tax;
    final ReceiptTaxTab receipts;
    final TaxRuleTab rules;

    private final AfterTax taxed;
    private final FundTaxTab fund;
    private final Words words;
    private final SafeTab safe;

    /** @param rowsOfAYear of the schedule */
    TaxTabs(Workbook book, AfterTax taxed, InputTab inputs, ScheduleTab schedule, FundTab untaxed, int rowsOfAYear, Words words) {
        this.taxed = taxed;
        this.words = words;
        var first = new Tab(book, words.of("workbook.tax"));
        var years = new Tab(book, words.of("workbook.tax.years"));
        var ofReceipts = new Tab(book, words.of("workbook.tax.receipts"));
        var ofFund = new Tab(book, words.of("workbook.tax.fund"));
        var inSomethingSafe = new Tab(book, words.of("workbook.safe"));
        rules = new TaxRuleTab(new Tab(book, words.of("workbook.tax.rules")), Rules.KNOWN, words);
        tax = new TaxTab(first, taxed.before().choice().taxpayer(), inputs, rules, words);
        receipts = new ReceiptTaxTab(ofReceipts, tax, rules, inputs, schedule, words);
        fund = new FundTaxTab(ofFund, tax, rules, inputs, untaxed, receipts, rowsOfAYear, schedule.lastRow(), words);
        safe = new SafeTab(inSomethingSafe, tax, rules, inputs, receipts, fund, schedule.lastRow(), words);
        new TaxYearTab(years, taxed.before().policy().termYears(), inputs, schedule, receipts, fund, words);
    }

    /** Writes the rate after tax under the others, and the figures of tax under the others. */
    void write(RateTab rates, FigureTab figures) {
        Ref rate = rates.add("workbook.tax.rate", receipts.afterTax(), taxed.irr());
        figures.section("tax.section");
        figures.figure("workbook.tax.figure.exempt", "IF(" + tax.exempt + ",\"" + words.of("yes") + "\",\"" + words.of("no") + "\")",
            words.of(taxed.exemption().exempt() ? "yes" : "no"), Look.TEXT);
        figures.figure("workbook.tax.figure.income", "SUM(" + receipts.income() + ")", taxed.proceeds().income().value(), Look.AMOUNT);
        figures.figure("workbook.tax.figure.due", "SUM(" + receipts.taxes() + ")", taxed.proceeds().tax().value(), Look.AMOUNT);
        figures.figure("workbook.tax.figure.withheld", "SUM(" + receipts.withheld() + ")", taxed.proceeds().withheld().value(), Look.AMOUNT);
        figures.figure("workbook.tax.figure.saved", "SUM(" + receipts.saved() + ")", taxed.deduction().saved().value(), Look.AMOUNT);
        figures.figure("workbook.tax.figure.rate", rate.toString(), taxed.irr().single().stream().boxed().findFirst().orElse(null), Look.EXACT);
        figures.figure("workbook.tax.figure.last", receipts.lastBenefit(), taxed.lastBenefit().value(), Look.AMOUNT);
        figures.figure("workbook.tax.figure.gains", "SUM(" + fund.taxes() + ")+" + fund.taxAtEnd(), Tab.finite(taxed.fund().tax()), Look.AMOUNT);
        figures.figure("workbook.tax.figure.fund", fund.end().toString(), Tab.finite(taxed.fund().end()), Look.AMOUNT);
        figures.figure("workbook.tax.figure.lead", fund.end() + "-" + receipts.lastBenefit(), Tab.finite(taxed.fundLead()), Look.AMOUNT);
        safe.write(Instruments.of(taxed), figures);
    }
}
