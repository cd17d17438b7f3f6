package org.asli.web;

import java.util.List;
import java.util.stream.Collectors;
import org.asli.chart.Pictures;
import org.asli.comparison.Choice;
import org.asli.comparison.Comparison;
import org.asli.comparison.Derivation;
import org.asli.comparison.Holding;
import org.asli.comparison.Holding.Way;
import org.asli.comparison.HoldingAfterTax;
import org.asli.comparison.SpecialTerms;
import org.asli.comparison.Verdict;
import org.asli.export.Explained;
import org.asli.export.Explained.Line;
import org.asli.irr.IrrResult;
import org.asli.money.RupeeFormat;
import org.asli.policy.Standing;
import org.asli.policy.Standing.Source;

/** What to do with a policy one has, in words. */
public class HoldingAnswer {
    private final Choice choice;
    private final Holding holding;
    private final HeldTaxView taxed;
    private final double fundReturn;
    private final IrrResult whole;
    private final DrawnPicture picture;

    HoldingAnswer(Comparison comparison) {
        choice = comparison.choice();
        HoldingAfterTax afterTax = HoldingAfterTax.of(choice);
        holding = afterTax.before();
        fundReturn = comparison.fundReturn();
        whole = comparison.irr();
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

    /** By how much the best way is ahead. */
    public Why.Opened getAhead() {
        return new WaysOpened(new HoldingSums(holding)).ahead("whyWAY_AHEAD", holding.verdict(fundReturn), fundReturn);
    }

    /** What surrendering pays today. */
    public Why.Opened getValue() {
        String title = Text.of("holding.value");
        List<Line> alone = holding.today().surrenderValue().source() != Source.SPECIAL_FLOOR ? List.of()
            : List.of(new Line(Text.of("holding.value.guaranteed"), SurrenderSum.guaranteed(holding.today())));
        return new Why.Opened("whySURRENDER_TODAY", title, List.of(new Explained(title, Text.of("holding.value.how"), alone,
            SurrenderSum.of(holding.today()))));
    }

    /** At which returns the best way changes. */
    public Why.Opened getChanges() {
        return new WaysOpened(new HoldingSums(holding)).changes("whyWAY_CHANGES", holding.changes());
    }

    /** How each of them comes about. */
    public List<RowSum> getSums() {
        return new HoldingSums(holding).all(fundReturn);
    }

    /** The way that ends with the most at the return the person expects, and by how much; with emphasis in HTML. */
    public String getVerdict() {
        return Text.of("holding.since", holding.today().year(), verdict("holding.verdict", holding.verdict(fundReturn), fundReturn));
    }

    /** @param key of the sentence; with {@code .equal} that of no way being ahead */
    static String verdict(String key, Verdict verdict, double fundReturn) {
        String expected = RupeeFormat.shortPercent(fundReturn);
        return verdict.next().map(next -> Text.of(key, expected, way(verdict.best()), RupeeFormat.inLakhCrore(verdict.finalValue()),
            RupeeFormat.inLakhCrore(verdict.lead()), way(next)))
            .orElseGet(() -> Text.of(key + ".equal", expected, RupeeFormat.inLakhCrore(verdict.finalValue())));
    }

    /** Since when and for how long it is held, as stated. */
    public String getStated() {
        return Text.of("holding.stated", Dates.dayOf(choice.taxpayer().issued()), holding.today().year());
    }

    /** What is gone whatever is chosen; with emphasis in HTML. */
    public String getSunk() {
        return Text.of("holding.sunk", holding.today().year(), RupeeFormat.full(holding.today().paid()),
            RupeeFormat.full(holding.today().received()), RupeeFormat.full(holding.sunk()));
    }

    /** What leaving pays today, and what keeping earns on it; with emphasis in HTML. */
    public String getKeeping() {
        String against = holding.keeping().single().isPresent() ? " " + Text.of("holding.keeping.against") : "";
        return now() + " " + keeping(holding.keeping()) + otherThanWhole() + against;
    }

    /** Whether that is another rate than that of the whole policy. */
    public boolean isOtherThanWhole() {
        return whole.single().isPresent() && holding.keeping().single().isPresent()
            && !IrrWords.brief(whole).equals(IrrWords.brief(holding.keeping()));
    }

    private String otherThanWhole() {
        return isOtherThanWhole() ? " " + Text.of("holding.keeping.whole", IrrWords.brief(whole)) : "";
    }

    private String now() {
        Standing today = holding.today();
        Standing.SurrenderValue value = today.surrenderValue();
        String now = Text.of("holding.now." + value.source(), RupeeFormat.full(value.amount()));
        SpecialTerms.State special = SpecialTerms.of(choice).state();
        if (value.source() == Source.SPECIAL_FLOOR) {
            return now + " " + Text.of("holding.special",
                RupeeFormat.percent(choice.policy().earlyEnd().tenYearYield()), RupeeFormat.full(today.floor()));
        }
        return value.source() == Source.FLOOR && special != SpecialTerms.State.COUNTED
            ? now + " " + Text.of("holding.special." + special) : now;
    }

    static String keeping(IrrResult keeping) {
        if (keeping instanceof IrrResult.None none) {
            return Text.of(none.reason() == IrrResult.Reason.ALL_RECEIPTS ? "holding.keeping.free" : "holding.keeping.none");
        }
        return Text.of("holding.keeping", IrrWords.brief(keeping));
    }

    /** Which way is the best at which return of the fund; with emphasis in HTML. */
    public String getWinners() {
        List<Holding.Change> changes = holding.changes();
        boolean beyond = changes.stream().anyMatch(change -> change.rate() >= Pictures.HIGHEST_RETURN);
        return winners(changes, holding.best(fundReturn))
            + (beyond ? " " + Text.of("holding.beyond", RupeeFormat.shortPercent(Pictures.HIGHEST_RETURN)) : "");
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

    /** What the marks in the sentences open. */
    public List<Why.Opened> getSaid() {
        return List.of(getAhead(), getValue(), getChanges(), taxed.getAhead(), taxed.getChanges());
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
