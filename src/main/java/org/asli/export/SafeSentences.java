package org.asli.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.asli.alternative.Instrument;
import org.asli.alternative.InstrumentTable;
import org.asli.alternative.SafeFund;
import org.asli.chart.Words;
import org.asli.comparison.Instruments;
import org.asli.comparison.Instruments.Row;
import org.asli.comparison.Instruments.Way;
import org.asli.irr.IrrResult;
import org.asli.money.RupeeFormat;
import org.asli.policy.Proposal;
import org.asli.tax.Rule;
import org.asli.tax.Rule.Subject;

/** The money in something safe, in words: the same on the page and in the report. */
public final class SafeSentences {
    private final Instruments instruments;
    private final Words words;

    public SafeSentences(Instruments instruments, Locale locale) {
        this.instruments = instruments;
        this.words = Exports.words(locale);
    }

    /** Where the money is. */
    public String name(Way way) {
        if (way == Way.SIP) {
            return words.of("safe.SIP.unsafe");
        }
        Optional<Rule> limit = rule(Subject.PPF_LIMIT);
        return way == Way.PPF && limit.isPresent() ? words.of("safe.PPF.limit", TaxSentences.value(limit.get()))
            : words.of("safe." + way);
    }

    /** The same in short, for heads. */
    public String shortName(Way way) {
        return words.of("safe." + way);
    }

    /** How what it earns is taxed. */
    public String tax(Way way) {
        return switch (way) {
            case SIP -> words.of("safe.tax.gains");
            case POLICY -> words.of(instruments.taxed().exemption().exempt() ? "safe.tax.free" : "safe.tax.excess");
            default -> words.of("safe.tax." + InstrumentTable.KNOWN.treatment(Instrument.valueOf(way.name())), slab());
        };
    }

    /** What it earns a year before tax; an en dash where that is not one rate. */
    public String stated(Row row) {
        if (row.stated().isEmpty()) {
            return RupeeFormat.NOTHING;
        }
        double rate = row.stated().getAsDouble();
        return row.way() == Way.POLICY ? RupeeFormat.percent(rate) : RupeeFormat.shortPercent(rate);
    }

    /** Which is ahead: this way or the policy, or when this one runs dry; empty for the policy itself. */
    public String verdict(Row row) {
        if (row.way() == Way.POLICY) {
            return "";
        }
        String dry = row.way() == Way.PPF && instruments.ppf().refusal().isPresent() ? "safe.refused" : "safe.dry";
        return row.after().dryYear().isPresent() ? words.of(dry, row.after().dryYear().getAsInt())
            : words.of(row.wins() ? "safe.ahead" : "safe.behind");
    }

    /** What the best of what is safe leaves beside the policy. */
    public String best() {
        Row best = instruments.row(instruments.bestSafe());
        if (best.after().dryYear().isPresent()) {
            return words.of("safe.best.dry");
        }
        Proposal policy = instruments.taxed().before().policy();
        String said = words.of(policy.received().isZero() ? "safe.best.nothing"
            : policy.maturity().amount().isZero() ? "safe.best.alone" : best.wins() ? "safe.best.ahead"
            : "safe.best.behind", name(best.way()), brief(best.after().amount()), brief(Math.abs(best.after().lead())),
            brief(instruments.row(Way.POLICY).after().amount()));
        return policy.received().equals(policy.receivedForSure()) ? said : said + " " + words.of("safe.illustrated");
    }

    /** What tax leaves of a deposit's rate, beside what the policy's savings part earns. */
    public String kept() {
        Row deposit = instruments.row(Way.DEPOSIT);
        OptionalDouble policy = instruments.row(Way.POLICY).earned().single();
        if (deposit.earned().single().isEmpty()) {
            return "";
        }
        String kept = words.of(instruments.interestTax() == 0 ? "safe.kept.untaxed" : "safe.kept", RupeeFormat.shortPercent(deposit.stated().orElseThrow()),
            RupeeFormat.percent(deposit.earned().single().getAsDouble()), slab());
        return policy.isEmpty() ? kept
            : kept + " " + words.of("safe.kept.policy", RupeeFormat.percent(policy.getAsDouble()));
    }

    /** That the SIP is not safe, and at what return its figures hold. */
    public String sip() {
        return words.of("safe.sip", RupeeFormat.shortPercent(instruments.taxed().before().fundReturn()));
    }

    /** What is in the PPF account, and where its lock stands in the way. */
    public String ppf() {
        var ppf = instruments.ppf();
        List<String> sentences = new ArrayList<>();
        rule(Subject.PPF_LIMIT).ifPresent(limit -> sentences.add(words.of("safe.ppf", TaxSentences.value(limit))));
        if (ppf.ppfEnd() > 0) {
            sentences.add(words.of("safe.ppf.end", brief(ppf.end()), brief(ppf.ppfEnd())));
        }
        if (ppf.saved() > 0) {
            sentences.add(words.of("safe.ppf.saved", brief(ppf.saved())));
        }
        if (rule(Subject.PPF_LOCK).isPresent()) {
            sentences.add(words.of("safe.ppf.lock", value(Subject.PPF_LOCK), value(Subject.PPF_FIRST_WITHDRAWAL),
                value(Subject.PPF_WITHDRAWAL), value(Subject.PPF_EXTENSION), value(Subject.PPF_EXTENSION_WITHDRAWAL)));
        }
        sentences.addAll(locked(ppf));
        return String.join(" ", sentences);
    }

    /** By which rules it is all taken. */
    public String note() {
        String withheld = value(Subject.DEPOSIT_WITHHOLDING_RATE);
        return words.of("safe.note", slab(), withheld, value(Subject.DEPOSIT_WITHHOLDING_THRESHOLD),
            value(Subject.DEPOSIT_INSURANCE));
    }

    /** A rate of return, an en dash where there is none. */
    public String rate(IrrResult irr) {
        return irr.single().isEmpty() ? RupeeFormat.NOTHING
            : Headline.unlessProven(RupeeFormat.percent(irr.single().getAsDouble()), irr, words);
    }

    /** That the PPF account could not pay, in which year and how much; empty where it could. */
    Optional<String> refused() {
        return instruments.ppf().refusal().map(refusal -> words.of("safe.ppf.refused", refusal.year(), brief(refusal.lacking()),
            brief(refusal.held())));
    }

    /** What the lock comes to beside this policy. */
    private List<String> locked(SafeFund ppf) {
        List<String> sentences = new ArrayList<>();
        if (ppf.ppfFreeAt() > 0) {
            ppf.ppfTakenYear().ifPresent(year -> sentences.add(words.of("safe.ppf.taken", year)));
        }
        refused().ifPresent(sentences::add);
        if (ppf.ppfEnd() > 0 && instruments.taxed().before().policy().termYears() < ppf.ppfFreeAt()) {
            sentences.add(words.of("safe.ppf.locked", brief(ppf.ppfEnd()), (int) ppf.ppfFreeAt()));
        }
        return sentences;
    }

    private String slab() {
        return RupeeFormat.shortPercent(instruments.interestTax());
    }

    private String value(Subject subject) {
        return rule(subject).map(TaxSentences::value).orElse(RupeeFormat.NOTHING);
    }

    /** The last of those that bear on the policy's years. */
    private Optional<Rule> rule(Subject subject) {
        return instruments.rules().stream().filter(rule -> rule.subject() == subject).reduce((first, last) -> last);
    }

    private static String brief(double rupees) {
        return RupeeFormat.inLakhCrore(rupees);
    }
}
