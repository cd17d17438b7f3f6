package org.asli.comparison;

import java.util.List;
import java.util.OptionalDouble;
import org.asli.alternative.PolicyFlows;
import org.asli.alternative.TaxedFund;
import org.asli.alternative.TermPlusSip;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.irr.InternalRateOfReturn;
import org.asli.irr.IrrResult;
import org.asli.money.Rupees;
import org.asli.policy.Proposal;
import org.asli.tax.Deduction;
import org.asli.tax.Exemption;
import org.asli.tax.GainsLaw;
import org.asli.tax.Rule;
import org.asli.tax.Rules;
import org.asli.tax.TaxedProceeds;
import org.asli.tax.Taxpayer;

/**
 * A comparison after income tax: of the policy what the person keeps, of the fund what is left when it has given to
 * and taken from the pocket exactly what the taxed policy does.
 *
 * @param before the same without tax
 * @param cashFlows all that the policy takes and gives, with tax and what a deduction saves
 * @param irr what they earn
 * @param fund term plan + SIP at the stated return, its gains taxed
 * @param likeForLike the same where it pays the term premiums, as it does unless the pocket is to pay them
 * @param steppedUp {@code fund} with the SIP stepped up, if it is
 * @param breakEvenReturn the SIP return, before expenses and tax, at which both ways leave the same after tax
 * @param rules those that bear on the policy from the day of issue to its end
 */
public record AfterTax(Comparison before, Exemption exemption, Deduction deduction, TaxedProceeds proceeds,
    CashFlowSeries cashFlows, IrrResult irr, TaxedFund fund, TaxedFund likeForLike, TaxedFund steppedUp,
    OptionalDouble breakEvenReturn, List<Rule> rules) {

    /** By the rules that come with the app. */
    public static AfterTax of(Comparison before) {
        return of(before, Rules.KNOWN);
    }

    public static AfterTax of(Comparison before, Rules rules) {
        Proposal policy = before.policy();
        Taxpayer taxpayer = before.choice().taxpayer();
        TermPlusSip alternative = before.choice().alternative();
        Exemption exemption = Exemption.of(policy, taxpayer, rules);
        Deduction deduction = Deduction.of(policy, taxpayer, rules);
        TaxedProceeds proceeds = TaxedProceeds.of(policy, taxpayer, exemption.exempt(), deduction, rules);
        int term = policy.termYears();
        PolicyFlows invested = invested(before, deduction, proceeds);
        CashFlowSeries all = invested.all().plus(policy.premium().riders())
            .plus(CashFlowSeries.of(List.of(new CashFlow(term, kept(proceeds)))));
        var law = new GainsLaw(taxpayer, rules);
        TaxedFund fund = alternative.fund(invested, term, law);
        ExtraMoney extra = before.extraMoney();
        return new AfterTax(before, exemption, deduction, proceeds, all, InternalRateOfReturn.of(all), fund,
            extra.termPremiums().flows().isEmpty() ? fund : alternative.likeForLike().fund(invested, term, law),
            extra.stepUp().flows().isEmpty() ? fund : alternative.steppedUp(invested, term, law),
            alternative.breakEven(invested, kept(proceeds), term, law),
            rules.between(taxpayer.issued(), taxpayer.dayAt(term)));
    }

    /** What is left of the policy's last benefit. */
    public Rupees lastBenefit() {
        return kept(proceeds);
    }

    /** What the fund leaves beyond that, in rupees; negative where it falls short. */
    public double fundLead() {
        return fund.end() - lastBenefit().toDouble();
    }

    /** What goes into a fund (positive) and comes out of it (negative) beside the taxed policy, like for like. */
    public CashFlowSeries fundFlows() {
        return before.choice().alternative().likeForLike().fundFlows(invested(before, deduction, proceeds),
            before.policy().termYears());
    }

    /** The same as stated, without what the SIP is stepped up by. */
    public CashFlowSeries statedFundFlows() {
        return before.choice().alternative().fundFlows(invested(before, deduction, proceeds), before.policy().termYears());
    }

    /** Year by year. */
    public List<TaxRow> rows() {
        return TaxRow.of(this);
    }

    /** What the taxed policy takes and gives on the way, without riders. */
    private static PolicyFlows invested(Comparison before, Deduction deduction, TaxedProceeds proceeds) {
        Proposal policy = before.policy();
        return before.choice().flows(policy.premium().savings().plus(deduction.savings()),
            policy.benefitsOnTheWay().plus(proceeds.taxOnTheWay()));
    }

    private static Rupees kept(TaxedProceeds proceeds) {
        return proceeds.last().received().minus(proceeds.last().tax());
    }
}
