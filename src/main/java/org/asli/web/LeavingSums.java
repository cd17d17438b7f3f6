package org.asli.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asli.comparison.Choice;
import org.asli.comparison.FundYear;
import org.asli.comparison.Leaving;
import org.asli.export.Explained.Line;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;
import org.asli.policy.Standing;

/** How the rows of the table of leaving come about: what leaving pays, what is lost, what it earned, and what else there is. */
final class LeavingSums {
    private final Choice choice;
    private final SoFar soFar;
    private final String fundHead;

    private LeavingSums(Choice choice, String fundHead) {
        this.choice = choice;
        this.soFar = new SoFar(choice);
        this.fundHead = fundHead;
    }

    /** @param fundHead what the column of the fund is called */
    static List<RowSum> of(Choice choice, Leaving leaving, String fundHead) {
        var sums = new LeavingSums(choice, fundHead);
        List<FundYear> funds = FundYear.ofEach(choice);
        return IntStream.range(0, funds.size()).mapToObj(i -> sums.row(leaving.years().get(i), funds.get(i))).toList();
    }

    private RowSum row(Leaving.Year year, FundYear fund) {
        Standing then = soFar.at(year.year());
        List<Line> lines = new ArrayList<>(soFar.lines(year.year()));
        lines.addAll(value(year, then));
        lines.add(new Line(Text.of("leaving.gain"), RowSum.added(Stream.of(year.received(), year.value().amount(),
            year.paid().negated()).filter(amount -> !amount.isZero()).toList(), year.loss().negated())));
        lines.add(new Line(Text.of("leaving.irr"), RateSum.of(year.irr(), year.flows(then))));
        lines.addAll(FundLines.of(fund, fundHead));
        if (!year.paidUpMaturity().isZero()) {
            lines.add(paidUp("leaving.paidUp", then.policy().maturity().amount(), then, year.paidUpMaturity()));
        }
        if (!year.paidUpGuaranteed().equals(year.paidUpMaturity())) {
            lines.add(paidUp("leaving.paidUp.guaranteed", then.policy().maturity().guaranteedPart(), then, year.paidUpGuaranteed()));
        }
        return RowSum.ofYear(year.year(), lines);
    }

    private static Line paidUp(String key, Rupees whole, Standing then, Rupees part) {
        return new Line(Text.of(key), RupeeFormat.full(whole) + " × " + SurrenderSum.parts(then.paidUpShare()) + " = " + RupeeFormat.full(part));
    }

    private List<Line> value(Leaving.Year year, Standing then) {
        return switch (year.value().source()) {
            case INSURER -> List.of(new Line(Text.of("leaving.value"), SurrenderSum.of(then)));
            case MATURITY -> List.of(new Line(Text.of("leaving.value"),
                Text.of("leaving.maturity", RupeeFormat.full(year.value().amount()))));
            case FLOOR, SPECIAL_FLOOR -> Stream.concat(soFar.untaxed(year.year()).stream(),
                LeastSums.of(choice, then).stream()).toList();
        };
    }
}
