package org.asli.comparison;

import java.util.List;

/**
 * Where a policy ends before its term, or may: each worked out once for all that tells of it.
 *
 * @param byAge what it earns on average over many lives, by entry age, ascending
 * @param held going on with a policy one has
 */
public record EarlyEnds(Choice choice, Leaving leaving, Dying dying, List<ExpectedReturn> byAge,
    HoldingAfterTax held) {

    /** @param ages beside the stated entry age */
    public static EarlyEnds of(Choice choice, int... ages) {
        return new EarlyEnds(choice, Leaving.of(choice), Dying.of(choice), ExpectedReturn.byAge(choice.paidPolicy(), ages),
            HoldingAfterTax.of(choice));
    }

    /** Going on with a policy one has, without tax. */
    public Holding holding() {
        return held.before();
    }

    /** Of the stated entry age. */
    public ExpectedReturn average() {
        int age = choice.policy().earlyEnd().entryAge();
        return byAge.stream().filter(each -> each.entryAge() == age).findFirst().orElseThrow();
    }
}
