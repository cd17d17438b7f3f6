package org.asli.export;

import java.util.function.IntFunction;
import org.asli.alternative.Funding;
import org.asli.alternative.Funding.Source;
import org.asli.alternative.TaxedFund;
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

    private final Workbook book;
    private final AfterTax taxed;
    private final InputTab inputs;
    private final int rowsOfAYear;
    private final int lastRow;
    private final Words words;
    private final TaxedFeeds feeds;
    private final FundTaxTab fund;
    private final SafeTab safe;

    /** @param rowsOfAYear of the schedule */
    TaxTabs(Workbook book, AfterTax taxed, InputTab inputs, ScheduleTab schedule, FundTab untaxed, int rowsOfAYear, Words words) {
        this.book = book;
        this.taxed = taxed;
        this.inputs = inputs;
        this.rowsOfAYear = rowsOfAYear;
        this.lastRow = schedule.lastRow();
        this.words = words;
        Tab first = tab("workbook.tax");
        Tab years = tab("workbook.tax.years");
        Tab ofReceipts = tab("workbook.tax.receipts");
        Tab intoFund = untaxed.isOtherwise() ? tab("workbook.tax.feed") : null;
        Tab ofFund = tab("workbook.tax.fund");
        Tab inSomethingSafe = tab("workbook.safe");
        rules = new TaxRuleTab(tab("workbook.tax.rules"), Rules.KNOWN, words);
        tax = new TaxTab(first, taxed.before().choice().taxpayer(), inputs, rules, words);
        receipts = new ReceiptTaxTab(ofReceipts, tax, rules, inputs, schedule, words);
        feeds = intoFund == null ? null : new TaxedFeeds(intoFund, untaxed, receipts, inputs, lastRow, words);
        fund = fund(ofFund, inputs.growth, feeds == null ? row -> "ROUND(" + untaxed.flows().cellAt(row) + "-"
            + receipts.saved().cellAt(row) + "+" + receipts.taxes().cellAt(row) + ",2)" : in(feeds.stated()));
        safe = new SafeTab(inSomethingSafe, tax, rules, inputs, receipts, likeForLike(), lastRow, words);
        new TaxYearTab(years, taxed.before().policy().termYears(), inputs, schedule, receipts, fund, words);
    }

    private Tab tab(String key) {
        return new Tab(book, words.of(key));
    }

    private FundTaxTab fund(Tab tab, Ref growth, IntFunction<String> flows) {
        return new FundTaxTab(tab, tax, rules, receipts, growth, inputs.periodsPerYear, flows, rowsOfAYear, lastRow, words);
    }

    private static IntFunction<String> in(Ref flows) {
        return row -> flows.cellAt(row).toString();
    }

    private Ref likeForLike() {
        return feeds == null ? fund.flows() : feeds.likeForLike();
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
        figures.figure("workbook.tax.figure.gains", fund.allTax(), Tab.finite(taxed.fund().tax()), Look.AMOUNT);
        figures.figure("workbook.tax.figure.fund", fund.end().toString(), Tab.finite(taxed.fund().end()), Look.AMOUNT);
        figures.figure("workbook.tax.figure.lead", fund.end() + "-" + receipts.lastBenefit(), Tab.finite(taxed.fundLead()), Look.AMOUNT);
        otherwise(taxed.before().choice().alternative().funding(), figures);
        taxed.breakEvenReturn().ifPresent(sipReturn -> breakEven(sipReturn, figures));
        safe.write(Instruments.of(taxed), figures);
        tax.finish();
    }

    private void otherwise(Funding funding, FigureTab figures) {
        if (funding.termPremiumFrom() == Source.POCKET) {
            end("like", feeds.likeForLike(), taxed.likeForLike(), figures);
        }
        if (!funding.stepUp().equals(Funding.LIKE_FOR_LIKE.stepUp())) {
            end("stepped", feeds.steppedUp(), taxed.steppedUp(), figures);
        }
    }

    /** Found by trying, so it is typed in: the fund at it leaves what the policy does. */
    private void breakEven(double sipReturn, FigureTab figures) {
        Ref typed = tax.breakEven(sipReturn);
        FundTaxTab atBreakEven = fund(tab("workbook.tax.fund.break.even"), tax.growth(inputs.growth(typed)), in(likeForLike()));
        Ref gap = tax.gap(atBreakEven.surplus(), receipts.lastBenefit());
        figures.figure("workbook.tax.figure.break.even", typed.toString(), sipReturn, Look.EXACT);
        figures.figure("workbook.tax.figure.break.even.gains", atBreakEven.allTax(), null, Look.AMOUNT);
        figures.figure("workbook.tax.figure.gap", gap.toString(), 0, Look.AMOUNT);
    }

    private void end(String key, Ref flows, TaxedFund computed, FigureTab figures) {
        FundTaxTab ofFlows = fund(tab("workbook.tax.fund." + key), inputs.growth, in(flows));
        figures.figure("workbook.tax.figure." + key + ".gains", ofFlows.allTax(), Tab.finite(computed.tax()), Look.AMOUNT);
        figures.figure("workbook.tax.figure." + key, ofFlows.end().toString(), Tab.finite(computed.end()), Look.AMOUNT);
    }
}
