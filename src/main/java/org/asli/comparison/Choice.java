package org.asli.comparison;

import static org.asli.money.OutOfRange.unless;

import java.io.Serializable;
import org.asli.alternative.TermPlusSip;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rate;
import org.asli.policy.Proposal;
import org.asli.simulation.ReturnModel;

/**
 * The question a person asks: this policy, or that alternative? Everything that is stated and nothing that is
 * computed; what is saved, posted and opened again.
 *
 * @param inflation a year, from 0 up
 * @param returns how the SIP's return fluctuates
 */
public record Choice(Proposal policy, TermPlusSip alternative, Rate inflation, ReturnModel returns)
    implements Serializable {
    public Choice {
        unless(!inflation.isNegative(), "inflation", Rule.RATE);
    }

    public Choice(Proposal policy, TermPlusSip alternative, Rate inflation) {
        this(policy, alternative, inflation, ReturnModel.USUAL);
    }

    /** The same choice, the policy going by another name. */
    public Choice named(String product) {
        var renamed = new Proposal(product, policy.insurer(), policy.premium(), policy.benefits(), policy.maturity(),
            policy.termYears(), policy.lifeCover());
        return new Choice(renamed, alternative, inflation, returns);
    }
}
