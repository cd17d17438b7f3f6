package org.asli.web;

import java.util.OptionalDouble;
import org.asli.comparison.Comparison;
import org.asli.money.RupeeFormat;

/** What the article that published the worked proposal estimated, against the exact figures. */
public record Article(Comparison comparison) {

    /** What it took for the return, and the return; with emphasis in HTML. */
    public String rate() {
        var figures = comparison.figures();
        return Text.of("article.rate", RupeeFormat.full(figures.received()),
            RupeeFormat.full(figures.deepestOutOfPocket()), comparison.choice().policy().termYears(),
            percent(comparison.ruleOfThumb()), percent(comparison.irr().single()));
    }

    /** What it took for term plan + SIP, and what comes of it at the stated return; with emphasis in HTML. */
    public String fund() {
        var sip = comparison.choice().alternative().sip();
        return Text.of("article.fund", Otherwise.stated(sip, sip.expectedReturn()),
            new Formats().brief(comparison.fund().end()));
    }

    private static String percent(OptionalDouble rate) {
        return rate.isPresent() ? RupeeFormat.percent(rate.getAsDouble()) : RupeeFormat.NOTHING;
    }
}
