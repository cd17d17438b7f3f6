package org.asli.web;

import java.util.List;
import org.asli.comparison.Derivation;
import org.asli.comparison.Holding.Way;
import org.asli.comparison.HoldingAfterTax;
import org.asli.money.RupeeFormat;

/** What to do with a policy one has, after tax, in words. */
public class HeldTaxView {
    private final HoldingAfterTax taxed;
    private final double fundReturn;

    HeldTaxView(HoldingAfterTax taxed, double fundReturn) {
        this.taxed = taxed;
        this.fundReturn = fundReturn;
    }

    /** @param best whether no other way ends with more after tax */
    public record Row(String way, HoldingAfterTax.Outcome outcome, boolean best) {
        /** Of the tax on what the policy pays. */
        public String taxFormula() {
            return outcome.way().way() + "_TAX";
        }

        /** Of what it ends with. */
        public String formula() {
            return outcome.way().way() + "_AFTER_TAX";
        }
    }

    public List<Row> getRows() {
        Way best = taxed.best(fundReturn);
        return taxed.outcomes(fundReturn).stream()
            .map(outcome -> new Row(HoldingAnswer.way(outcome.way().way()), outcome, outcome.way().way() == best)).toList();
    }

    /** By how much the best way is ahead. */
    public Why.Opened getAhead() {
        return new WaysOpened(new HeldTaxSums(taxed)).ahead("whyWAY_AHEAD_AFTER_TAX", taxed.verdict(fundReturn), fundReturn);
    }

    /** At which returns the best way changes. */
    public Why.Opened getChanges() {
        return new WaysOpened(new HeldTaxSums(taxed)).changes("whyWAY_CHANGES_AFTER_TAX", taxed.changes());
    }

    /** How each of them comes about. */
    public List<RowSum> getSums() {
        return new HeldTaxSums(taxed).all(fundReturn);
    }

    /** The way that ends with the most at the return the person expects, and by how much; with emphasis in HTML. */
    public String getVerdict() {
        return HoldingAnswer.verdict("holding.tax.verdict", taxed.verdict(fundReturn), fundReturn);
    }

    /** Whether the policy pays and earns the same as without tax, so that it need not be said again. */
    public boolean isSame() {
        return taxed.leavesThePolicy();
    }

    /** Whether what the policy pays is taxed, and what surrendering leaves. */
    public String getLeft() {
        if (isSame() && taxed.policy().exempt()) {
            return Text.of("holding.tax.same");
        }
        String left = Text.of(taxed.policy().exempt() ? "holding.tax.free" : "holding.tax.taxed") + " "
            + Text.of("holding.tax.left", RupeeFormat.full(taxed.surrenderLeft()));
        var takenBack = taxed.of(Way.SURRENDER).takenBack();
        return takenBack.isZero() ? left : left + " " + Text.of("holding.tax.taken", RupeeFormat.full(takenBack));
    }

    /** What keeping earns on that; with emphasis in HTML. */
    public String getKeeping() {
        return HoldingAnswer.keeping(taxed.keeping());
    }

    /** Which way is the best at which return of the fund; with emphasis in HTML. */
    public String getWinners() {
        return HoldingAnswer.winners(taxed.changes(), taxed.best(fundReturn));
    }

    /** How the figures come about. */
    public List<Why.Opened> getOpened() {
        return Why.opened(Derivation.of(taxed, fundReturn));
    }
}
