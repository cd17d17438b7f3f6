package org.asli.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.comparison.Holding;
import org.asli.comparison.Holding.Way;
import org.asli.export.Explained.Line;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;
import org.asli.policy.Standing;

/** How what each way of going on comes to comes about. */
record HoldingSums(Holding holding) implements WaysOpened.Ends {
    private static final Formats FORMATS = new Formats();

    List<RowSum> all(double fundReturn) {
        return holding.outcomes(fundReturn).stream()
            .map(outcome -> new RowSum(HoldingAnswer.way(outcome.way()), lines(outcome, fundReturn))).toList();
    }

    private List<Line> lines(Holding.Outcome outcome, double fundReturn) {
        Standing today = holding.today();
        List<Line> lines = new ArrayList<>(Grown.brief(1 + fundReturn).said());
        lines.add(line("holding.sum.end", sum(outcome.way(), fundReturn)));
        switch (outcome.way()) {
            case KEEP -> {
                lines.add(line("holding.pay", YearSums.grouped(amounts(today.premiumsAhead().negated()).toList())));
                lines.add(line("holding.later", YearSums.grouped(Stream.concat(amounts(benefitsOnTheWay()), amounts(maturity())).toList())));
                lines.add(line("holding.cover", Text.of("holding.sum.stated", RupeeFormat.full(outcome.cover()))));
            }
            case SURRENDER -> lines.add(line("holding.today", SurrenderSum.of(today)));
            default -> {
                reduced().forEach(each -> lines.add(line("holding.sum.reduced", each)));
                lines.add(line("holding.later", YearSums.grouped(amounts(today.paidUpBenefitsAhead()).toList())));
                lines.add(line("holding.cover", reduced(List.of(today.policy().lifeCover()), outcome.cover())));
            }
        }
        return lines;
    }

    @Override
    public double value(Way way, double rate) {
        return holding.finalValue(way, rate);
    }

    /** All that a way puts into the fund, grown to the end of the term. */
    @Override
    public String sum(Way way, double rate) {
        Standing today = holding.today();
        var growth = Grown.brief(1 + rate);
        int term = today.policy().termYears();
        double value = value(way, rate);
        String besides = growth.sum(way == Way.KEEP ? maturity() : today.premiumsAhead().negated(), term, true);
        CashFlowSeries received = switch (way) {
            case KEEP -> benefitsOnTheWay();
            case PAID_UP -> today.paidUpBenefitsAhead();
            case SURRENDER -> CashFlowSeries.of(List.of(new CashFlow(today.year(), today.surrenderValue().amount())));
        };
        return !Double.isFinite(value) ? FORMATS.toPaisa(value) : growth.sum(received, term, false) + besides + " = " + FORMATS.toPaisa(value);
    }

    /** Each amount that shrinks, once; what is paid at the end shrinks as one. */
    private List<String> reduced() {
        Standing today = holding.today();
        var said = new LinkedHashSet<String>();
        List<CashFlow> less = today.paidUpBenefitsAhead().flows();
        for (CashFlow flow : today.benefitsAhead().flows()) {
            Rupees kept = less.stream().filter(each -> each.time() == flow.time()).findFirst().orElseThrow().amount();
            Rupees onTheWay = flow.amount().minus(flow.time() == today.policy().termYears() ? today.policy().maturity().amount() : Rupees.ZERO);
            List<Rupees> parts = Stream.of(onTheWay, flow.amount().minus(onTheWay)).filter(part -> !part.isZero()).toList();
            if (!kept.equals(flow.amount())) {
                said.add(reduced(parts, kept));
            }
        }
        return List.copyOf(said);
    }

    private String reduced(List<Rupees> parts, Rupees kept) {
        String amount = parts.stream().map(RupeeFormat::full).collect(Collectors.joining(" + "));
        return (parts.size() > 1 ? "(" + amount + ")" : amount) + " × " + SurrenderSum.parts(holding.today().paidUpShare()) + " = "
            + RupeeFormat.full(kept);
    }

    private CashFlowSeries maturity() {
        return CashFlowSeries.of(List.of(new CashFlow(holding.today().policy().termYears(), holding.today().policy().maturity().amount())));
    }

    private CashFlowSeries benefitsOnTheWay() {
        return holding.today().benefitsAhead().plus(maturity().negated());
    }

    private static Stream<Rupees> amounts(CashFlowSeries series) {
        return series.flows().stream().map(CashFlow::amount).filter(amount -> !amount.isZero());
    }

    private static Line line(String key, String value) {
        return new Line(Text.of(key), value);
    }
}
