package org.asli.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.asli.alternative.FundPath;
import org.asli.alternative.Funding;
import org.asli.alternative.PolicyFlows;
import org.asli.alternative.TermPlusSip;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rupees;
import org.asli.policy.Standing;

/**
 * How term plan + SIP comes to what it holds where the policy ends with a policy year, before the next premium is due:
 * (before + opening) × growth + later, grown to the end.
 *
 * @param before what it held a year ago, in rupees; empty where it could not pay by then, but for the next premium
 * @param opening what goes in (positive) and comes out when the year begins, of each kind
 * @param start what it then holds, in rupees
 * @param growth what a rupee becomes in a year
 * @param later what goes in (positive) and comes out after that, up to the end of the year
 * @param end what it holds then, in rupees
 * @param dryYear the year in which it could not pay; empty where it always could
 */
public record FundYear(int year, OptionalDouble before, List<Rupees> opening, double start, double growth, CashFlowSeries later,
    double end, OptionalInt dryYear) {

    public FundYear {
        opening = List.copyOf(opening);
    }

    /** Of each year of the term, from the first. */
    public static List<FundYear> ofEach(Choice choice) {
        List<FundYear> all = new ArrayList<>();
        var last = new Fund(choice, Standing.at(choice.paidPolicy(), 0));
        for (Standing standing : choice.standings()) {
            var fund = new Fund(choice, standing);
            all.add(fund.after(last));
            last = fund;
        }
        return all;
    }

    /** The fund beside a policy that ends with a year. */
    private record Fund(int year, PolicyFlows policy, TermPlusSip plan, CashFlowSeries flows, FundPath path) {
        Fund(Choice choice, Standing standing) {
            this(standing.year(), choice.policyFlows(standing), choice.alternative());
        }

        private Fund(int year, PolicyFlows policy, TermPlusSip plan) {
            this(year, policy, plan, plan.fundFlows(policy, year));
        }

        private Fund(int year, PolicyFlows policy, TermPlusSip plan, CashFlowSeries flows) {
            this(year, policy, plan, flows, FundPath.of(flows, plan.sip().growthFactor(), year));
        }

        FundYear after(Fund last) {
            var later = CashFlowSeries.of(flows.flows().stream().filter(each -> each.time() > last.year).toList());
            return new FundYear(year, last.path.lasts() ? OptionalDouble.of(last.path.end()) : OptionalDouble.empty(), opening(last),
                path.byYear().get(last.year), plan.sip().growthFactor(), later, path.end(), path.dryYear());
        }

        /** Premium, term premium and benefits in advance; one sum where the premium is invested month by month. */
        private List<Rupees> opening(Fund last) {
            CashFlowSeries term = plan.funding().termPremiumFrom() == Funding.Source.FUND
                ? plan.termPlan().cashFlows(year) : CashFlowSeries.of(List.of());
            List<Rupees> parts = List.of(at(last.year, policy.premiums()).negated(), at(last.year, term),
                at(last.year, last.policy.payouts()).minus(at(last.year, policy.payouts())));
            Rupees all = at(last.year, flows).minus(at(last.year, last.flows));
            return (Rupees.sum(parts).equals(all) ? parts.stream() : Stream.of(all)).filter(part -> !part.isZero()).toList();
        }

        private static Rupees at(int time, CashFlowSeries flows) {
            return Rupees.sum(flows.flows().stream().filter(flow -> flow.time() == time).map(CashFlow::amount).toList());
        }
    }
}
