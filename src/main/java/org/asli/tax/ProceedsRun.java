package org.asli.tax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asli.cashflow.CashFlow;
import org.asli.money.Rupees;
import org.asli.tax.TaxedProceeds.Receipt;

/** The premiums and receipts of one policy in order of time, each receipt taxed as it comes. */
final class ProceedsRun {
    private final ProceedsIncome income = new ProceedsIncome();
    private final Map<Integer, Rupees> paidInYear = new HashMap<>();
    private final boolean exempt;
    private final ProceedsTax scale;

    /** @param all that the insurer pays */
    ProceedsRun(List<CashFlow> all, Taxpayer taxpayer, boolean exempt, Rules rules) {
        this.exempt = exempt;
        scale = new ProceedsTax(taxpayer, rules);
        all.forEach(flow -> paidInYear.merge(PolicyYear.of(flow.time()), flow.amount(), Rupees::plus));
    }

    /** @param premiums that come after all so far and count against receipts at their time and later; positive */
    void pay(List<CashFlow> premiums) {
        income.pay(premiums);
    }

    List<Receipt> receive(List<CashFlow> receipts) {
        return receipts.stream().map(this::receive).toList();
    }

    private Receipt receive(CashFlow flow) {
        Rupees taxed = exempt ? Rupees.ZERO : income.of(flow);
        return new Receipt(flow.time(), flow.amount(), taxed, scale.on(flow.time(), taxed),
            scale.withheld(flow.time(), taxed, paidInYear.get(PolicyYear.of(flow.time()))));
    }
}
