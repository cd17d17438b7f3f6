package org.asli.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import org.asli.alternative.TermPlan;
import org.asli.cashflow.CashFlowSeries;
import org.asli.irr.InternalRateOfReturn;
import org.asli.irr.IrrResult;
import org.asli.money.Rupees;
import org.asli.policy.DeathBenefit;
import org.asli.policy.Standing;

/**
 * What the family gets when the person dies in a policy year, for each year of the term. Both ways pay at the end of
 * the year, beside the income of the years so far; no benefit follows a death.
 */
public record Dying(List<Year> years) {
    /** Below this a fund is an amount: {@link Rupees} ends at 10^24. */
    private static final double LARGEST = 1e23;

    /** Above this rate, 100% a year, a family learns more from how many times its money comes back. */
    private static final double STEEP = 1;

    public Dying {
        years = List.copyOf(years);
    }

    /**
     * A death in one policy year.
     *
     * @param paid premiums with tax so far; positive
     * @param received benefits so far, the same both ways
     * @param benefit what the policy pays then, and by which rule
     * @param termCover what the term plan pays then: the policy's cover while the term plan runs, else nothing
     * @param fund what the fund holds then, in rupees
     * @param irr what the family's policy earned: the flows so far and the benefit
     * @param alternativeIrr the same flows, and fund and term cover at the end; undecided where the fund is too large
     *     to be an amount
     */
    public record Year(int year, Rupees paid, Rupees received, DeathBenefit.Payment benefit, Rupees termCover,
        double fund, IrrResult irr, IrrResult alternativeIrr) {

        /** What term plan + SIP leaves the family, in rupees. */
        public double alternative() {
            return termCover.toDouble() + fund;
        }

        /** How many times what was paid the policy gives; only where it earned more than 100% a year. */
        public OptionalDouble times() {
            return times(irr, benefit.amount().toDouble());
        }

        /** The same of term plan + SIP. */
        public OptionalDouble alternativeTimes() {
            return times(alternativeIrr, alternative());
        }

        /** Of which {@link #irr} is the rate of return. @param then the policy at the end of the year */
        public CashFlowSeries flows(Standing then) {
            return Leaving.ending(then.cashFlows(), year, benefit.amount());
        }

        /** Of which {@link #alternativeIrr} is; none where the fund is too large to be an amount. @param then the same */
        public CashFlowSeries alternativeFlows(Standing then) {
            return fund < LARGEST ? Leaving.ending(then.cashFlows(), year, termCover.plus(toThePaisa(fund)))
                : CashFlowSeries.of(List.of());
        }

        private OptionalDouble times(IrrResult earned, double atDeath) {
            return earned.single().stream().filter(rate -> rate > STEEP)
                .map(rate -> (received.toDouble() + atDeath) / paid.toDouble()).findFirst();
        }
    }

    public static Dying of(Choice choice) {
        return new Dying(Standing.ofEachYear(choice.paidPolicy()).stream()
            .map(standing -> year(choice, standing)).toList());
    }

    private static Year year(Choice choice, Standing standing) {
        int year = standing.year();
        CashFlowSeries soFar = standing.cashFlows();
        DeathBenefit.Payment benefit = standing.deathBenefit();
        double fund = choice.alternative().fund(choice.policyFlows(standing), year).end();
        TermPlan term = choice.alternative().termPlan();
        Rupees cover = year <= term.years() ? choice.paidPolicy().lifeCover() : Rupees.ZERO;
        return new Year(year, standing.paid(), standing.received(), benefit, cover, fund,
            InternalRateOfReturn.of(Leaving.ending(soFar, year, benefit.amount())),
            fund < LARGEST ? InternalRateOfReturn.of(Leaving.ending(soFar, year, cover.plus(toThePaisa(fund))))
                : new IrrResult.None(IrrResult.Reason.UNDECIDED));
    }

    private static Rupees toThePaisa(double fund) {
        return Rupees.of(BigDecimal.valueOf(fund).setScale(2, RoundingMode.HALF_UP));
    }
}
