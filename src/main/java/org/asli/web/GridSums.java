package org.asli.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.asli.alternative.FundPath;
import org.asli.alternative.SystematicInvestmentPlan;
import org.asli.comparison.Choice;
import org.asli.comparison.Comparison;
import org.asli.comparison.WhatIf;
import org.asli.comparison.WhatIf.Assumption;
import org.asli.export.Explained.Line;
import org.asli.money.Rate;
import org.asli.money.RupeeFormat;

/** How the rows of a what-if table come about: what a rupee becomes in a year, the fund at the end, and its lead. */
final class GridSums {
    private static final Formats FORMATS = new Formats();

    private final Comparison comparison;
    private final Choice choice;

    private GridSums(Comparison comparison) {
        this.comparison = comparison;
        this.choice = comparison.choice();
    }

    static List<RowSum> of(Comparison comparison, WhatIf grid) {
        var sums = new GridSums(comparison);
        return IntStream.range(0, grid.returns().size()).mapToObj(row -> {
            SystematicInvestmentPlan sip = comparison.choice().alternative().sip().withReturn(grid.returns().get(row));
            return new RowSum(RupeeFormat.percent(grid.returns().get(row)), grid.assumption() == Assumption.INFLATION
                ? sums.inflations(sip, grid.others(), grid.cells().get(row)) : sums.expenses(sip, grid.others()));
        }).toList();
    }

    private List<Line> expenses(SystematicInvestmentPlan sip, List<Rate> ratios) {
        return ratios.stream().map(ratio -> new Line(Text.of("sure.sum.expenses", RupeeFormat.percent(ratio)),
            lead(sip.withExpenseRatio(ratio)))).toList();
    }

    private List<Line> inflations(SystematicInvestmentPlan sip, List<Rate> inflations, List<WhatIf.Cell> cells) {
        double lead = WhatIf.fund(choice, sip).end() - comparison.lastBenefit().toDouble();
        List<Line> lines = new ArrayList<>(List.of(new Line(Text.of("sure.sum.lead"), lead(sip))));
        for (int i = 0; i < cells.size() && Double.isFinite(lead); i++) {
            String inflation = RupeeFormat.percent(inflations.get(i));
            lines.add(new Line(Text.of("sure.sum.inflation", inflation), Text.of("sure.sum.today", FORMATS.toPaisa(lead), inflation,
                comparison.policy().termYears(), FORMATS.toPaisa(cells.get(i).lead()))));
        }
        return lines;
    }

    /** The last year of the fund, and what is left of it beyond the policy's last benefit. */
    private String lead(SystematicInvestmentPlan sip) {
        FundPath path = WhatIf.fund(choice, sip);
        if (!Double.isFinite(path.end())) {
            return Text.of("amount.beyond");
        }
        String last = RupeeFormat.full(comparison.lastBenefit());
        String lead = FORMATS.toPaisa(path.end() - comparison.lastBenefit().toDouble());
        if (!path.lasts()) {
            return Text.of("sure.sum.grid.dry", path.dryYear().getAsInt(), FORMATS.toPaisa(0), last, lead);
        }
        var growth = new Grown(1 + sip.netReturn());
        String year = FundSums.value(path, comparison.policy().termYears(), comparison.statedFundFlows(), growth);
        return Text.of("sure.sum.grid." + sip.convention(), RupeeFormat.percent(sip.expectedReturn()),
            RupeeFormat.percent(sip.expenseRatio()), growth.factor(), year, FORMATS.toPaisa(path.end()), last, lead);
    }
}
