package org.asli.alternative;

import java.util.ArrayList;
import java.util.List;
import org.asli.alternative.Funding.Rhythm;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rupees;

/**
 * What goes into a fund in place of premiums: at each date the premium less the term premium due then, which comes out of
 * the fund where no premium is due or it is the smaller one.
 */
final class Contributions {
    private static final int MONTHS = 12;

    private Contributions() {
    }

    /** @param termPremiums that the fund pays: negative */
    static CashFlowSeries of(PolicyFlows policy, CashFlowSeries termPremiums, Funding funding) {
        CashFlowSeries differences = policy.premiums().negated().plus(termPremiums);
        if (funding.equals(Funding.LIKE_FOR_LIKE)) {
            return differences;
        }
        int parts = funding.rhythm() == Rhythm.MONTHLY ? MONTHS / policy.premiumsPerYear() : 1;
        List<CashFlow> flows = new ArrayList<>();
        for (CashFlow flow : differences.flows()) {
            if (flow.amount().sign() > 0) {
                spread(flow.time(), funding.steppedUp(flow.amount(), (int) flow.time()), parts, flows);
            } else {
                flows.add(flow);
            }
        }
        return CashFlowSeries.of(flows);
    }

    /** Each part rounded half-up to the paisa, the last taking what is left. */
    private static void spread(double time, Rupees amount, int parts, List<CashFlow> flows) {
        Rupees part = amount.splitInto(parts);
        long month = Math.round(time * MONTHS);
        for (int i = 0; i < parts - 1; i++) {
            flows.add(new CashFlow((month + i) / (double) MONTHS, part));
        }
        double last = parts == 1 ? time : (month + parts - 1) / (double) MONTHS;
        flows.add(new CashFlow(last, amount.minus(part.times(parts - 1))));
    }
}
