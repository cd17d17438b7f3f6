package org.asli.comparison;

import java.io.Serializable;
import org.asli.simulation.FundSimulation;
import org.asli.simulation.Futures;
import org.asli.simulation.SimulatedFund;

/**
 * How sure it is that term plan + SIP ends ahead of the policy: the fund in many futures, and what other assumptions would
 * make of it.
 *
 * @param fund what it holds, before it is held against the policy's last benefit
 */
public record Uncertainty(Comparison comparison, SimulatedFund fund, WhatIf inflation, WhatIf expenseRatio)
    implements Serializable {

    public static Uncertainty of(Comparison comparison) {
        return of(comparison, futures(comparison));
    }

    /** @param futures those of that comparison, where they are known already */
    public static Uncertainty of(Comparison comparison, SimulatedFund futures) {
        Choice choice = comparison.choice();
        return new Uncertainty(comparison, futures, WhatIf.ofInflation(choice), WhatIf.ofExpenseRatio(choice));
    }

    /** The fund beside the policy in many futures. */
    public static SimulatedFund futures(Comparison comparison) {
        return FundSimulation.of(comparison.statedFundFlows(), 1 + comparison.fundReturn(), comparison.policy().termYears(),
            comparison.choice().returns());
    }

    /** The same futures one by one, drawn once more. */
    public Futures oneByOne() {
        return Futures.of(comparison.statedFundFlows(), 1 + comparison.fundReturn(), comparison.policy().termYears(),
            comparison.choice().returns());
    }

    /** In how many futures the fund ends with more than the policy's last benefit. */
    public int ahead() {
        return fund.above(comparison.lastBenefit().toDouble());
    }

    /** The same as a share of all, 0 to 1. */
    public double chanceAhead() {
        return (double) ahead() / fund.paths();
    }

    /** In what share of all futures, 0 to 1, the fund cannot pay all that the policy pays on the way. */
    public double chanceDry() {
        return (double) fund.dry() / fund.paths();
    }
}
