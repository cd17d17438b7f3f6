package org.asli.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.asli.money.OutOfRange;

/**
 * A rule that a field breaks.
 *
 * @param field the id of the page's field: the path to the value in camel case, such as {@code premiumFactorsMonthly}
 */
record FieldProblem(String field, OutOfRange.Rule rule) {

    /** The key of its words, which differ where the field does not tell what is out of bounds: of a growth, the amount. */
    String key() {
        String of = field.endsWith("GrowthRate") ? "growth." : field.endsWith("StepUp") ? "stepUp."
            : field.equals("yearsHeld") || field.startsWith("maturity") ? field + "." : "";
        return "rule." + of + rule;
    }

    /** What building a value breaks, if anything, in the part of the page whose ids start with {@code part}. */
    static Optional<FieldProblem> in(String part, Supplier<?> value) {
        try {
            value.get();
            return Optional.empty();
        } catch (OutOfRange broken) {
            return Optional.of(new FieldProblem(id(part, broken.field()), broken.rule()));
        }
    }

    private static String id(String part, String path) {
        var id = new StringBuilder(part);
        for (String step : path.split("\\.")) {
            id.append(id.isEmpty() ? step : Character.toUpperCase(step.charAt(0)) + step.substring(1));
        }
        return id.toString();
    }
}
