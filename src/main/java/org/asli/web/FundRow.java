package org.asli.web;

import java.util.List;
import org.asli.comparison.Comparison;
import org.asli.comparison.YearRow;
import org.asli.money.Rupees;

/**
 * A year of term plan + SIP.
 *
 * @param pocket what the person pays (negative) and receives, as with the policy; without the maturity benefit
 * @param termPremium the part of it, or of the fund, that buys the cover, riders
 *     included; zero or negative
 * @param fund rupees at the end of the year
 */
public record FundRow(int year, Rupees pocket, Rupees termPremium, double fund) {
    static List<FundRow> of(Comparison comparison) {
        int term = comparison.choice().policy().termYears();
        List<Rupees> termPremiums = comparison.choice().alternative().termPlan().cashFlows(term)
            .plus(comparison.policy().premium().riders()).byYear(term);
        return comparison.rows().stream().map(row -> of(row, termPremiums.get(row.year()))).toList();
    }

    private static FundRow of(YearRow row, Rupees termPremium) {
        return new FundRow(row.year(), row.cashFlow().minus(row.maturity()), termPremium, row.fund());
    }
}
