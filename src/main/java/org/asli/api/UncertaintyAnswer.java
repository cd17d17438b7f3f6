package org.asli.api;

import java.math.BigDecimal;
import java.util.List;
import org.asli.comparison.Uncertainty;
import org.asli.comparison.WhatIf;
import org.asli.document.JsonAnswer;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.simulation.YearSpread;

/**
 * How sure it is that term plan + SIP ends ahead of the policy.
 *
 * @param futures how many were simulated
 * @param ahead in how many of them term plan + SIP ends with more than the policy's last benefit
 * @param chanceAhead the same as a share, 0 to 1
 * @param dry in how many the fund cannot pay all that the policy pays on the way
 * @param years the fund at the end of each year, from 0
 */
record UncertaintyAnswer(Rate volatility, int seed, int futures, int ahead, double chanceAhead, int dry,
    Rupees lastBenefit, List<Spread> years, WhatIfGrid byInflation,
    WhatIfGrid byExpenseRatio) {

    /** The quantiles of all futures at the end of a year. */
    record Spread(int year, BigDecimal p5, BigDecimal p25, BigDecimal median, BigDecimal p75, BigDecimal p95) {
        static Spread of(YearSpread year) {
            return new Spread(year.year(), JsonAnswer.toThePaisa(year.p5()), JsonAnswer.toThePaisa(year.p25()),
                JsonAnswer.toThePaisa(year.median()), JsonAnswer.toThePaisa(year.p75()),
                JsonAnswer.toThePaisa(year.p95()));
        }
    }

    /**
     * The lead of the fund over the policy's last benefit at other assumptions.
     *
     * @param returns of the SIP, one for each row
     * @param others inflation or expense ratio, one for each column
     * @param leads negative where the fund falls short; with inflation in today's money
     */
    record WhatIfGrid(List<Rate> returns, List<Rate> others, List<List<BigDecimal>> leads) {
        static WhatIfGrid of(WhatIf grid) {
            return new WhatIfGrid(grid.returns(), grid.others(), grid.cells().stream().map(row -> row.stream()
                .map(cell -> JsonAnswer.toThePaisa(cell.lead())).toList()).toList());
        }
    }

    static UncertaintyAnswer of(Uncertainty uncertainty) {
        var returns = uncertainty.comparison().choice().returns();
        var fund = uncertainty.fund();
        return new UncertaintyAnswer(returns.volatility(), returns.seed(), fund.paths(), uncertainty.ahead(),
            uncertainty.chanceAhead(), fund.dry(), uncertainty.comparison().lastBenefit(),
            fund.years().stream().map(Spread::of).toList(), WhatIfGrid.of(uncertainty.inflation()),
            WhatIfGrid.of(uncertainty.expenseRatio()));
    }
}
