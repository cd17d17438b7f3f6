package org.asli.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.asli.chart.Words;
import org.asli.comparison.AfterTax;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;
import org.asli.tax.Exemption;
import org.asli.tax.Exemption.Change;
import org.asli.tax.LimitTest;
import org.asli.tax.PremiumTax;
import org.asli.tax.Rule;
import org.asli.tax.Rules;

/** What tax takes, in words: the same on the page and in the report. */
public final class TaxSentences {
    private final AfterTax taxed;
    private final Words words;
    private final Locale locale;

    public TaxSentences(AfterTax taxed, Locale locale) {
        this.taxed = taxed;
        this.words = Exports.words(locale);
        this.locale = locale;
    }

    /** Whether the proceeds are free, and by which limits. */
    public String exemption() {
        Exemption exemption = taxed.exemption();
        List<String> sentences = new ArrayList<>(List.of(words.of(exemption.exempt() ? "tax.free" : "tax.taxed")));
        exemption.tests().stream().filter(test -> exemption.exempt() || !test.holds())
            .forEach(test -> sentences.add(limit(test)));
        if (exemption.tests().isEmpty()) {
            sentences.add(words.of("tax.no.limit"));
        }
        return String.join(" ", sentences);
    }

    /** What would turn that over; empty where nothing here would. */
    public String turns() {
        String key = taxed.exemption().exempt() ? "tax.turn.taxed." : "tax.turn.free.";
        return String.join(" ", taxed.exemption().turns().stream()
            .map(change -> words.of(key + change, inAYear(change))).toList());
    }

    /** That the tax stated for the premium is not that of the rules; empty where it is, or they say nothing. */
    public String premiumTax() {
        var choice = taxed.before().choice();
        return PremiumTax.of(choice.policy().premium(), choice.taxpayer(), Rules.KNOWN).filter(tax -> !tax.asStated())
            .map(tax -> words.of("tax.premium", percent(tax.firstYear()), percent(tax.after()))).orElse("");
    }

    /** The rule's name. */
    public String rule(Rule rule) {
        return words.of("tax.rule." + rule.subject());
    }

    /** The rule's value, as a percentage, an amount or a number of years. */
    public static String value(Rule rule) {
        return switch (rule.unit()) {
            case FRACTION -> percent(rule.value());
            case RUPEES -> RupeeFormat.full(rule.amount());
            case YEARS -> RupeeFormat.number(rule.value());
        };
    }

    /** Since when, and until when where that is known. */
    public String dates(Rule rule) {
        String from = Page.date(rule.from(), locale);
        return rule.isInForce() ? words.of("tax.since", from)
            : words.of("tax.from.to", from, Page.date(rule.to(), locale));
    }

    private static String percent(BigDecimal fraction) {
        return RupeeFormat.number(fraction.movePointRight(2)) + "%";
    }

    private String limit(LimitTest test) {
        if (test.limit().isZero()) {
            return words.of("tax.limit.uncovered", value(test.rule()));
        }
        int room = test.room().sign();
        String outcome = room > 0 ? "room" : room == 0 ? "exact" : "over";
        Rupees size = room < 0 ? test.room().negated() : test.room();
        return words.of("tax.limit." + test.rule().subject() + "." + outcome, RupeeFormat.full(test.premium()),
            RupeeFormat.full(test.limit()), RupeeFormat.full(size), value(test.rule()));
    }

    private String inAYear(Change change) {
        return RupeeFormat.full(Exemption.inAYear(taxed.before().choice().policy().premium(), change));
    }
}
