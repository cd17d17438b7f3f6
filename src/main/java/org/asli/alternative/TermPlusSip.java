package org.asli.alternative;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.asli.alternative.Funding.Source;
import org.asli.cashflow.CashFlowSeries;
import org.asli.irr.BreakEven;
import org.asli.irr.IrrResult;
import org.asli.money.Rupees;

/**
 * "Buy term, invest the difference", like for like: at every moment it takes from and gives to the person's pocket
 * exactly what the policy does. What the policy would have cost, less the term premium due then, goes into the fund;
 * what the policy would have paid comes out of it, and so does a term premium when no policy premium is due.
 *
 * <p>Term premiums due at or after the end of the policy are left out: nothing is compared there.
 *
 * @param funding what of that is done otherwise
 */
public record TermPlusSip(TermPlan termPlan, SystematicInvestmentPlan sip, Funding funding) implements Serializable {
    private static final CashFlowSeries NOTHING = CashFlowSeries.of(List.of());

    /** Like for like in all. */
    public TermPlusSip(TermPlan termPlan, SystematicInvestmentPlan sip) {
        this(termPlan, sip, Funding.LIKE_FOR_LIKE);
    }

    /** The same with another fund. */
    public TermPlusSip with(SystematicInvestmentPlan other) {
        return new TermPlusSip(termPlan, other, funding);
    }

    /** In the same rhythm, the fund paying the term premiums and the SIP never stepped up. */
    public TermPlusSip likeForLike() {
        return new TermPlusSip(termPlan, sip, funding.likeForLike());
    }

    /**
     * What goes into the fund (positive) and comes out of it (negative) beside a policy's flows, without what the SIP is
     * stepped up by.
     */
    public CashFlowSeries fundFlows(PolicyFlows policy, int termYears) {
        return fundFlows(policy, termYears, funding.steady());
    }

    /** What goes into the fund besides, because the SIP is stepped up: positive. */
    public CashFlowSeries stepUp(PolicyFlows policy, int termYears) {
        CashFlowSeries more = fundFlows(policy, termYears, funding).plus(fundFlows(policy, termYears).negated());
        return CashFlowSeries.of(more.flows().stream().filter(flow -> !flow.amount().isZero()).toList());
    }

    /** The term premiums that the pocket pays besides, as the person pays them: negative. */
    public CashFlowSeries paidBesides(int termYears) {
        return funding.termPremiumFrom() == Source.POCKET ? termPlan.cashFlows(termYears) : NOTHING;
    }

    private CashFlowSeries fundFlows(PolicyFlows policy, int termYears, Funding by) {
        CashFlowSeries termPremiums = by.termPremiumFrom() == Source.FUND ? termPlan.cashFlows(termYears) : NOTHING;
        return Contributions.of(policy, termPremiums, by).plus(policy.payouts().negated());
    }

    /**
     * The break-even return: what the fund must earn after expenses to end with exactly the policy's last benefit. All
     * that is paid besides counts as if the fund paid it: like for like.
     *
     * @param onTheWay the policy's flows without the last benefit
     */
    public IrrResult breakEven(PolicyFlows onTheWay, Rupees lastBenefit, int termYears) {
        return BreakEven.of(likeForLike().fundFlows(onTheWay, termYears), lastBenefit, termYears);
    }

    /**
     * The policy's cash flows with the cost of its cover taken out; their rate of return is the break-even return where
     * the fund is fed when premiums are due.
     */
    public CashFlowSeries savingsOnly(PolicyFlows onTheWay, Rupees lastBenefit, int termYears) {
        return BreakEven.cashFlows(onTheWay.all().negated().plus(termPlan.cashFlows(termYears)), lastBenefit, termYears);
    }

    /**
     * The fund beside a policy.
     *
     * @param onTheWay the policy's flows that the fund stands in for, without the maturity benefit
     * @param termYears the policy term, at which the comparison ends
     */
    public FundPath fund(PolicyFlows onTheWay, int termYears) {
        return FundPath.of(fundFlows(onTheWay, termYears), sip.growthFactor(), termYears);
    }

    /** The same with the SIP stepped up: more money goes in than the policy takes. */
    public FundPath steppedUp(PolicyFlows onTheWay, int termYears) {
        return FundPath.of(fundFlows(onTheWay, termYears, funding), sip.growthFactor(), termYears);
    }

    /**
     * The fund with tax on its gains.
     *
     * @param onTheWay what a policy takes and gives after tax, without the maturity benefit
     * @param law the tax on gains at a time in years
     */
    public TaxedFund fund(PolicyFlows onTheWay, int termYears, DoubleFunction<GainsTax> law) {
        return TaxedFund.of(fundFlows(onTheWay, termYears), sip.growthFactor(), termYears, law);
    }

    /** The same with the SIP stepped up. */
    public TaxedFund steppedUp(PolicyFlows onTheWay, int termYears, DoubleFunction<GainsTax> law) {
        return TaxedFund.of(fundFlows(onTheWay, termYears, funding), sip.growthFactor(), termYears, law);
    }

    /**
     * The SIP return, before expenses and tax, at which the fund leaves exactly a policy's last benefit after tax; like
     * for like.
     *
     * @param lastBenefit after its own tax
     * @return empty where there is not one such return without tax on gains, or none up to 1,000% with it
     */
    public OptionalDouble breakEven(PolicyFlows onTheWay, Rupees lastBenefit, int termYears,
        DoubleFunction<GainsTax> law) {
        OptionalDouble untaxed = breakEven(onTheWay, lastBenefit, termYears).single();
        OptionalDouble net = untaxed.isEmpty() ? untaxed
            : new TaxedBreakEven(likeForLike().fundFlows(onTheWay, termYears), lastBenefit.toDouble(), termYears, law)
                .above(untaxed.getAsDouble());
        return net.isEmpty() ? net : OptionalDouble.of(sip.returnFor(net.getAsDouble()));
    }
}
