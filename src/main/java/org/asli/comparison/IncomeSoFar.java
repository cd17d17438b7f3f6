package org.asli.comparison;

import java.util.List;
import org.asli.money.Rupees;
import org.asli.policy.PremiumSchedule;
import org.asli.tax.Deduction.Deducted;
import org.asli.tax.TaxedProceeds.Receipt;

/**
 * What a taxed receipt is held against: all that is received up to it, and all premiums due by then, without the tax on them,
 * that were not deducted. The income so far is what the first exceeds the second by.
 */
public record IncomeSoFar(Rupees received, Rupees undeducted) {

    /** @param receipt of which a part is income */
    public static IncomeSoFar at(Receipt receipt, AfterTax taxed) {
        List<Receipt> receipts = taxed.proceeds().receipts();
        Rupees received = Rupees.sum(receipts.subList(0, receipts.lastIndexOf(receipt) + 1).stream().map(Receipt::received).toList());
        PremiumSchedule premium = taxed.before().policy().premium();
        long due = premium.cashFlows().flows().stream().filter(flow -> flow.time() <= receipt.time()).count();
        Rupees deducted = Rupees.sum(taxed.deduction().premiums().stream().filter(each -> each.time() <= receipt.time())
            .map(Deducted::deducted).toList());
        return new IncomeSoFar(received, premium.instalment().times((int) due).minus(deducted));
    }

    /** What was income before this receipt and of it. */
    public Rupees income() {
        return received.minus(undeducted);
    }
}
