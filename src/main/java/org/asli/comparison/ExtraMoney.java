package org.asli.comparison;

import org.asli.alternative.FundPath;
import org.asli.alternative.PolicyFlows;
import org.asli.alternative.TermPlusSip;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rupees;

/**
 * What the person pays beyond what the policy takes, and what comes of it: then it is no longer like for like.
 *
 * @param termPremiums paid out of the pocket besides; positive
 * @param stepUp what goes into the fund because the SIP is stepped up; positive
 * @param likeForLike the fund without any of this: it pays the term premiums, and the SIP is not stepped up
 * @param steppedUp the fund of the comparison, the SIP stepped up
 */
public record ExtraMoney(Comparison comparison, CashFlowSeries termPremiums, CashFlowSeries stepUp, FundPath likeForLike,
    FundPath steppedUp) {

    public static ExtraMoney of(Comparison comparison) {
        TermPlusSip alternative = comparison.choice().alternative();
        PolicyFlows policy = comparison.choice().policyFlows();
        int term = comparison.policy().termYears();
        CashFlowSeries besides = alternative.paidBesides(term).negated();
        CashFlowSeries stepUp = alternative.stepUp(policy, term);
        return new ExtraMoney(comparison, besides, stepUp,
            besides.flows().isEmpty() ? comparison.fund() : alternative.likeForLike().fund(policy, term),
            stepUp.flows().isEmpty() ? comparison.fund() : alternative.steppedUp(policy, term));
    }

    /** Whether the pocket pays exactly what the policy takes, to the rupee. */
    public boolean isNone() {
        return total().isZero();
    }

    /** All of it. */
    public Rupees total() {
        return termPremiums.total().plus(stepUp.total());
    }

    /** What the fund that pays all holds at the end beyond the policy's last benefit; negative where it falls short. */
    public double likeForLikeLead() {
        return likeForLike.end() - comparison.lastBenefit().toDouble();
    }

    /** The same of the fund of a SIP that is stepped up. */
    public double steppedUpLead() {
        return steppedUp.end() - comparison.lastBenefit().toDouble();
    }
}
