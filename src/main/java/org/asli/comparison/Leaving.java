package org.asli.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.irr.InternalRateOfReturn;
import org.asli.irr.IrrResult;
import org.asli.money.Rupees;
import org.asli.policy.Standing;
import org.asli.policy.Standing.SurrenderValue;

/**
 * What it comes to when the person stops paying and leaves at the end of a policy year, for each year of the term; the
 * last is the policy kept to its end.
 */
public record Leaving(List<Year> years) {
    public Leaving {
        years = List.copyOf(years);
    }

    /**
     * Leaving at the end of one policy year.
     *
     * @param paid premiums with tax so far; positive
     * @param received benefits so far
     * @param value what leaving pays, and by which rule
     * @param floor the least guaranteed surrender value by the regulations, whatever else is paid
     * @param paidUpCover the sum assured if the person stops paying and stays
     * @param paidUpMaturity the maturity benefit then
     * @param paidUpGuaranteed what is guaranteed of that
     * @param irr what the money earned: the flows so far and the value at the end of the year
     * @param fund what term plan + SIP holds then, in rupees, having paid out the same benefits
     */
    public record Year(int year, Rupees paid, Rupees received, SurrenderValue value, Rupees floor, Rupees paidUpCover,
        Rupees paidUpMaturity, Rupees paidUpGuaranteed, IrrResult irr, double fund) {

        /** What is lost: paid less received and less the value; negative where leaving is a gain. */
        public Rupees loss() {
            return paid.minus(received).minus(value.amount());
        }

        /** Of which {@link #irr} is the rate of return. @param then the policy at the end of the year */
        public CashFlowSeries flows(Standing then) {
            return ending(then.cashFlows(), year, value.amount());
        }
    }

    public static Leaving of(Choice choice) {
        return new Leaving(choice.standings().stream().map(standing -> year(choice, standing)).toList());
    }

    /** The year in which leaving before the end loses most; of equals the first. */
    public Year worst() {
        return years.stream().limit(Math.max(1, years.size() - 1)).max(Comparator.comparing(Year::loss)).orElseThrow();
    }

    /** The first year in which leaving returns all that was paid; empty where none does. */
    public OptionalInt moneyBackYear() {
        return years.stream().filter(year -> year.loss().sign() <= 0).mapToInt(Year::year).findFirst();
    }

    private static Year year(Choice choice, Standing standing) {
        CashFlowSeries soFar = standing.cashFlows();
        SurrenderValue value = standing.surrenderValue();
        return new Year(standing.year(), standing.paid(), standing.received(), value, standing.floor(),
            standing.paidUpCover(), standing.paidUpMaturity(), standing.paidUpGuaranteed(),
            InternalRateOfReturn.of(ending(soFar, standing.year(), value.amount())),
            choice.alternative().fund(choice.policyFlows(standing), standing.year()).end());
    }

    /** Flows with one more receipt at the end of a year. */
    static CashFlowSeries ending(CashFlowSeries soFar, int year, Rupees receipt) {
        return soFar.plus(CashFlowSeries.of(List.of(new CashFlow(year, receipt))));
    }
}
