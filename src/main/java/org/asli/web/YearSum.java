package org.asli.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/**
 * How a row of the year-by-year table comes about, in figures.
 *
 * @param lines what is paid and received in it, the cash flow and the balance
 */
public record YearSum(int year, List<Line> lines) {

    static List<YearSum> of(Comparison comparison) {
        Proposal policy = comparison.policy();
        CashFlowSeries premiums = policy.premium().cashFlows().negated();
        List<CashFlowSeries> benefits = policy.benefits().stream().map(BenefitStream::cashFlows).toList();
        List<YearSum> sums = new ArrayList<>();
        Rupees before = Rupees.ZERO;
        for (YearRow row : comparison.rows()) {
            List<Line> lines = new ArrayList<>();
            add(lines, Text.of("years.premium"), row.premium(), payments(premiums, row.year()));
            for (int i = 0; i < benefits.size(); i++) {
                BenefitStream stream = policy.benefits().get(i);
                add(lines, stream.label().isEmpty() ? Text.of("years.benefit") : stream.label(), row.benefits().get(i),
                    benefit(stream, row.year(), payments(benefits.get(i), row.year())));
            }
            add(lines, Text.of("years.maturity"), row.maturity(), RupeeFormat.full(row.maturity()));
            lines.add(new Line(Text.of("years.cashFlow"), sum(flows(row), row.cashFlow())));
            lines.add(new Line(Text.of("years.balance"), sum(row.year() == 0 ? List.of(row.cashFlow())
                : List.of(before, row.cashFlow()), row.balance())));
            sums.add(new YearSum(row.year(), lines));
            before = row.balance();
        }
        return sums;
    }

    public String title() {
        return year == 0 ? Text.of("years.row.start") : Text.of("years.row", year);
    }

    private static void add(List<Line> lines, String name, Rupees amount, String value) {
        if (!amount.isZero()) {
            lines.add(new Line(name, value));
        }
    }

    private static List<Rupees> flows(YearRow row) {
        List<Rupees> flows = new ArrayList<>(List.of(row.premium()));
        flows.addAll(row.benefits());
        flows.add(row.maturity());
        return flows.stream().filter(amount -> !amount.isZero()).toList();
    }

    /** The payments of a series in a row: {@code ₹8,766.67 × 11 + ₹8,766.63 = ₹1,05,200}. */
    private static String payments(CashFlowSeries series, int year) {
        Map<Rupees, Integer> times = new LinkedHashMap<>();
        series.flows().stream().filter(flow -> flow.time() > year - 1 && flow.time() <= year)
            .forEach(flow -> times.merge(flow.amount(), 1, Integer::sum));
        String each = times.entrySet().stream().map(one -> RupeeFormat.full(one.getKey())
            + (one.getValue() == 1 ? "" : " × " + one.getValue())).collect(Collectors.joining(" + "));
        Rupees total = Rupees.sum(times.entrySet().stream().map(one -> one.getKey().times(one.getValue())).toList());
        return times.values().stream().mapToInt(Integer::intValue).sum() == 1 ? each : each + " = " + RupeeFormat.full(total);
    }

    /** What its policy years come to where the benefit grows, and the payments where these are several. */
    private static String benefit(BenefitStream stream, int row, String payments) {
        if (!(stream.amounts() instanceof YearlyAmounts.Growing growing) || growing.isLevel()) {
            return payments;
        }
        boolean advance = stream.timing() == Timing.IN_ADVANCE;
        int first = advance && stream.frequency().paymentsPerYear() == 1 ? row + 1 : row;
        String grown = IntStream.rangeClosed(first, advance ? row + 1 : row).filter(year -> !stream.paidIn(year).isZero())
            .mapToObj(year -> grown(growing, year - stream.firstYear(), stream.paidIn(year))).filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; "));
        return grown.isEmpty() ? payments : stream.frequency().paymentsPerYear() == 1 ? grown : grown + "; " + payments;
    }

    private static String grown(YearlyAmounts.Growing growing, int years, Rupees amount) {
        Growth growth = growing.growth();
        int steps = years / growth.everyYears();
        return steps == 0 ? "" : Text.of("years.grown." + growth.kind(), RupeeFormat.full(growing.first()),
            RupeeFormat.percent(growth.rate()), steps, RupeeFormat.full(amount));
    }

    /** {@code ₹1,05,200 − ₹5,00,000 = −₹3,94,800}; one amount stands alone. */
    private static String sum(List<Rupees> terms, Rupees result) {
        if (terms.size() < 2) {
            return RupeeFormat.full(result);
        }
        String rest = terms.stream().skip(1).map(term -> (term.sign() < 0 ? " − " : " + ")
            + RupeeFormat.full(term.sign() < 0 ? term.negated() : term)).collect(Collectors.joining());
        return RupeeFormat.full(terms.get(0)) + rest + " = " + RupeeFormat.full(result);
    }
}
