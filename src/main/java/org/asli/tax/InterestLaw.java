package org.asli.tax;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.asli.alternative.InterestTerms;
import org.asli.alternative.PpfLock;
import org.asli.tax.Rule.Subject;

/**
 * The terms of interest and of a PPF account at a time in years after the policy is issued. Interest is income at the
 * slab (Income-tax Act 1961, s. 56; what the bank withholds by s. 194A is credited). Where premiums are deducted from
 * income, payments into the account are as well (s. 80C), with the yearly limit free for them.
 */
public final class InterestLaw implements DoubleFunction<InterestTerms> {
    private final Taxpayer taxpayer;
    private final Rules rules;
    private final boolean taxed;
    private final Map<LocalDate, InterestTerms> known = new HashMap<>();

    private InterestLaw(Taxpayer taxpayer, Rules rules, boolean taxed) {
        this.taxpayer = taxpayer;
        this.rules = rules;
        this.taxed = taxed;
    }

    public static InterestLaw of(Taxpayer taxpayer, Rules rules) {
        return new InterestLaw(taxpayer, rules, true);
    }

    /** The limits as they are, and no tax. */
    public static InterestLaw untaxed(Taxpayer taxpayer, Rules rules) {
        return new InterestLaw(taxpayer, rules, false);
    }

    /** The lock of a PPF account that is opened on the day of issue. */
    public static PpfLock lock(Taxpayer taxpayer, Rules rules) {
        LocalDate day = taxpayer.issued();
        return new PpfLock(rules.value(Subject.PPF_LOCK, day).intValueExact(),
            rules.value(Subject.PPF_FIRST_WITHDRAWAL, day).intValueExact(),
            rules.value(Subject.PPF_WITHDRAWAL, day).doubleValue(), rules.value(Subject.PPF_EXTENSION, day).intValueExact(),
            rules.value(Subject.PPF_EXTENSION_WITHDRAWAL, day).doubleValue());
    }

    @Override
    public InterestTerms apply(double time) {
        return known.computeIfAbsent(taxpayer.dayAt(time), this::on);
    }

    private InterestTerms on(LocalDate day) {
        double slab = taxed ? rules.due(taxpayer.slab().fraction(), taxpayer, day).doubleValue() : 0;
        double limit = rules.on(Subject.PPF_LIMIT, day).map(rule -> rule.value().doubleValue())
            .orElse(Double.POSITIVE_INFINITY);
        return new InterestTerms(slab, limit, taxpayer.deduction() ? slab : 0);
    }
}
