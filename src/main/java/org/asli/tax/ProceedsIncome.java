package org.asli.tax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.asli.cashflow.CashFlow;
import org.asli.money.Rupees;

/** Receipts above premiums, in order of time. */
final class ProceedsIncome {
    private final Deque<CashFlow> premiums = new ArrayDeque<>();
    private Rupees paid = Rupees.ZERO;
    private Rupees received = Rupees.ZERO;
    private Rupees income = Rupees.ZERO;

    /** @param more premiums that count against the receipts from here on, after all others; positive */
    void pay(List<CashFlow> more) {
        premiums.addAll(more);
    }

    /** The part of the next receipt that is income; a premium due at the same moment is paid before it. */
    Rupees of(CashFlow receipt) {
        while (!premiums.isEmpty() && premiums.peek().time() <= receipt.time()) {
            paid = paid.plus(premiums.poll().amount());
        }
        received = received.plus(receipt.amount());
        Rupees above = received.minus(paid).minus(income);
        Rupees taxed = above.sign() > 0 ? above : Rupees.ZERO;
        income = income.plus(taxed);
        return taxed;
    }
}
