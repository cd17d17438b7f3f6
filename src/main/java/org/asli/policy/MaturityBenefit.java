package org.asli.policy;

import static org.asli.money.OutOfRange.unless;

import java.io.Serializable;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.RupeeText;
import org.asli.money.Rupees;

/**
 * The lump sum at the end of the policy term: what is promised of it, and what it comes to as a whole at either gross
 * rate. Amounts are in whole paise, each not above the next.
 *
 * @param amount at 8%; zero where there is none
 * @param at4 at 4%
 * @param guaranteedPart what the insurer promises whatever its funds earn
 */
public record MaturityBenefit(Rupees amount, Rupees at4, Rupees guaranteedPart) implements Serializable {
    public MaturityBenefit {
        RupeeText.requireStated(amount, "amount");
        RupeeText.requireStated(at4, "at4");
        RupeeText.requireStated(guaranteedPart, "guaranteedPart");
        unless(at4.compareTo(amount) <= 0, "at4", Rule.ILLUSTRATED);
        unless(guaranteedPart.compareTo(at4) <= 0, "guaranteedPart", Rule.ILLUSTRATED);
    }

    /** The same in both illustrations, promised as a whole or not at all. */
    public MaturityBenefit(Rupees amount, boolean guaranteed) {
        this(amount, amount, guaranteed ? amount : Rupees.ZERO);
    }

    /** Whether there is one and all of it is promised. */
    public boolean guaranteed() {
        return !amount.isZero() && guaranteedPart.equals(amount);
    }

    MaturityBenefit in(Scenario scenario) {
        return switch (scenario) {
            case GUARANTEED -> new MaturityBenefit(guaranteedPart, true);
            case AT_4 -> new MaturityBenefit(at4, at4, guaranteedPart);
            case AT_8 -> this;
        };
    }
}
