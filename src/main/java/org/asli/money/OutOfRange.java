package org.asli.money;

/**
 * Thrown by a value's constructor when an input breaks one of its rules. Forms check first, so a person sees it
 * only through an interface that builds values straight from text, which answers with {@link #field} and
 * {@link #rule}.
 */
public final class OutOfRange extends IllegalArgumentException {
    /** What was broken. The wording a person sees is in the message bundle under {@code rule.NAME}. */
    public enum Rule {
        AMOUNT, NOT_NEGATIVE, POSITIVE, WHOLE_PAISE, TOO_LARGE, RATE, YEARS, FIRST_AFTER_LAST, BEYOND_TERM, TEXT_LENGTH,
        TEXT_CHARACTERS, TOO_MANY, REQUIRED, FACTOR, SEED, MULTIPLE, AGE, TWICE, EACH_YEAR, LISTED, ILLUSTRATED
    }

    private final String field;
    private final Rule rule;

    /** @param field the name of the record component that broke the rule */
    public OutOfRange(String field, Rule rule) {
        super(field + ": " + rule);
        this.field = field;
        this.rule = rule;
    }

    public String field() {
        return field;
    }

    public Rule rule() {
        return rule;
    }

    /** The same rule, seen from one level up: {@code amount} becomes {@code benefits[2].amount}. */
    public OutOfRange inside(String parent) {
        return new OutOfRange(parent + "." + field, rule);
    }

    public static void unless(boolean holds, String field, Rule rule) {
        if (!holds) {
            throw new OutOfRange(field, rule);
        }
    }
}
