package org.asli.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.asli.comparison.AfterTax;
import org.asli.export.Explained;
import org.asli.export.Explained.Line;
import org.asli.export.TaxSentences;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;
import org.asli.policy.PaymentMode;
import org.asli.policy.PremiumSchedule;
import org.asli.tax.Exemption.Change;
import org.asli.tax.LimitTest;
import org.asli.tax.Rule.Subject;

/** How the figures come about that decide whether a policy is free of tax: the limits, and what a year of it costs. */
record ExemptionWhy(AfterTax taxed, TaxSentences sentences) {
    private static final Set<Subject> COVER = Set.of(Subject.COVER_SHARE, Subject.COVER_SHARE_DISABILITY);

    Why.Opened opened() {
        List<Explained> figures = new ArrayList<>();
        taxed.exemption().tests().forEach(test -> figures.add(limit(test)));
        taxed.exemption().turns().stream().filter(change -> change != Change.ONE_MORE_POLICY).forEach(change -> figures.add(new Explained(
            Text.of("exemption." + change), Text.of("exemption.year"), List.of(), year(PaymentMode.valueOf(change.name())))));
        return new Why.Opened("whyEXEMPTION", Text.of("exemption.title"), figures);
    }

    private Explained limit(LimitTest test) {
        List<Line> lines = new ArrayList<>(List.of(new Line(Text.of("exemption.cost"), year(premium().mode()))));
        String limit = TaxSentences.value(test.rule());
        Rupees others = taxed.before().choice().taxpayer().otherPremiums();
        if (COVER.contains(test.rule().subject())) {
            limit = RupeeFormat.full(taxed.before().policy().lifeCover()) + " × " + limit + " = " + RupeeFormat.full(test.limit());
        } else if (!others.isZero()) {
            lines.add(new Line(Text.of("exemption.all"), RowSum.added(List.of(test.premium().minus(others), others), test.premium())));
        }
        lines.add(new Line(Text.of("exemption.limit"), limit));
        boolean over = !test.holds();
        Rupees more = over ? test.premium() : test.limit();
        return new Explained(sentences.rule(test.rule()), Text.of(over ? "exemption.over" : "exemption.room"), lines,
            RowSum.added(List.of(more, (over ? test.limit() : test.premium()).negated()), over ? test.room().negated() : test.room()));
    }

    /** What a year costs without tax: {@code ₹5,00,000 × 0.0875 = ₹43,750; ₹43,750 × 12 = ₹5,25,000}. */
    private String year(PaymentMode mode) {
        BigDecimal factor = premium().factors().of(mode);
        Rupees instalment = premium().yearlyPremium().timesToPaisa(factor);
        String each = factor.compareTo(BigDecimal.ONE) == 0 ? RupeeFormat.full(instalment) : RupeeFormat.full(premium().yearlyPremium())
            + " × " + RupeeFormat.number(factor) + " = " + RupeeFormat.full(instalment);
        int times = mode.paymentsPerYear();
        return times == 1 ? each : each + "; " + RupeeFormat.full(instalment) + " × " + times + " = " + RupeeFormat.full(instalment.times(times));
    }

    private PremiumSchedule premium() {
        return taxed.before().choice().policy().premium();
    }
}
