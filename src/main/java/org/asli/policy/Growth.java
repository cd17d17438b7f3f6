package org.asli.policy;

import static org.asli.money.OutOfRange.unless;

import java.io.Serializable;
import java.math.BigDecimal;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rate;

/**
 * How a benefit grows from its first year on.
 *
 * @param rate a step's growth; above −100%, nothing for {@link Kind#NONE}
 * @param everyYears years between two steps, 1 to {@value Proposal#LONGEST_TERM}
 */
public record Growth(Kind kind, Rate rate, int everyYears) implements Serializable {
    public static final Growth NONE = new Growth(Kind.NONE, Rate.ZERO, 1);

    /** Simple growth adds the same amount at each step, compound growth multiplies by the same factor. */
    public enum Kind { NONE, SIMPLE, COMPOUND }

    public Growth {
        unless(everyYears >= 1 && everyYears <= Proposal.LONGEST_TERM, "everyYears", Rule.YEARS);
        rate = kind == Kind.NONE ? Rate.ZERO : rate;
        everyYears = kind == Kind.NONE ? 1 : everyYears;
    }

    /** The exact factor on the first year's amount after {@code years} years. */
    BigDecimal factorAfter(int years) {
        int steps = years / everyYears;
        return switch (kind) {
            case NONE -> BigDecimal.ONE;
            case SIMPLE -> BigDecimal.ONE.add(rate.fraction().multiply(BigDecimal.valueOf(steps)));
            case COMPOUND -> BigDecimal.ONE.add(rate.fraction()).pow(steps);
        };
    }
}
