package org.asli.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.comparison.Comparison;
import org.asli.comparison.YearRow;
import org.asli.export.Explained.Line;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;
import org.asli.policy.BenefitStream;
import org.asli.policy.Growth;
import org.asli.policy.Proposal;
import org.asli.policy.Timing;
import org.asli.policy.YearlyAmounts;

/** How the rows of the year-by-year table come about: what is paid and received in each, the cash flow and the balance. */
final class YearSums {

    private YearSums() {
    }

    static List<RowSum> of(Comparison comparison) {
        Proposal policy = comparison.policy();
        CashFlowSeries premiums = policy.premium().cashFlows().negated();
        List<CashFlowSeries> benefits = policy.benefits().stream().map(BenefitStream::cashFlows).toList();
        List<RowSum> sums = new ArrayList<>();
        Rupees before = Rupees.ZERO;
        for (YearRow row : comparison.rows()) {
            List<Line> lines = new ArrayList<>();
            add(lines, Text.of("years.premium"), row.premium(), payments(premiums, row.year()));
            for (int i = 0; i < benefits.size(); i++) {
                BenefitStream stream = policy.benefits().get(i);
                add(lines, name(stream), row.benefits().get(i),
                    benefit(stream, row.year(), payments(benefits.get(i), row.year())));
            }
            add(lines, Text.of("years.maturity"), row.maturity(), RupeeFormat.full(row.maturity()));
            lines.add(new Line(Text.of("years.cashFlow"), RowSum.added(flows(row), row.cashFlow())));
            lines.add(new Line(Text.of("years.balance"), RowSum.added(row.year() == 0 ? List.of(row.cashFlow())
                : List.of(before, row.cashFlow()), row.balance())));
            sums.add(RowSum.ofYear(row.year(), lines));
            before = row.balance();
        }
        return sums;
    }

    private static void add(List<Line> lines, String name, Rupees amount, String value) {
        if (!amount.isZero()) {
            lines.add(new Line(name, value));
        }
    }

    /** What is paid and received in a row. */
    static List<Rupees> flows(YearRow row) {
        List<Rupees> flows = new ArrayList<>(List.of(row.premium()));
        flows.addAll(row.benefits());
        flows.add(row.maturity());
        return flows.stream().filter(amount -> !amount.isZero()).toList();
    }

    /** The payments of a series in a row: {@code ₹8,766.67 × 11 + ₹8,766.63 = ₹1,05,200}. */
    private static String payments(CashFlowSeries series, int year) {
        return grouped(series.flows().stream().filter(flow -> flow.time() > year - 1 && flow.time() <= year).map(CashFlow::amount).toList());
    }

    /** Equal amounts are said once: {@code ₹1,05,200 × 15 + ₹37,25,000 = ₹53,03,000}. */
    static String grouped(List<Rupees> amounts) {
        Map<Rupees, Integer> times = new LinkedHashMap<>();
        amounts.forEach(amount -> times.merge(amount, 1, Integer::sum));
        String each = times.entrySet().stream().map(one -> RupeeFormat.full(one.getKey())
            + (one.getValue() == 1 ? "" : " × " + one.getValue())).collect(Collectors.joining(" + "));
        Rupees total = Rupees.sum(times.entrySet().stream().map(one -> one.getKey().times(one.getValue())).toList());
        return amounts.size() < 2 ? RupeeFormat.full(total) : each + " = " + RupeeFormat.full(total);
    }

    /** What its policy years come to where the benefit grows, and the payments where these are several. */
    private static String benefit(BenefitStream stream, int row, String payments) {
        boolean advance = stream.timing() == Timing.IN_ADVANCE;
        int first = advance && stream.frequency().paymentsPerYear() == 1 ? row + 1 : row;
        String grown = IntStream.rangeClosed(first, advance ? row + 1 : row).mapToObj(year -> grown(stream, year))
            .filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
        return grown.isEmpty() ? payments : stream.frequency().paymentsPerYear() == 1 ? grown : grown + "; " + payments;
    }

    /** What a benefit has grown to in a policy year; empty where it is none, or not yet grown. */
    static String grown(BenefitStream stream, int year) {
        if (!(stream.amounts() instanceof YearlyAmounts.Growing growing) || growing.isLevel() || stream.paidIn(year).isZero()) {
            return "";
        }
        Growth growth = growing.growth();
        int steps = (year - stream.firstYear()) / growth.everyYears();
        return steps == 0 ? "" : Text.of("years.grown." + growth.kind(), RupeeFormat.full(growing.first()),
            RupeeFormat.percent(growth.rate()), steps, RupeeFormat.full(stream.paidIn(year)));
    }

    /** What a benefit is called. */
    static String name(BenefitStream stream) {
        return stream.label().isEmpty() ? Text.of("years.benefit") : stream.label();
    }
}
