package org.asli.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.asli.alternative.Sale;
import org.asli.alternative.TaxedFund;
import org.asli.comparison.Derivation;
import org.asli.comparison.Formula;
import org.asli.comparison.Holding.Way;
import org.asli.comparison.HoldingAfterTax;
import org.asli.comparison.TaxedWay;
import org.asli.export.DerivationWords;
import org.asli.export.Explained.Line;

/** The same after tax: what goes into the fund, grown, and the tax on its gains when all of it is sold. */
record HeldTaxSums(HoldingAfterTax taxed) implements WaysOpened.Ends {
    private static final Formats FORMATS = new Formats();

    List<RowSum> all(double fundReturn) {
        return taxed.ways().stream().map(way -> new RowSum(HoldingAnswer.way(way.way()), lines(way, fundReturn))).toList();
    }

    private List<Line> lines(TaxedWay way, double fundReturn) {
        TaxedFund fund = taxed.fund(way, fundReturn);
        List<Line> lines = new ArrayList<>(Grown.brief(1 + fundReturn).said());
        lines.addAll(end(way, fund, fundReturn));
        var words = new DerivationWords(Text.locale());
        Derivation.of(taxed, fundReturn).stream().filter(each -> each.formula() == Formula.valueOf(way.way() + "_TAX"))
            .forEach(each -> lines.add(new Line(Text.of("holding.tax.policy"), words.explained(each).sum())));
        return lines;
    }

    @Override
    public double value(Way way, double rate) {
        return taxed.outcomes(rate).get(way.ordinal()).finalValue();
    }

    @Override
    public String sum(Way way, double rate) {
        TaxedWay one = taxed.of(way);
        return end(one, taxed.fund(one, rate), rate).stream().map(Line::value).collect(Collectors.joining("; "));
    }

    /** What a way ends with at a return of the fund. */
    private List<Line> end(TaxedWay way, TaxedFund fund, double rate) {
        List<Line> lines = new ArrayList<>();
        double before = fund.path().lasts() ? fund.path().end() : -fund.owed();
        var growth = Grown.brief(1 + rate);
        String sum = growth.sum(way.intoFund(), taxed.before().today().policy().termYears(), false);
        lines.add(new Line(Text.of(fund.path().lasts() ? "holding.sum.sold" : "holding.sum.left"),
            Double.isFinite(before) ? sum + " = " + FORMATS.toPaisa(before) : FORMATS.toPaisa(before)));
        if (!fund.path().lasts()) {
            return lines;
        }
        List<Sale> sales = fund.sales();
        if (Double.isFinite(before)) {
            lines.addAll(SaleSums.of(sales.subList(sales.size() - 1, sales.size()), Text.of("holding.tax.fund")));
            lines.add(new Line(Text.of("holding.sum.left"), FORMATS.toPaisa(before) + " − " + FORMATS.toPaisa(fund.taxAtEnd()) + " = "
                + FORMATS.toPaisa(fund.end())));
        }
        return lines;
    }
}
