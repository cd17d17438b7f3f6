package org.asli.web;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.asli.comparison.AfterTax;
import org.asli.comparison.Derivation;
import org.asli.comparison.TaxRow;
import org.asli.export.TaxSentences;
import org.asli.irr.IrrResult;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;
import org.asli.tax.Rule;

/** What the page says about tax. */
public class TaxView {
    private final AfterTax taxed;
    private final TaxSentences sentences;

    TaxView(AfterTax taxed) {
        this.taxed = taxed;
        this.sentences = new TaxSentences(taxed, Text.locale());
    }

    /** A rule that the answer rests on, in words. */
    public record Law(String name, String value, String dates, String source) {
    }

    /** A year; tax is net of what a deduction saves, and a tax of nothing on the fund is an en dash. */
    public record Row(int year, Rupees cashFlow, Rupees tax, Rupees afterTax, String fundTax, double fund) {
        static Row of(TaxRow row) {
            String fundTax = row.fundTax() == 0 ? RupeeFormat.NOTHING : new Formats().toPaisa(row.fundTax());
            return new Row(row.year(), row.cashFlow(), row.tax().minus(row.saved()), row.afterTax(), fundTax, row.fund());
        }
    }

    public AfterTax getTaxed() {
        return taxed;
    }

    /** How the figures after tax come about. */
    public List<Why.Opened> getOpened() {
        return Stream.concat(Stream.of(getExemptionWhy()), Why.opened(Derivation.of(taxed)).stream()).toList();
    }

    /** How the figures of the limits come about. */
    public Why.Opened getExemptionWhy() {
        return new ExemptionWhy(taxed, sentences).opened();
    }

    public String getExemption() {
        return sentences.exemption();
    }

    public String getTurns() {
        return sentences.turns();
    }

    /** How the policy is or would be taxed, and how the fund. */
    public String getConvention() {
        return Text.of(taxed.exemption().exempt() ? "tax.convention.free" : "tax.convention.taxed") + " " + Text.of("tax.convention");
    }

    /** That the stated tax on the premium is not that of the rules; else empty. */
    public String getPremiumTax() {
        return sentences.premiumTax();
    }

    /** Whether the policy's proceeds or premiums bear on income tax at all. */
    public boolean isPolicyTaxed() {
        return !taxed.proceeds().income().isZero() || !taxed.deduction().saved().isZero();
    }

    public String getRateBefore() {
        return rate(taxed.before().irr());
    }

    public String getRateAfter() {
        return rate(taxed.irr());
    }

    public String getBreakEvenBefore() {
        return stated(taxed.before().breakEvenReturn());
    }

    public String getBreakEvenAfter() {
        return stated(taxed.breakEvenReturn());
    }

    /** When the taxed fund runs dry, in a sentence; empty where it lasts. */
    public String getDryFund() {
        var dry = taxed.fund().path().dryYear();
        return dry.isEmpty() ? "" : Text.of("fund.dry", dry.getAsInt());
    }

    public List<Row> getRows() {
        return taxed.rows().stream().map(Row::of).toList();
    }

    /** How the figures before and after tax come about. */
    public List<RowSum> getFigureSums() {
        return new TaxFigureSums(this).all();
    }

    /** How each year comes about. */
    public List<RowSum> getYearSums() {
        return TaxSums.of(taxed);
    }

    public List<Law> getLaws() {
        return taxed.rules().stream().map(this::law).toList();
    }

    private Law law(Rule rule) {
        return new Law(sentences.rule(rule), TaxSentences.value(rule), sentences.dates(rule), rule.source());
    }

    private static String rate(IrrResult irr) {
        return irr.single().isEmpty() ? RupeeFormat.NOTHING : IrrWords.rate(irr.single().getAsDouble(), irr);
    }

    private String stated(OptionalDouble sipReturn) {
        return sipReturn.isEmpty() ? RupeeFormat.NOTHING : Otherwise.stated(
            taxed.before().choice().alternative().sip(), RupeeFormat.percent(sipReturn.getAsDouble()));
    }
}
