package org.asli.web;

import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.asli.money.Rate;
import org.asli.money.RupeeFormat;
import org.asli.tax.Rule;
import org.asli.tax.Rule.Subject;
import org.asli.tax.Rules;
import org.asli.tax.Taxpayer;

/** The tax on the premium by the rules of the day of issue, as a person would type it into the form. */
final class PremiumTaxFields {
    private PremiumTaxFields() {
    }

    /** What is to be filled in; empty where that is not asked for, or the rules say nothing of that policy. */
    static Map<String, String> toFillIn(UnaryOperator<String> parameters) {
        boolean unitLinked = parameters.apply("taxpayerUnitLinked:input") != null;
        if (!"tax".equals(parameters.apply("fill")) || unitLinked) {
            return Map.of();
        }
        return issued(parameters.apply("taxpayerIssued:input")).map(PremiumTaxFields::of).orElse(Map.of());
    }

    private static Map<String, String> of(LocalDate issued) {
        Optional<Rule> first = Rules.KNOWN.on(Subject.PREMIUM_TAX_FIRST_YEAR, issued);
        Optional<Rule> after = Rules.KNOWN.on(Subject.PREMIUM_TAX_AFTER, Taxpayer.USUAL.issuedOn(issued).dayAt(1));
        return first.isEmpty() || after.isEmpty() ? Map.of() : Map.of("premiumTaxFirstYear:input", percent(first.get()),
            "premiumTaxAfter:input", percent(after.get()));
    }

    private static Optional<LocalDate> issued(String typed) {
        try {
            return Optional.ofNullable(new DayConverter().getAsObject(null, null, typed));
        } catch (ConverterException noDay) {
            return Optional.empty();
        }
    }

    private static String percent(Rule rule) {
        return RupeeFormat.number(new Rate(rule.value()).percent());
    }
}
