package org.asli.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.asli.cashflow.CashFlow;
import org.asli.comparison.Comparison;
import org.asli.export.Explained.Line;
import org.asli.money.RupeeFormat;

/** How a row of the fund's table comes about: the fund before, grown, and what goes in and comes out, grown to the end of the year. */
final class FundSums {
    private static final Formats FORMATS = new Formats();
    private static final int DECIMALS = 12;

    private FundSums() {
    }

    /** As long as the fund can pay. */
    static List<RowSum> of(Comparison comparison) {
        int term = comparison.policy().termYears();
        List<CashFlow> flows = comparison.statedFundFlows().flows();
        double growth = 1 + comparison.fundReturn();
        double lasts = comparison.fund().dryTime().orElse(Double.POSITIVE_INFINITY);
        List<Double> values = comparison.fund().byYear();
        List<RowSum> sums = new ArrayList<>();
        for (int year = 0; year <= term && year < lasts && Double.isFinite(values.get(year)); year++) {
            double flow = flow(flows, year, growth);
            String value = year == 0 ? FORMATS.toPaisa(flow) : Text.of("fund.sum", FORMATS.toPaisa(values.get(year - 1)),
                RupeeFormat.number(BigDecimal.valueOf(growth).setScale(DECIMALS, RoundingMode.HALF_UP)),
                flow < 0 ? "−" : "+", FORMATS.toPaisa(Math.abs(flow)), FORMATS.toPaisa(values.get(year)));
            sums.add(RowSum.ofYear(year, List.of(new Line(Text.of("fund.value"), value))));
        }
        return sums;
    }

    /** All of a year, at its end. */
    private static double flow(List<CashFlow> flows, int year, double growth) {
        return flows.stream().filter(each -> each.time() > year - 1 && each.time() <= year)
            .mapToDouble(each -> each.amount().toDouble() * Math.pow(growth, year - each.time())).sum();
    }
}
