package org.asli.api;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.asli.comparison.Derivation;
import org.asli.comparison.Derivation.Input;
import org.asli.comparison.Derivation.Unit;
import org.asli.document.Words;
import org.asli.export.DerivationWords;

/**
 * How a figure comes about.
 *
 * @param title what the figure is called
 * @param formula in words, naming the inputs in their order
 * @param unit of the result: rupees, a fraction, or the number of a policy year
 */
record DerivationAnswer(String title, String formula, List<InputAnswer> inputs, Unit unit, BigDecimal result) {

    /**
     * @param name what the formula calls it
     * @param label the same in words
     * @param times how often the value counts
     */
    record InputAnswer(Derivation.Name name, String label, Unit unit, BigDecimal value, int times) {
        static InputAnswer of(Input input, DerivationWords words) {
            return new InputAnswer(input.name(), words.name(input), input.unit(), input.value().stripTrailingZeros(), input.times());
        }
    }

    /** By figure; those that there are. */
    static Map<String, DerivationAnswer> all(List<Derivation> derivations, Locale locale) {
        var words = new DerivationWords(locale);
        Map<String, DerivationAnswer> all = new LinkedHashMap<>();
        derivations.stream().filter(each -> each.result().isPresent()).forEach(each -> all.put(Words.of(each.formula()),
            new DerivationAnswer(words.title(each.formula()), words.formula(each),
                each.inputs().stream().map(input -> InputAnswer.of(input, words)).toList(), each.unit(),
                each.result().orElseThrow().stripTrailingZeros())));
        return all;
    }
}
