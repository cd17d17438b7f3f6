package org.asli.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.asli.money.Rate;
import org.asli.policy.SpecialFloor;
import org.asli.tax.Rule;
import org.asli.tax.Rule.Subject;
import org.asli.tax.Rules;
import org.asli.tax.Taxpayer;

/**
 * Whether leaving a policy pays at least the least special surrender value: the day of issue decides whether it is owed, and
 * the yield that is stated what it is. A unit-linked policy has none.
 *
 * @param rate at which it is discounted, a year, as a fraction; empty where none counts
 */
public record SpecialTerms(State state, OptionalDouble rate) {

    /** NOT_STATED: owed, but without a yield it is not known. */
    public enum State { COUNTED, NOT_STATED, NOT_OWED }

    /** By the rules that come with the app. */
    public static SpecialTerms of(Choice choice) {
        return of(choice, Rules.KNOWN);
    }

    static SpecialTerms of(Choice choice, Rules rules) {
        Taxpayer holder = choice.taxpayer();
        Optional<BigDecimal> spread = rules.on(Subject.SPECIAL_SURRENDER_SPREAD, holder.issued()).map(Rule::value);
        if (spread.isEmpty() || holder.unitLinked()) {
            return new SpecialTerms(State.NOT_OWED, OptionalDouble.empty());
        }
        Rate yield = choice.policy().earlyEnd().tenYearYield();
        return yield.equals(Rate.ZERO) ? new SpecialTerms(State.NOT_STATED, OptionalDouble.empty())
            : new SpecialTerms(State.COUNTED, OptionalDouble.of(SpecialFloor.rate(yield, spread.get())));
    }
}
