package org.asli.tax;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rupees;
import org.asli.policy.BenefitStream;
import org.asli.policy.Proposal;

/**
 * What a policy pays a survivor, with the income tax on it.
 *
 * <p>Where the proceeds are not exempt, a receipt is income as far as all receipts up to it exceed the premiums paid
 * up to it and not deducted, beyond what was income before (Income-tax Rules 1962, rule 11UACA; for unit-linked
 * policies rule 8AD). Premiums are counted without the tax on them, as in the limits of the exemption. Income is taxed
 * at the slab, that of a unit-linked policy as gains of an equity fund.
 *
 * <p>Tax is rounded half-up to the paisa; the ten rupees to which a tax return is rounded are not applied, because they
 * belong to all of a person's income. It is paid at the receipt. What the insurer withholds is a part of it, not more.
 *
 * @param receipts in order of time; at the end of the policy the maturity benefit is the last, after all others
 */
public record TaxedProceeds(List<Receipt> receipts) implements Serializable {

    /**
     * @param time years from the start
     * @param received all that is paid then; the maturity benefit apart
     * @param income the part of it that is taxed
     * @param tax on that
     * @param withheld the part of the tax that the insurer keeps back and pays to the state
     */
    public record Receipt(double time, Rupees received, Rupees income, Rupees tax, Rupees withheld)
        implements Serializable {
    }

    public TaxedProceeds {
        receipts = List.copyOf(receipts);
    }

    public static TaxedProceeds of(Proposal policy, Taxpayer taxpayer, boolean exempt, Deduction deduction, Rules rules) {
        List<CashFlow> paid = paid(policy);
        var run = new ProceedsRun(paid, taxpayer, exempt, rules);
        run.pay(deduction.undeducted(policy.premium()).flows());
        return new TaxedProceeds(run.receive(paid));
    }

    /** The tax as the person pays it, without that on the maturity benefit: negative. */
    public CashFlowSeries taxOnTheWay() {
        return CashFlowSeries.of(receipts.subList(0, receipts.size() - 1).stream()
            .map(receipt -> new CashFlow(receipt.time(), receipt.tax().negated())).toList());
    }

    /** What is left of each receipt, as the person receives it. */
    public CashFlowSeries kept() {
        return CashFlowSeries.of(receipts.stream()
            .map(receipt -> new CashFlow(receipt.time(), receipt.received().minus(receipt.tax()))).toList());
    }

    /** The maturity benefit, which is zero where there is none. */
    public Receipt last() {
        return receipts.get(receipts.size() - 1);
    }

    /** The income of a policy year. */
    public Rupees incomeIn(int policyYear) {
        return Rupees.sum(receipts.stream().filter(receipt -> PolicyYear.of(receipt.time()) == policyYear)
            .map(Receipt::income).toList());
    }

    public Rupees income() {
        return Rupees.sum(receipts.stream().map(Receipt::income).toList());
    }

    public Rupees tax() {
        return Rupees.sum(receipts.stream().map(Receipt::tax).toList());
    }

    public Rupees withheld() {
        return Rupees.sum(receipts.stream().map(Receipt::withheld).toList());
    }

    private static List<CashFlow> paid(Proposal policy) {
        List<CashFlow> paid = new ArrayList<>(CashFlowSeries.of(policy.benefits().stream().map(BenefitStream::cashFlows)
            .flatMap(series -> series.flows().stream()).toList()).flows());
        paid.add(new CashFlow(policy.termYears(), policy.maturity().amount()));
        return paid;
    }
}
