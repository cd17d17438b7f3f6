package org.asli.tax;

import java.io.Serializable;
import org.asli.money.Rupees;

/**
 * A year's premium held against one limit of the exemption.
 *
 * @param rule whose limit it is
 * @param premium what counts in a year, without tax
 * @param limit the most that is exempt
 */
public record LimitTest(Rule rule, Rupees premium, Rupees limit) implements Serializable {
    public boolean holds() {
        return premium.compareTo(limit) <= 0;
    }

    /** What the premium could still grow by; negative where it is over the limit. */
    public Rupees room() {
        return limit.minus(premium);
    }
}
