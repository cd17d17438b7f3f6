package org.asli.policy;

import static org.asli.money.OutOfRange.unless;

import java.io.Serializable;
import org.asli.money.OutOfRange.Rule;

/**
 * What a policy pays where it ends before its term, and the age from which the chance of that is counted.
 *
 * @param entryAge of the life assured, last birthday, when the policy starts: {@value #YOUNGEST} to {@value #OLDEST}
 */
public record EarlyEnd(int entryAge, SurrenderValues surrender, DeathBenefit death) implements Serializable {
    public static final int YOUNGEST = 2;
    public static final int OLDEST = 100;
    /** Age 35, the surrender values of the regulator's floor, the least death benefit. */
    public static final EarlyEnd USUAL = new EarlyEnd(35, SurrenderValues.NONE, DeathBenefit.USUAL);

    public EarlyEnd {
        unless(entryAge >= YOUNGEST && entryAge <= OLDEST, "entryAge", Rule.AGE);
    }
}
