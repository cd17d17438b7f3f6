package org.asli.web;

import java.util.List;
import org.asli.cashflow.CashFlowSeries;
import org.asli.comparison.Comparison;
import org.asli.money.Rupees;

/**
 * A year of term plan + SIP.
 *
 * @param pocket what the person pays (negative) and receives, as with the policy unless it is said otherwise; without
 *     the maturity benefit
 * @param termPremium the part of it, or of the fund, that buys the cover, riders
 *     included; zero or negative
 * @param fund rupees at the end of the year
 */
public record FundRow(int year, Rupees pocket, Rupees termPremium, double fund) {
    static List<FundRow> of(Comparison comparison) {
        int term = comparison.choice().policy().termYears();
        CashFlowSeries cover = comparison.choice().alternative().termPlan().cashFlows(term)
            .plus(comparison.policy().premium().riders());
        List<Rupees> pocket = comparison.pocket().byYear(term);
        List<Rupees> termPremiums = cover.byYear(term);
        return comparison.rows().stream().map(row -> new FundRow(row.year(), pocket.get(row.year()),
            termPremiums.get(row.year()), row.fund())).toList();
    }
}
