package org.asli.policy;

import java.io.Serializable;
import org.asli.money.RupeeText;
import org.asli.money.Rupees;

/**
 * The lump sum at the end of the policy term.
 *
 * @param amount in whole paise; zero where there is none
 */
public record MaturityBenefit(Rupees amount, boolean guaranteed) implements Serializable {
    public MaturityBenefit {
        RupeeText.requireStated(amount, "amount");
    }

    MaturityBenefit in(Scenario scenario) {
        return guaranteed || scenario != Scenario.GUARANTEED ? this : new MaturityBenefit(Rupees.ZERO, false);
    }
}
