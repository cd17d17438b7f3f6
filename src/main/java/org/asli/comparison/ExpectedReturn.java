package org.asli.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.irr.InternalRateOfReturn;
import org.asli.irr.IrrResult;
import org.asli.money.Rupees;
import org.asli.mortality.AssuredLives;
import org.asli.mortality.MortalityTable;
import org.asli.policy.Proposal;
import org.asli.policy.Standing;

/**
 * What a policy earns on average over many people of one age, of whom some die: each premium and survival benefit counts
 * by the probability of being alive then, the death benefit of each year by the probability of dying in that year.
 *
 * @param entryAge at the start of the policy, last birthday
 * @param cashFlows the expected flows, probabilities rounded to {@value #DECIMALS} decimals
 * @param irr their internal rate of return
 * @param survival the probability of living to the end of the term
 * @param deathRates the probability of dying within each policy year, for who is alive when it begins
 */
public record ExpectedReturn(int entryAge, CashFlowSeries cashFlows, IrrResult irr, double survival,
    List<Double> deathRates) {
    private static final int DECIMALS = 12;

    public static ExpectedReturn of(Proposal policy, int entryAge, MortalityTable table) {
        return of(policy.cashFlows(), Standing.ofEachYear(policy), entryAge, table);
    }

    /** By the table of Indian assured lives, for the stated entry age and for other ages, ascending. */
    public static List<ExpectedReturn> byAge(Proposal policy, int... ages) {
        CashFlowSeries kept = policy.cashFlows();
        List<Standing> years = Standing.ofEachYear(policy);
        return IntStream.concat(IntStream.of(policy.earlyEnd().entryAge()), IntStream.of(ages)).distinct().sorted()
            .mapToObj(age -> of(kept, years, age, AssuredLives.table())).toList();
    }

    private static ExpectedReturn of(CashFlowSeries kept, List<Standing> years, int entryAge, MortalityTable table) {
        List<CashFlow> flows = new ArrayList<>();
        for (CashFlow flow : kept.flows()) {
            flows.add(weighted(flow, table.survival(entryAge, flow.time())));
        }
        for (Standing standing : years) {
            int year = standing.year();
            double dying = table.survival(entryAge, year - 1) - table.survival(entryAge, year);
            flows.add(weighted(new CashFlow(year, standing.deathBenefit().amount()), dying));
        }
        CashFlowSeries expected = CashFlowSeries.of(flows);
        return new ExpectedReturn(entryAge, expected, InternalRateOfReturn.of(expected),
            table.survival(entryAge, years.size()), years.stream().map(each -> table.deathRate(entryAge + each.year() - 1)).toList());
    }

    private static CashFlow weighted(CashFlow flow, double probability) {
        BigDecimal weight = BigDecimal.valueOf(probability).setScale(DECIMALS, RoundingMode.HALF_UP);
        return new CashFlow(flow.time(), Rupees.of(flow.amount().value().multiply(weight)));
    }
}
