package org.asli.web;

import java.util.List;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.comparison.Choice;
import org.asli.export.Explained.Line;
import org.asli.money.Rate;
import org.asli.money.RupeeFormat;
import org.asli.policy.SpecialFloor;
import org.asli.policy.Standing;
import org.asli.tax.Rule.Subject;
import org.asli.tax.Rules;

/** How the least that leaving must pay comes about: what is guaranteed or, where the special value counts, the higher of both. */
final class LeastSums {
    private static final Formats FORMATS = new Formats();

    private LeastSums() {
    }

    /** @param then when a policy year is over */
    static List<Line> of(Choice choice, Standing then) {
        String pays = Text.of("leaving.value");
        String guaranteed = SurrenderSum.guaranteed(then);
        if (then.specialFloor().isEmpty()) {
            return List.of(new Line(pays, guaranteed));
        }
        SpecialFloor special = then.specialFloor().get();
        Rate spread = new Rate(Rules.KNOWN.value(Subject.SPECIAL_SURRENDER_SPREAD, choice.taxpayer().issued()));
        var rupee = new Grown(1 / (1 + special.rate()), "v");
        return List.of(new Line(Text.of("leaving.least.guaranteed"), guaranteed),
            new Line(Text.of("leaving.ahead.rupee"), Text.of("leaving.ahead.sum",
                RupeeFormat.percent(choice.policy().earlyEnd().tenYearYield()), RupeeFormat.percent(spread), rupee.number())),
            new Line(Text.of("leaving.ahead"), discounted(then, rupee) + " = " + FORMATS.toPaisa(special.ahead())),
            new Line(Text.of("leaving.least.special"), SurrenderSum.special(special)),
            new Line(pays, Text.of("leaving.higher", RupeeFormat.full(then.surrenderValue().amount()))));
    }

    /** The guaranteed benefits still to come: as if each grew backwards from the last. */
    private static String discounted(Standing then, Grown rupee) {
        List<CashFlow> flows = then.guaranteedAhead().flows();
        double last = flows.get(flows.size() - 1).time();
        return rupee.sum(CashFlowSeries.of(flows.stream().map(flow -> new CashFlow(last - flow.time(), flow.amount())).toList()),
            last - then.year(), false);
    }
}
