package org.asli.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.asli.chart.Words;
import org.asli.comparison.Derivation;
import org.asli.comparison.Derivation.Input;
import org.asli.comparison.Derivation.Name;
import org.asli.comparison.Derivation.Unit;
import org.asli.comparison.Formula;
import org.asli.money.RupeeFormat;
import org.asli.money.Rupees;

/** How figures come about, in words: the same on the page, in the report and in the interface. */
public final class DerivationWords {
    private static final int EXACT = 11;
    private static final int MONTHS = 12;
    private static final double PAISE_TOLD_APART = 1e13;
    /** Inputs that bring their sign along in a sum. */
    private static final Set<Name> SIGNED = Set.of(Name.FLOW, Name.FUND_FLOW, Name.ACCOUNT_FLOW, Name.OTHER_TAX, Name.OTHER_WITHHELD,
        Name.OTHER_SAVED);

    private final Words words;

    public DerivationWords(Locale locale) {
        words = Exports.words(locale);
    }

    /** The figure's name. */
    public String title(Formula formula) {
        return words.of("derivation." + formula);
    }

    /** The formula in words; that of the return of the proposal begins with what the return is. */
    public String formula(Derivation derivation) {
        String how = words.of("derivation." + derivation.formula() + ".how");
        return derivation.formula() == Formula.RETURN && derivation.result().isPresent()
            ? deposit(derivation.result().get().doubleValue()) + " " + how : how;
    }

    private String deposit(double rate) {
        return words.of(rate < 0 ? "derivation.RETURN.loses" : "derivation.RETURN.gains", RupeeFormat.percent(Math.abs(rate)));
    }

    /** What an input is. */
    public String name(Input input) {
        return input.label().isEmpty() ? words.of("input." + input.name()) : words.of("input." + input.name() + ".of", input.label());
    }

    public Explained explained(Derivation derivation) {
        List<Explained.Line> lines = derivation.inputs().stream()
            .map(input -> new Explained.Line(name(input), counted(input))).toList();
        return new Explained(title(derivation.formula()), formula(derivation), lines,
            derivation.result().isEmpty() || lines.isEmpty() ? words.of("derivation.none") : sum(derivation));
    }

    private String sum(Derivation derivation) {
        String result = value(derivation.unit(), derivation.result().orElseThrow());
        if (derivation.formula() == Formula.PAID || derivation.formula() == Formula.RECEIVED) {
            return derivation.inputs().stream().map(DerivationWords::counted).collect(Collectors.joining(" + ")) + " = " + result;
        }
        List<Object> values = new ArrayList<>(derivation.inputs().stream().map(DerivationWords::term).toList());
        values.add(result);
        return words.of("derivation." + derivation.formula() + ".sum", values.toArray());
    }

    private static String term(Input input) {
        if (!SIGNED.contains(input.name())) {
            return counted(input);
        }
        return (input.value().signum() < 0 ? "− " : "+ ") + value(input.unit(), input.value().abs());
    }

    private static String counted(Input input) {
        return value(input.unit(), input.value()) + (input.times() == 1 ? "" : " × " + input.times());
    }

    private static String value(Unit unit, BigDecimal value) {
        return switch (unit) {
            case RATE -> RupeeFormat.number(value.movePointRight(2).setScale(EXACT, RoundingMode.HALF_UP)) + "%";
            case YEARS -> years(value);
            case NUMBER -> RupeeFormat.number(value.setScale(4, RoundingMode.HALF_UP));
            case RUPEES -> value.scale() == 2 ? RupeeFormat.full(Rupees.of(value)) : value.abs().doubleValue() < PAISE_TOLD_APART
                ? RupeeFormat.toPaisa(Rupees.of(value)) : RupeeFormat.inLakhCrore(value.doubleValue());
        };
    }

    /** All times lie on months; a third of a year has no last digit. */
    private static String years(BigDecimal years) {
        long months = Math.round(years.doubleValue() * MONTHS);
        return months % MONTHS == 0 ? Long.toString(months / MONTHS) : "(" + months + " ÷ " + MONTHS + ")";
    }
}
