package org.asli.web;

import java.util.List;
import java.util.stream.Collectors;
import org.asli.chart.Pictures;
import org.asli.comparison.Comparison;
import org.asli.comparison.Derivation;
import org.asli.comparison.Holding;
import org.asli.comparison.Holding.Way;
import org.asli.comparison.HoldingAfterTax;
import org.asli.irr.IrrResult;
import org.asli.money.RupeeFormat;
import org.asli.policy.Standing;

/** What to do with a policy one has, in words. */
public class HoldingAnswer {
    private final Holding holding;
    private final HeldTaxView taxed;
    private final double fundReturn;
    private final DrawnPicture picture;

    HoldingAnswer(Comparison comparison) {
        HoldingAfterTax afterTax = HoldingAfterTax.of(comparison.choice());
        holding = afterTax.before();
        fundReturn = comparison.fundReturn();
        taxed = new HeldTaxView(afterTax, fundReturn);
        picture = DrawnPicture.of(Pictures.holding(holding, Text.locale()));
    }

    /** @param best whether no other way ends with more */
    public record Row(String way, Holding.Outcome outcome, boolean best) {
        /** Of what it ends with. */
        public String formula() {
            return outcome.way() + "_AT_END";
        }
    }

    public List<Row> getRows() {
        Way best = holding.best(fundReturn);
        return holding.outcomes(fundReturn).stream()
            .map(outcome -> new Row(way(outcome.way()), outcome, outcome.way() == best)).toList();
    }

    /** What is gone whatever is chosen; with emphasis in HTML. */
    public String getSunk() {
        return Text.of("holding.sunk", holding.today().year(), RupeeFormat.full(holding.today().paid()),
            RupeeFormat.full(holding.today().received()), RupeeFormat.full(holding.sunk()));
    }

    /** What leaving pays today, and what keeping earns on it; with emphasis in HTML. */
    public String getKeeping() {
        Standing.SurrenderValue value = holding.today().surrenderValue();
        String now = Text.of("holding.now." + value.source(), RupeeFormat.full(value.amount()));
        return now + " " + keeping(holding.keeping());
    }

    static String keeping(IrrResult keeping) {
        if (keeping instanceof IrrResult.None none) {
            return Text.of(none.reason() == IrrResult.Reason.ALL_RECEIPTS ? "holding.keeping.free" : "holding.keeping.none");
        }
        return Text.of("holding.keeping", IrrWords.brief(keeping));
    }

    /** Which way is the best at which return of the fund; with emphasis in HTML. */
    public String getWinners() {
        return winners(holding.changes(), holding.best(fundReturn));
    }

    /** @param best where there is no change */
    static String winners(List<Holding.Change> all, Way best) {
        List<Holding.Change> changes = all.stream().filter(change -> change.rate() > 0).toList();
        String first = changes.isEmpty() ? Text.of("holding.always", way(best))
            : Text.of("holding.below", RupeeFormat.percent(changes.get(0).rate()), way(changes.get(0).before()));
        return first + changes.stream().map(change -> " " + Text.of("holding.from",
            RupeeFormat.percent(change.rate()), way(change.after()))).collect(Collectors.joining());
    }

    static String way(Way way) {
        return Text.of("holding." + way);
    }

    public String getFundReturn() {
        return RupeeFormat.shortPercent(fundReturn);
    }

    /** How the figures come about. */
    public List<Why.Opened> getOpened() {
        return Why.opened(Derivation.of(holding, fundReturn));
    }

    /** The same after tax. */
    public HeldTaxView getTaxed() {
        return taxed;
    }

    public DrawnPicture getPicture() {
        return picture;
    }
}
