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

    private TaxSums(AfterTax taxed) {
        fund = taxed.fund();
        flows = taxed.statedFundFlows();
        growth = new Grown(1 + taxed.before().fundReturn());
    }

    static List<RowSum> of(AfterTax taxed) {
        var ofPolicy = new PolicyTaxSums(taxed);
        var ofFund = new TaxSums(taxed);
        return taxed.rows().stream().map(row -> {
            List<Line> lines = new ArrayList<>(ofPolicy.of(row));
            lines.addAll(ofFund.year(row, row.year() == taxed.before().policy().termYears()));
            return RowSum.ofYear(row.year(), lines);
        }).toList();
    }

    private List<Line> year(TaxRow row, boolean last) {
        List<Sale> sales = fund.sales().stream().filter(sale -> (int) Math.ceil(sale.time()) == row.year()).toList();
        boolean all = last && fund.path().lasts();
        List<Sale> onTheWay = all ? sales.subList(0, sales.size() - 1) : sales;
        boolean both = all && fund.taxAtEnd() != 0 && row.fundTax() != fund.taxAtEnd();
        List<Line> lines = new ArrayList<>();
        lines.addAll(SaleSums.of(onTheWay, Text.of(both ? "tax.sum.way" : "tax.year.gains")));
        double before = fund.path().byYear().get(row.year());
        if (fund.path().dryTime().orElse(Double.POSITIVE_INFINITY) <= row.year()) {
            lines.add(line("tax.year.fund", Text.of("fund.dry.sum", FORMATS.toPaisa(row.fund()), fund.path().dryYear().orElseThrow())));
            return lines;
        }
        lines.add(line(all ? "tax.sum.before" : "tax.year.fund", value(row.year(), onTheWay, before)));
        if (all) {
            lines.addAll(SaleSums.of(sales.subList(sales.size() - 1, sales.size()), Text.of(both ? "tax.sum.end" : "tax.year.gains")));
            if (both) {
                lines.add(line("tax.year.gains", FORMATS.toPaisa(row.fundTax() - fund.taxAtEnd()) + " + " + FORMATS.toPaisa(fund.taxAtEnd())
                    + " = " + FORMATS.toPaisa(row.fundTax())));
            }
            lines.add(line("tax.year.fund", FORMATS.toPaisa(before) + " − " + FORMATS.toPaisa(fund.taxAtEnd()) + " = " + FORMATS.toPaisa(row.fund())));
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
