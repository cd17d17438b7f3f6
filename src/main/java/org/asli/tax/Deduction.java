package org.asli.tax;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rupees;
import org.asli.policy.PremiumSchedule;
import org.asli.policy.Proposal;
import org.asli.tax.Rule.Subject;

/**
 * Premiums deducted from income in the old regime, and the tax saved by that: Income-tax Act 1961, s. 80C, since 1
 * April 2026 Income-tax Act 2025, s. 123. Of a policy year's premiums, without the tax on them, what is within the
 * yearly limit and within the part of the cover that keeps the proceeds exempt; the limit is taken to be free for
 * this policy. The tax is saved at the premium's date, at the slab, rounded half-up to the
 * paisa.
 *
 * @param premiums in order of time
 */
public record Deduction(List<Deducted> premiums) implements Serializable {
    static final Deduction NONE = new Deduction(List.of());

    /**
     * @param deducted the part of the premium then due that lowers the taxed income
     * @param saved the tax on that
     */
    public record Deducted(double time, Rupees deducted, Rupees saved) implements Serializable {
    }

    public Deduction {
        premiums = List.copyOf(premiums);
    }

    public static Deduction of(Proposal policy, Taxpayer taxpayer, Rules rules) {
        if (!taxpayer.deduction()) {
            return NONE;
        }
        Optional<Rupees> ofCover = Exemption.coverShare(taxpayer, rules)
            .map(rule -> policy.lifeCover().timesToPaisa(rule.value()));
        List<Deducted> premiums = new ArrayList<>();
        PremiumSchedule premium = policy.premium();
        for (int year = 1; year <= premium.years(); year++) {
            Rupees left = ofCover.orElse(premium.instalment().times(premium.mode().paymentsPerYear()));
            Rupees limit = Rupees.of(rules.value(Subject.DEDUCTION_LIMIT, taxpayer.dayAt(year - 1)));
            left = less(left, limit);
            for (CashFlow due : due(premium, year)) {
                Rupees deducted = less(due.amount(), left);
                left = left.minus(deducted);
                BigDecimal rate = rules.due(taxpayer.slab().fraction(), taxpayer, taxpayer.dayAt(due.time()));
                premiums.add(new Deducted(due.time(), deducted, deducted.timesToPaisa(rate)));
            }
        }
        return new Deduction(premiums);
    }

    /** The tax saved, as the person receives it: positive. */
    public CashFlowSeries savings() {
        return CashFlowSeries.of(premiums.stream().map(each -> new CashFlow(each.time(), each.saved())).toList());
    }

    /** All that was deducted before a time in years. */
    Rupees deductedBefore(double time) {
        return Rupees.sum(premiums.stream().filter(each -> each.time() < time).map(Deducted::deducted).toList());
    }

    public Rupees saved() {
        return Rupees.sum(premiums.stream().map(Deducted::saved).toList());
    }

    /** The premiums without tax of which nothing was deducted, or the part that was not; positive. */
    CashFlowSeries undeducted(PremiumSchedule premium) {
        List<CashFlow> flows = new ArrayList<>();
        for (int year = 1; year <= premium.years(); year++) {
            flows.addAll(due(premium, year));
        }
        premiums.forEach(each -> flows.add(new CashFlow(each.time(), each.deducted().negated())));
        return CashFlowSeries.of(flows);
    }

    /** A year's instalments without tax; positive. */
    private static List<CashFlow> due(PremiumSchedule premium, int year) {
        return premium.cashFlows().flows().stream().filter(flow -> flow.time() >= year - 1 && flow.time() < year)
            .map(flow -> new CashFlow(flow.time(), premium.instalment())).toList();
    }

    private static Rupees less(Rupees a, Rupees b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
