package org.asli.alternative;

import java.io.Serializable;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
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
 */
public record TermPlusSip(TermPlan termPlan, SystematicInvestmentPlan sip) implements Serializable {

    /** What goes into the fund (positive) and comes out of it (negative) beside a policy's flows. */
    public CashFlowSeries fundFlows(CashFlowSeries policy, int termYears) {
        return policy.negated().plus(termPlan.cashFlows(termYears));
    }

    /**
     * The break-even return: what the fund must earn after expenses to end with exactly the policy's last benefit.
     *
     * @param onTheWay the policy's flows without the last benefit
     */
    public IrrResult breakEven(CashFlowSeries onTheWay, Rupees lastBenefit, int termYears) {
        return BreakEven.of(fundFlows(onTheWay, termYears), lastBenefit, termYears);
    }

    /** The cash flows of which that is the rate of return: the policy with the cost of its cover taken out. */
    public CashFlowSeries savingsOnly(CashFlowSeries onTheWay, Rupees lastBenefit, int termYears) {
        return BreakEven.cashFlows(fundFlows(onTheWay, termYears), lastBenefit, termYears);
    }

    /**
     * The fund beside a policy.
     *
     * @param onTheWay the policy's flows that the fund stands in for, without the maturity benefit
     * @param termYears the policy term, at which the comparison ends
     */
    public FundPath fund(CashFlowSeries onTheWay, int termYears) {
        return FundPath.of(fundFlows(onTheWay, termYears), sip.growthFactor(), termYears);
    }

    /**
     * The fund with tax on its gains.
     *
     * @param onTheWay what a policy takes and gives after tax, without the maturity benefit
     * @param law the tax on gains at a time in years
     */
    public TaxedFund fund(CashFlowSeries onTheWay, int termYears, DoubleFunction<GainsTax> law) {
        return TaxedFund.of(fundFlows(onTheWay, termYears), sip.growthFactor(), termYears, law);
    }

    /**
     * The SIP return, before expenses and tax, at which the fund leaves exactly a policy's last benefit after tax.
     *
     * @param lastBenefit after its own tax
     * @return empty where there is not one such return without tax on gains, or none up to 1,000% with it
     */
    public OptionalDouble breakEven(CashFlowSeries onTheWay, Rupees lastBenefit, int termYears,
        DoubleFunction<GainsTax> law) {
        OptionalDouble untaxed = breakEven(onTheWay, lastBenefit, termYears).single();
        OptionalDouble net = untaxed.isEmpty() ? untaxed : new TaxedBreakEven(fundFlows(onTheWay, termYears),
            lastBenefit.toDouble(), termYears, law).above(untaxed.getAsDouble());
        return net.isEmpty() ? net : OptionalDouble.of(sip.returnFor(net.getAsDouble()));
    }
}
