package org.asli.comparison;

import java.util.List;
import java.util.OptionalDouble;
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
 * @param breakEvenReturn the SIP return, before expenses and tax, at which both ways leave the same after tax
 * @param rules those that bear on the policy from the day of issue to its end
 */
public record AfterTax(Comparison before, Exemption exemption, Deduction deduction, TaxedProceeds proceeds,
    CashFlowSeries cashFlows, IrrResult irr, TaxedFund fund, OptionalDouble breakEvenReturn, List<Rule> rules) {

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
        CashFlowSeries onTheWay = policy.cashFlowsOnTheWay().plus(deduction.savings()).plus(proceeds.taxOnTheWay());
        CashFlowSeries invested = onTheWay.plus(policy.premium().riders().negated());
        CashFlowSeries all = onTheWay.plus(CashFlowSeries.of(List.of(new CashFlow(term, kept(proceeds)))));
        var law = new GainsLaw(taxpayer, rules);
        return new AfterTax(before, exemption, deduction, proceeds, all, InternalRateOfReturn.of(all),
            alternative.fund(invested, term, law), alternative.breakEven(invested, kept(proceeds), term, law),
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

    /** What goes into the fund (positive) and comes out of it (negative) beside the taxed policy. */
    public CashFlowSeries fundFlows() {
        int term = before.policy().termYears();
        CashFlowSeries invested = cashFlows.plus(before.policy().premium().riders().negated())
            .plus(CashFlowSeries.of(List.of(new CashFlow(term, lastBenefit().negated()))));
        return before.choice().alternative().fundFlows(invested, term);
    }

    /** Year by year. */
    public List<TaxRow> rows() {
        return TaxRow.of(this);
    }

    private static Rupees kept(TaxedProceeds proceeds) {
        return proceeds.last().received().minus(proceeds.last().tax());
    }
}
