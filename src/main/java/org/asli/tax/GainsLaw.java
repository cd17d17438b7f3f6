package org.asli.tax;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.asli.alternative.GainsTax;
import org.asli.tax.Rule.Subject;

/** The tax on gains of an equity fund at a time in years after the policy is issued. */
public final class GainsLaw implements DoubleFunction<GainsTax> {
    private final Taxpayer taxpayer;
    private final Rules rules;
    private final Map<Double, GainsTax> known = new HashMap<>();

    public GainsLaw(Taxpayer taxpayer, Rules rules) {
        this.taxpayer = taxpayer;
        this.rules = rules;
    }

    @Override
    public GainsTax apply(double time) {
        return known.computeIfAbsent(time, at -> on(taxpayer.dayAt(at)));
    }

    private GainsTax on(LocalDate day) {
        return new GainsTax(rate(Subject.GAINS_RATE, day), rate(Subject.SHORT_GAINS_RATE, day),
            rules.value(Subject.GAINS_EXEMPTION, day).doubleValue());
    }

    private double rate(Subject subject, LocalDate day) {
        return rules.due(rules.value(subject, day), taxpayer, day).doubleValue();
    }
}
