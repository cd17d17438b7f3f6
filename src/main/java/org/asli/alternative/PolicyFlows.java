package org.asli.alternative;

import java.io.Serializable;
import org.asli.cashflow.CashFlowSeries;

/**
 * What a policy takes and gives on the way, which a fund stands in for. Premiums are kept apart, because the money for
 * them can also be invested month by month.
 *
 * @param premiums as the person pays them: negative
 * @param premiumsPerYear 1, 2, 4 or 12
 * @param payouts as the person receives them, without the last benefit
 */
public record PolicyFlows(CashFlowSeries premiums, int premiumsPerYear, CashFlowSeries payouts)
    implements Serializable {

    public CashFlowSeries all() {
        return premiums.plus(payouts);
    }
}
