package org.asli.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.asli.alternative.Sale;
import org.asli.alternative.TaxedFund;
import org.asli.cashflow.CashFlowSeries;
import org.asli.comparison.AfterTax;
import org.asli.comparison.TaxRow;
import org.asli.export.Explained.Line;

/** How a row of the table of tax comes about: the policy's flow before and after tax, and the fund with the tax on what it sells. */
final class TaxSums {
    private static final Formats FORMATS = new Formats();

    private final TaxedFund fund;
    private final CashFlowSeries flows;
    private final Grown growth;
    private final int term;

    private TaxSums(AfterTax taxed, TaxedFund fund, CashFlowSeries flows) {
        this.fund = fund;
        this.flows = flows;
        this.growth = Grown.brief(1 + taxed.before().fundReturn());
        this.term = taxed.before().policy().termYears();
    }

    static List<RowSum> of(AfterTax taxed) {
        var ofPolicy = new PolicyTaxSums(taxed);
        var ofFund = new TaxSums(taxed, taxed.fund(), taxed.statedFundFlows());
        return taxed.rows().stream().map(row -> {
            List<Line> lines = new ArrayList<>(ofPolicy.of(row));
            lines.addAll(ofFund.year(row.year(), Text.of("tax.year.fund")));
            return RowSum.ofYear(row.year(), lines);
        }).toList();
    }

    /** Of the fund that pays the term premiums, in a year. @param name of what it holds */
    static List<Line> likeForLike(AfterTax taxed, int year, String name) {
        return new TaxSums(taxed, taxed.likeForLike(), taxed.fundFlows()).year(year, name);
    }

    private List<Line> year(int year, String name) {
        List<Sale> sales = fund.sales().stream().filter(sale -> (int) Math.ceil(sale.time()) == year).toList();
        boolean all = year == term && fund.path().lasts();
        List<Sale> onTheWay = all ? sales.subList(0, sales.size() - 1) : sales;
        double onSales = fund.taxByYear().get(year);
        boolean both = all && fund.taxAtEnd() != 0 && onSales != 0;
        List<Line> lines = new ArrayList<>();
        lines.addAll(SaleSums.of(onTheWay, Text.of(both ? "tax.sum.way" : "tax.year.gains")));
        double before = fund.path().byYear().get(year);
        double left = year == term ? fund.end() : before;
        if (fund.path().dryTime().orElse(Double.POSITIVE_INFINITY) <= year) {
            lines.add(new Line(name, Text.of("fund.dry.sum", FORMATS.toPaisa(left), fund.path().dryYear().orElseThrow())));
            return lines;
        }
        lines.addAll(year == 0 ? List.of() : growth.said());
        lines.add(new Line(all ? Text.of("tax.sum.before") : name, value(year, onTheWay, before)));
        if (all) {
            lines.addAll(SaleSums.of(sales.subList(sales.size() - 1, sales.size()), Text.of(both ? "tax.sum.end" : "tax.year.gains")));
            if (both) {
                lines.add(line("tax.year.gains", FORMATS.toPaisa(onSales) + " + " + FORMATS.toPaisa(fund.taxAtEnd())
                    + " = " + FORMATS.toPaisa(onSales + fund.taxAtEnd())));
            }
            lines.add(new Line(name, FORMATS.toPaisa(before) + " − " + FORMATS.toPaisa(fund.taxAtEnd()) + " = " + FORMATS.toPaisa(left)));
        }
        return lines;
    }

    private String value(int year, List<Sale> sales, double value) {
        if (year == 0 || !Double.isFinite(value)) {
            return FORMATS.toPaisa(value);
        }
        String taxes = sales.stream().filter(sale -> sale.tax() != 0)
            .map(sale -> " − " + FORMATS.toPaisa(sale.tax()) + growth.grown(year - sale.time())).collect(Collectors.joining());
        return Text.of("fund.grown", FORMATS.toPaisa(fund.path().byYear().get(year - 1)), growth.factor(),
            growth.sum(FundSums.in(flows, year), year, true) + taxes, FORMATS.toPaisa(value));
    }

    private static Line line(String key, String value) {
        return new Line(Text.of(key), value);
    }
}
