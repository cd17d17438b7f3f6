package org.asli.policy;

import static org.asli.money.OutOfRange.unless;

import java.io.Serializable;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rate;

/**
 * What a policy pays where it ends before its term, and the age from which the chance of that is counted.
 *
 * @param entryAge of the life assured, last birthday, when the policy starts: {@value #YOUNGEST} to {@value #OLDEST}
 * @param tenYearYield of the government bond, compounded by the half-year, as it is published; zero where none is stated;
 *     whether a {@link SpecialFloor} counts is up to the day of issue as well
 */
public record EarlyEnd(int entryAge, SurrenderValues surrender, DeathBenefit death, Rate tenYearYield) implements Serializable {
    public static final int YOUNGEST = 2;
    public static final int OLDEST = 100;
    /** Age 35, the guaranteed surrender values of the regulator's floor, the least death benefit. */
    public static final EarlyEnd USUAL = new EarlyEnd(35, SurrenderValues.NONE, DeathBenefit.USUAL);

    public EarlyEnd {
        unless(entryAge >= YOUNGEST && entryAge <= OLDEST, "entryAge", Rule.AGE);
        unless(!tenYearYield.isNegative(), "tenYearYield", Rule.NOT_NEGATIVE);
    }

    /** Without the special surrender value. */
    public EarlyEnd(int entryAge, SurrenderValues surrender, DeathBenefit death) {
        this(entryAge, surrender, death, Rate.ZERO);
    }

    /** The same with another yield of the government bond. */
    public EarlyEnd yielding(Rate yield) {
        return new EarlyEnd(entryAge, surrender, death, yield);
    }
}
