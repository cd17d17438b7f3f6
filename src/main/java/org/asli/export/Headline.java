package org.asli.export;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import org.asli.chart.Words;
import org.asli.comparison.Comparison;
import org.asli.comparison.KeyFigures;
import org.asli.irr.IrrResult;
import org.asli.money.RupeeFormat;

/** The one number of a comparison, and the sentence that says what it means. */
record Headline(Comparison comparison, Words words) {

    /** The rate's number, or how many rates there are. */
    String number() {
        IrrResult irr = comparison.irr();
        if (irr.single().isPresent()) {
            return RupeeFormat.percentNumber(irr.single().getAsDouble());
        }
        return irr.rates().isEmpty() ? words.of("headline.none") : several(irr, words);
    }

    /** The one rate exactly, all of several, or why there is none. */
    static String everyRate(IrrResult irr, Words words) {
        return everyRate(irr, words, Figures::exact);
    }

    /** The same with two decimals. */
    static String briefRate(IrrResult irr, Words words) {
        return everyRate(irr, words, RupeeFormat::percent);
    }

    private static String everyRate(IrrResult irr, Words words, DoubleFunction<String> written) {
        if (irr instanceof IrrResult.None none) {
            return words.of("sidebyside.none." + none.reason());
        }
        return unlessProven(irr.single().isPresent() ? written.apply(irr.single().getAsDouble())
            : words.of("sidebyside.several", several(irr, words), rates(irr)), irr, words);
    }

    private static String several(IrrResult irr, Words words) {
        return words.of("headline.several", irr.rates().size());
    }

    String unit() {
        return comparison.irr().single().isPresent() ? words.of("headline.unit") : "";
    }

    String sentence() {
        KeyFigures figures = comparison.figures();
        return words.of("headline.paid", RupeeFormat.inLakhCrore(figures.paid().toDouble()),
            RupeeFormat.inLakhCrore(figures.received().toDouble()),
            words.of("years", comparison.choice().policy().termYears())) + " " + meaning();
    }

    private String meaning() {
        if (comparison.irr() instanceof IrrResult.None none) {
            return words.of("headline." + none.reason()) + modified();
        }
        OptionalDouble real = comparison.realReturn();
        String found = real.isPresent() ? real(real.getAsDouble())
            : words.of("headline.rates", rates(comparison.irr())) + modified();
        return comparison.irr().proven() ? found : found + " " + words.of("rate.unproven.short");
    }

    /** What stands in for the one rate there is not; empty where nothing is paid or received. */
    private String modified() {
        OptionalDouble modified = comparison.modifiedReturn();
        return modified.isEmpty() ? "" : " " + words.of("headline.modified",
            RupeeFormat.shortPercent(comparison.fundReturn()), RupeeFormat.percent(modified.getAsDouble()));
    }

    /** A rate as it is written, with the words that there may be others where that is not known. */
    static String unlessProven(String rate, IrrResult irr, Words words) {
        return irr.proven() ? rate : words.of("rate.perhaps", rate);
    }

    private String real(double rate) {
        String inflation = RupeeFormat.percent(comparison.choice().inflation());
        String size = RupeeFormat.percent(Math.abs(rate));
        if (size.equals(RupeeFormat.percent(0))) {
            return words.of("headline.even", inflation);
        }
        return words.of(rate < 0 ? "headline.loss" : "headline.gain", inflation, size);
    }

    String moneyBack() {
        OptionalInt year = comparison.figures().moneyBackYear();
        return year.isPresent() ? words.of("year.END", year.getAsInt())
            : comparison.figures().deepestOutOfPocket().isZero() ? RupeeFormat.NOTHING : words.of("key.never");
    }

    static String rates(IrrResult irr) {
        return irr.rates().stream().map(RupeeFormat::percent).collect(Collectors.joining(", "));
    }
}
