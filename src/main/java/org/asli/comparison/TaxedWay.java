package org.asli.comparison;

import java.util.ArrayList;
import java.util.List;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rupees;
import org.asli.tax.HeldPolicy;
import org.asli.tax.TaxedProceeds;

/**
 * A way of going on with a policy one has, after income tax. Times are years from the start of the policy.
 *
 * @param proceeds what the policy pays from today on, with the tax on it
 * @param saved by deducting the premiums still to come, as the person receives it: positive
 * @param takenBack at surrender, of what deducting premiums has saved; positive
 * @param intoFund all of that, and premiums no longer due; nowhere negative but at the end, where tax was more than all
 */
public record TaxedWay(Holding.Way way, TaxedProceeds proceeds, CashFlowSeries saved, Rupees takenBack, CashFlowSeries intoFund) {
    private static final CashFlowSeries NOTHING = CashFlowSeries.of(List.of());

    static TaxedWay of(Holding.Way way, HeldPolicy policy) {
        CashFlowSeries unpaid = policy.today().premiumsAhead().negated();
        return switch (way) {
            case KEEP -> of(way, policy.kept(), policy.savedAhead(), Rupees.ZERO, NOTHING);
            case SURRENDER -> of(way, policy.surrendered(), NOTHING, policy.takenBack(), unpaid);
            case PAID_UP -> of(way, policy.paidUp(), NOTHING, Rupees.ZERO, unpaid);
        };
    }

    private static TaxedWay of(Holding.Way way, TaxedProceeds proceeds, CashFlowSeries saved, Rupees takenBack,
        CashFlowSeries unpaid) {
        return new TaxedWay(way, proceeds, saved, takenBack, carried(kept(proceeds, saved, takenBack).plus(unpaid)));
    }

    /** What tax takes of what the policy pays and has saved, less what it saves; negative where it saves more. */
    public Rupees tax() {
        return proceeds.tax().plus(takenBack).minus(saved.total());
    }

    /** All that is left of what the policy pays, as the person receives it. */
    CashFlowSeries kept() {
        return kept(proceeds, saved, takenBack);
    }

    private static CashFlowSeries kept(TaxedProceeds proceeds, CashFlowSeries saved, Rupees takenBack) {
        CashFlowSeries kept = proceeds.kept().plus(saved);
        double now = proceeds.receipts().get(0).time();
        return takenBack.isZero() ? kept : kept.plus(CashFlowSeries.of(List.of(new CashFlow(now, takenBack.negated()))));
    }

    /** Where tax is more than what comes in with it, the rest is paid of what comes next. */
    private static CashFlowSeries carried(CashFlowSeries in) {
        List<CashFlow> flows = new ArrayList<>();
        Rupees owed = Rupees.ZERO;
        for (CashFlow flow : in.flows()) {
            Rupees left = flow.amount().plus(owed);
            owed = left.sign() < 0 ? left : Rupees.ZERO;
            flows.add(new CashFlow(flow.time(), left.minus(owed)));
        }
        flows.add(new CashFlow(in.flows().get(in.flows().size() - 1).time(), owed));
        return CashFlowSeries.of(flows);
    }
}
