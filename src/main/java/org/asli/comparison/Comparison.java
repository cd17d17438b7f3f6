package org.asli.comparison;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.asli.alternative.FundPath;
import org.asli.alternative.Funding.Rhythm;
import org.asli.alternative.PolicyFlows;
import org.asli.alternative.TermPlusSip;
import org.asli.cashflow.CashFlowSeries;
import org.asli.irr.InternalRateOfReturn;
import org.asli.irr.IrrResult;
import org.asli.irr.ModifiedRateOfReturn;
import org.asli.irr.NewtonRaphson;
import org.asli.irr.NewtonStep;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.Proposal;

/**
 * Every answer to a {@link Choice}, computed once. Rates are annual effective, as fractions; paid is negative in
 * series and rows, positive in {@link KeyFigures}.
 *
 * @param cashFlows all that the policy takes and gives
 * @param irr what the policy earns
 * @param savings the policy's cash flows with the term premiums taken out
 * @param savingsIrr what these earn
 * @param rows year by year
 * @param fund term plan + SIP at the stated return
 * @param carefulFund the same at {@link #CAREFUL_RETURN}
 */
public record Comparison(Choice choice, CashFlowSeries cashFlows, IrrResult irr,
    CashFlowSeries savings, IrrResult savingsIrr, KeyFigures figures, List<YearRow> rows, FundPath fund,
    FundPath carefulFund) implements Serializable {

    /** A careful second look at the fund: 8%, the higher gross rate at which IRDAI lets insurers illustrate. */
    public static final Rate CAREFUL_RETURN = Rate.ofPercent("8");

    public static Comparison of(Choice choice) {
        Proposal policy = choice.paidPolicy();
        TermPlusSip alternative = choice.alternative();
        TermPlusSip careful = alternative.with(alternative.sip().withReturn(CAREFUL_RETURN));
        int term = policy.termYears();
        PolicyFlows onTheWay = choice.policyFlows();
        CashFlowSeries all = policy.cashFlows();
        Rupees lastBenefit = policy.maturity().amount();
        CashFlowSeries savings = alternative.savingsOnly(onTheWay, lastBenefit, term);
        FundPath fund = alternative.fund(onTheWay, term);
        return new Comparison(choice, all, InternalRateOfReturn.of(all),
            savings, InternalRateOfReturn.of(savings), KeyFigures.of(policy, all), YearRow.of(policy, fund), fund, careful.fund(onTheWay, term));
    }

    /** The policy as far as it is taken to be paid: what every figure here is of. */
    public Proposal policy() {
        return choice.paidPolicy();
    }

    /** The Newton–Raphson run to the policy's rate, or to the first of several. */
    public List<NewtonStep> steps() {
        return NewtonRaphson.run(cashFlows, irr);
    }

    /** (1+r)/(1+π) − 1 for the one rate, if there is one. */
    public OptionalDouble realReturn() {
        OptionalDouble rate = irr.single();
        return rate.isEmpty() ? rate : OptionalDouble.of(realReturn(rate.getAsDouble()));
    }

    /** (1+r)/(1+π) − 1 for any rate. */
    public double realReturn(double rate) {
        double inflation = choice.inflation().toDouble();
        return (rate - inflation) / (1 + inflation);
    }

    /**
     * What the policy earns when all it pays goes into the SIP, and the money for premiums still to come waits there
     * too: its modified rate of return at {@link #fundReturn()} for both. There is one even where the policy has
     * several rates; empty where nothing is paid or nothing received.
     */
    public OptionalDouble modifiedReturn() {
        return ModifiedRateOfReturn.of(cashFlows, fundReturn(), fundReturn());
    }

    /** What the fund earns a year after expenses at the stated return, annual effective. */
    public double fundReturn() {
        return choice.alternative().sip().netReturn();
    }

    /**
     * What the fund must earn a year after expenses to end exactly where the policy does, like for like: what the savings
     * part of the policy earns, or more where the money goes in later than the premiums would.
     */
    public IrrResult breakEvenIrr() {
        TermPlusSip alternative = choice.alternative();
        return alternative.funding().rhythm() == Rhythm.PREMIUM ? savingsIrr
            : alternative.breakEven(choice.policyFlows(), lastBenefit(), policy().termYears());
    }

    /** The SIP return, before expenses, at which term plan + SIP ends exactly where the policy does, like for like. */
    public OptionalDouble breakEvenReturn() {
        OptionalDouble rate = breakEvenIrr().single();
        return rate.isEmpty() ? rate
            : OptionalDouble.of(choice.alternative().sip().returnFor(rate.getAsDouble()));
    }

    /** What goes into a fund (positive) and comes out of it (negative) beside the policy, like for like. */
    public CashFlowSeries fundFlows() {
        return choice.alternative().likeForLike().fundFlows(choice.policyFlows(), policy().termYears());
    }

    /** The same as stated, without what the SIP is stepped up by. */
    public CashFlowSeries statedFundFlows() {
        return choice.alternative().fundFlows(choice.policyFlows(), policy().termYears());
    }

    /** What the person pays and receives on the way with term plan + SIP, as stated: cover and riders with it. */
    public CashFlowSeries pocket() {
        int term = policy().termYears();
        return statedFundFlows().negated()
            .plus(choice.alternative().termPlan().cashFlows(term)).plus(policy().premium().riders());
    }

    /** What is paid beyond what the policy takes, and what comes of it. */
    public ExtraMoney extraMoney() {
        return ExtraMoney.of(this);
    }

    /** What the policy pays at the end and the fund is held against: the maturity benefit. */
    public Rupees lastBenefit() {
        return policy().maturity().amount();
    }

    /** What the fund holds at the end beyond the policy's last benefit, in rupees; negative where it falls short. */
    public double fundLead() {
        return fund.end() - lastBenefit().toDouble();
    }

    /**
     * The policy seen as a fund that earns the policy's own rate; empty without a single rate, or where the policy
     * pays out more on the way than such a fund would hold.
     */
    public Optional<FundPath> policyPath() {
        Proposal policy = policy();
        if (irr.single().isEmpty()) {
            return Optional.empty();
        }
        FundPath path = FundPath.of(policy.cashFlowsOnTheWay().negated(), 1 + irr.single().getAsDouble(),
            policy.termYears());
        return path.lasts() ? Optional.of(path) : Optional.empty();
    }

    /**
     * The rule of thumb (received ÷ deepest out of pocket)^(1/term) − 1 that is often shown instead of a rate. It is
     * no rate of return, because it takes all money as paid on the first day and received on the last.
     */
    public OptionalDouble ruleOfThumb() {
        double deepest = figures.deepestOutOfPocket().toDouble();
        double received = figures.received().toDouble();
        return deepest == 0 || received == 0 ? OptionalDouble.empty()
            : OptionalDouble.of(Math.pow(received / deepest, 1.0 / choice.policy().termYears()) - 1);
    }
}
