package org.asli.comparison;

import java.util.List;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.irr.InternalRateOfReturn;
import org.asli.irr.IrrResult;
import org.asli.money.Rupees;
import org.asli.policy.Standing;

/**
 * A policy that is already held, from the end of a policy year on: only what is still to be paid and received counts.
 * Whatever is chosen, the person's pocket pays the premiums that would still be due, into the policy or into a fund, and
 * all that is received is put into the same fund until the end of the term.
 *
 * @param today the policy at the end of the last policy year that is paid for
 * @param keeping what keeping earns on the money that leaving would pay today
 * @param keepingOrPaidUp the return at which keeping and making it paid-up end equal
 * @param paidUp what the paid-up policy earns on the money that leaving would pay today
 */
public record Holding(Standing today, IrrResult keeping, IrrResult keepingOrPaidUp, IrrResult paidUp) {

    /** What can be done with a policy one has. */
    public enum Way { KEEP, SURRENDER, PAID_UP }

    /** Of a policy held for longer than its term less one year, that year. */
    public static Holding of(Choice choice) {
        int year = Math.min(choice.yearsHeld(), choice.paidPolicy().termYears() - 1);
        Standing today = Standing.at(choice.paidPolicy(), year);
        CashFlowSeries keep = today.premiumsAhead().plus(today.benefitsAhead());
        CashFlowSeries paidUp = today.paidUpBenefitsAhead();
        CashFlowSeries given = CashFlowSeries.of(List.of(new CashFlow(year, today.surrenderValue().amount().negated())));
        return new Holding(today, rate(given.plus(keep), year), rate(keep.plus(paidUp.negated()), year),
            rate(given.plus(paidUp), year));
    }

    /** What was paid, less what was received: gone, whatever is chosen; negative where more came back. */
    public Rupees sunk() {
        return today.paid().minus(today.received());
    }

    /** Premiums still due, with tax; positive. */
    public Rupees premiumsAhead() {
        return today.premiumsAhead().total().negated();
    }

    /**
     * What a way ends with at the end of the term, in rupees.
     *
     * @param rate what the fund earns a year, above −1
     */
    public double finalValue(Way way, double rate) {
        double unpaid = way == Way.KEEP ? 0 : -valueAtTheEnd(today.premiumsAhead(), rate);
        return unpaid + switch (way) {
            case KEEP -> valueAtTheEnd(today.benefitsAhead(), rate);
            case PAID_UP -> valueAtTheEnd(today.paidUpBenefitsAhead(), rate);
            case SURRENDER -> today.surrenderValue().amount().toDouble()
                * Math.pow(1 + rate, today.policy().termYears() - today.year());
        };
    }

    /** The way that ends with the most; of equals the first of the list of ways. */
    public Way best(double rate) {
        Way best = Way.KEEP;
        for (Way way : Way.values()) {
            best = finalValue(way, rate) > finalValue(best, rate) ? way : best;
        }
        return best;
    }

    private double valueAtTheEnd(CashFlowSeries series, double rate) {
        return series.flows().stream().mapToDouble(flow -> flow.amount().toDouble()
            * Math.pow(1 + rate, today.policy().termYears() - flow.time())).sum();
    }

    private static IrrResult rate(CashFlowSeries series, int from) {
        return InternalRateOfReturn.of(CashFlowSeries.of(series.flows().stream()
            .map(flow -> new CashFlow(flow.time() - from, flow.amount())).toList()));
    }
}
