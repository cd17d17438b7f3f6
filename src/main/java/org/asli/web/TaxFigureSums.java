package org.asli.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asli.alternative.TaxedFund;
import org.asli.comparison.AfterTax;
import org.asli.comparison.Derivation;
import org.asli.comparison.ExtraMoney;
import org.asli.comparison.Formula;
import org.asli.export.DerivationWords;
import org.asli.export.Explained.Line;
import org.asli.money.RupeeFormat;

/** How the figures before and after tax come about, row by row. */
final class TaxFigureSums {
    private static final Formats FORMATS = new Formats();

    private final TaxView view;
    private final AfterTax taxed;
    private final Otherwise otherwise;
    private final Map<Formula, Derivation> derivations;
    private final DerivationWords words = new DerivationWords(Text.locale());

    TaxFigureSums(TaxView view) {
        this.view = view;
        taxed = view.getTaxed();
        otherwise = new Otherwise(taxed.before());
        derivations = Stream.of(Derivation.of(taxed.before()), Derivation.of(otherwise.getExtra()), Derivation.of(taxed))
            .flatMap(List::stream).collect(Collectors.toMap(Derivation::formula, Function.identity(), (one, same) -> one));
        derivations.put(Formula.BREAK_EVEN, Derivation.of(Formula.BREAK_EVEN, taxed.before()));
    }

    /** In the order of the table. */
    List<RowSum> all() {
        List<RowSum> rows = new ArrayList<>();
        ExtraMoney extra = otherwise.getExtra();
        rows.add(row("tax.rate", said(Formula.RETURN, view.getRateBefore()), said(Formula.RETURN_AFTER_TAX, view.getRateAfter())));
        rows.add(row("fund.lastBenefit", said(Formula.LAST_BENEFIT, FORMATS.toPaisa(taxed.before().lastBenefit().toDouble())),
            said(Formula.BENEFIT_AFTER_TAX, FORMATS.toPaisa(taxed.lastBenefit().toDouble()))));
        rows.add(row("fund.end", said(Formula.FUND_AT_END, FORMATS.toPaisa(taxed.before().fund().end())), left(taxed.fund())));
        if (otherwise.isFromPocket()) {
            rows.add(row("tax.likeForLike", said(Formula.FUND_LIKE_FOR_LIKE, FORMATS.toPaisa(extra.likeForLike().end())), left(taxed.likeForLike())));
        }
        if (otherwise.isSteppedUp()) {
            rows.add(new RowSum(otherwise.getStepUp(), lines(said(Formula.FUND_STEPPED_UP, FORMATS.toPaisa(extra.steppedUp().end())),
                left(taxed.steppedUp()))));
        }
        rows.add(new RowSum(Text.of("tax.gains"), List.of(new Line(Text.of("tax.after"), said(Formula.GAINS_TAX, FORMATS.toPaisa(taxed.fund().tax()))))));
        rows.add(row("fund.difference", said(Formula.FUND_LEAD, FORMATS.toPaisa(taxed.before().fundLead())),
            said(Formula.LEAD_AFTER_TAX, FORMATS.toPaisa(taxed.fundLead()))));
        rows.add(row("fund.breakEven", said(Formula.BREAK_EVEN, view.getBreakEvenBefore()), said(Formula.BREAK_EVEN_AFTER_TAX, view.getBreakEvenAfter())));
        return rows;
    }

    private static RowSum row(String title, String before, String after) {
        return new RowSum(Text.of(title), lines(before, after));
    }

    private static List<Line> lines(String before, String after) {
        return List.of(new Line(Text.of("tax.before"), before), new Line(Text.of("tax.after"), after));
    }

    /** What is left of a fund when all of it is sold. */
    private static String left(TaxedFund fund) {
        String end = FORMATS.toPaisa(fund.end());
        return !fund.path().lasts() || !Double.isFinite(fund.path().end()) ? end
            : FORMATS.toPaisa(fund.path().end()) + " − " + FORMATS.toPaisa(fund.taxAtEnd()) + " = " + end;
    }

    /** The figure as the table shows it, then its arithmetic, if there is one. */
    private String said(Formula formula, String shown) {
        Derivation derivation = derivations.get(formula);
        String sum = words.explained(derivation).sum();
        return derivation.result().isEmpty() || shown.equals(RupeeFormat.NOTHING) ? shown : sum.contains(shown) ? sum : shown + ": " + sum;
    }
}
