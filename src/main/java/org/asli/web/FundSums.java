package org.asli.web;

import java.util.ArrayList;
import java.util.List;
import org.asli.alternative.FundPath;
import org.asli.cashflow.CashFlowSeries;
import org.asli.comparison.Comparison;
import org.asli.export.Explained.Line;
import org.asli.money.Rupees;

/**
 * How a row of the fund's table comes about: what the pocket pays and gets, what the cover costs, and the fund a year before,
 * grown, with what goes in or comes out, grown to the end of the year.
 */
final class FundSums {
    private static final Formats FORMATS = new Formats();

    private FundSums() {
    }

    static List<RowSum> of(Comparison comparison) {
        int term = comparison.policy().termYears();
        CashFlowSeries flows = comparison.statedFundFlows();
        List<Rupees> termPremiums = comparison.choice().alternative().termPlan().cashFlows(term).byYear(term);
        List<Rupees> riders = comparison.policy().premium().riders().byYear(term);
        List<Rupees> intoFund = flows.byYear(term);
        Grown growth = Grown.brief(1 + comparison.fundReturn());
        List<RowSum> sums = new ArrayList<>();
        for (FundRow row : FundRow.of(comparison)) {
            int year = row.year();
            List<Line> lines = new ArrayList<>();
            Rupees cover = row.termPremium();
            add(lines, "fund.pocket", paidAndReceived(comparison, year, row, intoFund.get(year)), row.pocket());
            add(lines, "fund.term", List.of(termPremiums.get(year), riders.get(year)), cover);
            add(lines, "fund.into", List.of(row.pocket().negated(), cover), intoFund.get(year));
            lines.addAll(year == 0 ? List.of() : growth.said());
            lines.add(new Line(Text.of("fund.value"), value(comparison.fund(), year, flows, growth)));
            sums.add(RowSum.ofYear(year, lines));
        }
        return sums;
    }

    /** As the policy has them, or where that is not what the pocket pays then, what goes into the fund and what the cover costs. */
    private static List<Rupees> paidAndReceived(Comparison comparison, int year, FundRow row, Rupees intoFund) {
        List<Rupees> policy = new ArrayList<>(List.of(comparison.rows().get(year).premium()));
        policy.addAll(comparison.rows().get(year).benefits());
        return Rupees.sum(policy).equals(row.pocket()) ? policy : List.of(intoFund.negated(), row.termPremium());
    }

    private static void add(List<Line> lines, String name, List<Rupees> terms, Rupees result) {
        List<Rupees> some = terms.stream().filter(term -> !term.isZero()).toList();
        if (!some.isEmpty()) {
            lines.add(new Line(Text.of(name), RowSum.added(some, result)));
        }
    }

    /** What a fund holds at the end of a year: what it held before, grown, and what goes in or comes out. */
    static String value(FundPath path, int year, CashFlowSeries flows, Grown growth) {
        double value = path.byYear().get(year);
        double before = year == 0 ? 0 : path.byYear().get(year - 1);
        if (path.dryTime().orElse(Double.POSITIVE_INFINITY) <= year) {
            return Text.of("fund.dry.sum", FORMATS.toPaisa(value), path.dryYear().orElseThrow());
        }
        return year == 0 || !Double.isFinite(value) ? FORMATS.toPaisa(value)
            : Text.of("fund.grown", FORMATS.toPaisa(before), growth.factor(), growth.sum(in(flows, year), year, true), FORMATS.toPaisa(value));
    }

    /** Those of a row. */
    static CashFlowSeries in(CashFlowSeries flows, int year) {
        return CashFlowSeries.of(flows.flows().stream().filter(each -> each.time() > year - 1 && each.time() <= year).toList());
    }
}
