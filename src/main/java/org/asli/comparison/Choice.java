package org.asli.comparison;

import static org.asli.money.OutOfRange.unless;

import java.io.Serializable;
import java.util.List;
import org.asli.alternative.Funding;
import org.asli.alternative.InstrumentRates;
import org.asli.alternative.PolicyFlows;
import org.asli.alternative.TermPlusSip;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rate;
import org.asli.policy.EarlyEnd;
import org.asli.policy.PremiumSchedule;
import org.asli.policy.Proposal;
import org.asli.policy.Scenario;
import org.asli.policy.Standing;
import org.asli.simulation.ReturnModel;
import org.asli.tax.Taxpayer;

/**
 * The question a person asks: this policy, or that alternative? Everything that is stated and nothing that is
 * computed; what is saved, posted and opened again.
 *
 * @param inflation a year, from 0 up
 * @param returns how the SIP's return fluctuates
 * @param yearsHeld policy years that are over and paid for where the person already has the policy; 0 to
 *     {@value Proposal#LONGEST_TERM}, and of a policy that is over before, its last year, see {@link #isHeldWithin}
 * @param taxpayer what tax depends on beside the policy
 * @param scenario which of the policy's benefits are taken to be paid
 * @param instruments what safe instruments earn
 */
public record Choice(Proposal policy, TermPlusSip alternative, Rate inflation, ReturnModel returns, int yearsHeld,
    Taxpayer taxpayer, Scenario scenario, InstrumentRates instruments) implements Serializable {

    /** Where it is not stated: an assumption, shown as such. */
    public static final int USUAL_YEARS_HELD = 3;

    public Choice {
        unless(!inflation.isNegative(), "inflation", Rule.RATE);
        unless(fits(policy.premium(), alternative.funding()), "alternative.funding.stepUp", Rule.TOO_LARGE);
        unless(yearsHeld >= 0 && yearsHeld <= Proposal.LONGEST_TERM, "yearsHeld", Rule.YEARS);
    }

    /** With the usual rates of safe instruments. */
    public Choice(Proposal policy, TermPlusSip alternative, Rate inflation, ReturnModel returns, int yearsHeld,
        Taxpayer taxpayer, Scenario scenario) {
        this(policy, alternative, inflation, returns, yearsHeld, taxpayer, scenario, InstrumentRates.USUAL);
    }

    /** Of the usual taxpayer, with all that is illustrated. */
    public Choice(Proposal policy, TermPlusSip alternative, Rate inflation, ReturnModel returns, int yearsHeld) {
        this(policy, alternative, inflation, returns, yearsHeld, Taxpayer.USUAL, Scenario.AT_8);
    }

    public Choice(Proposal policy, TermPlusSip alternative, Rate inflation, ReturnModel returns) {
        this(policy, alternative, inflation, returns, USUAL_YEARS_HELD);
    }

    public Choice(Proposal policy, TermPlusSip alternative, Rate inflation) {
        this(policy, alternative, inflation, ReturnModel.USUAL);
    }

    /** Whether a SIP that begins with an instalment of the premium can be stepped up so. */
    public static boolean fits(PremiumSchedule premium, Funding funding) {
        return funding.fits(premium.instalmentWithTax(1), premium.years())
            && funding.fits(premium.instalmentWithTax(2), premium.years());
    }

    /**
     * Whether something is left to decide after so many years of a policy. What is taken where nothing is stated fits a
     * shorter policy too, and stands for its last year.
     */
    public static boolean isHeldWithin(int termYears, int yearsHeld) {
        return yearsHeld < termYears || yearsHeld == USUAL_YEARS_HELD;
    }

    /** Whether the term plan costs nothing, as where no price of it is stated. */
    public boolean isTermPlanFree() {
        return alternative.termPlan().yearlyPremium().isZero() || alternative.termPlan().years() == 0;
    }

    /** The policy with those benefits alone that are taken to be paid. */
    public Proposal paidPolicy() {
        return policy.in(scenario);
    }

    /** That policy at the end of a policy year, surrendered by the rules of its day of issue. */
    Standing standing(int year) {
        return Standing.at(paidPolicy(), year, SpecialTerms.of(this).rate());
    }

    /** The same at the end of each year, from the first. */
    public List<Standing> standings() {
        return Standing.ofEachYear(paidPolicy(), SpecialTerms.of(this).rate());
    }

    /** What a fund stands in for. */
    PolicyFlows policyFlows() {
        Proposal paid = paidPolicy();
        return flows(paid.premium().savings(), paid.benefitsOnTheWay());
    }

    /** The same up to the end of a policy year. */
    PolicyFlows policyFlows(Standing standing) {
        return flows(standing.savings(), standing.benefits());
    }

    /** Premiums without riders, and benefits without the maturity benefit. */
    PolicyFlows flows(CashFlowSeries premiums, CashFlowSeries payouts) {
        return new PolicyFlows(premiums, policy.premium().mode().paymentsPerYear(), payouts);
    }

    public Choice in(Scenario other) {
        return new Choice(policy, alternative, inflation, returns, yearsHeld, taxpayer, other, instruments);
    }

    /** The same choice of another taxpayer. */
    public Choice with(Taxpayer other) {
        return new Choice(policy, alternative, inflation, returns, yearsHeld, other, scenario, instruments);
    }

    /** The same choice with other rates of safe instruments. */
    public Choice with(InstrumentRates other) {
        return new Choice(policy, alternative, inflation, returns, yearsHeld, taxpayer, scenario, other);
    }

    /** The same choice of a person who already has the policy. */
    public Choice held(int years) {
        return new Choice(policy, alternative, inflation, returns, years, taxpayer, scenario, instruments);
    }

    /** The same choice, the policy going by another name. */
    public Choice named(String product) {
        return with(new Proposal(product, policy.insurer(), policy.premium(), policy.benefits(), policy.maturity(),
            policy.termYears(), policy.lifeCover(), policy.earlyEnd()));
    }

    /** The same choice of a policy that ends early by other terms. */
    public Choice ending(EarlyEnd terms) {
        return with(policy.with(terms));
    }

    private Choice with(Proposal other) {
        return new Choice(other, alternative, inflation, returns, yearsHeld, taxpayer, scenario, instruments);
    }
}
