package org.asli.tax;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rupees;
import org.asli.policy.Standing;
import org.asli.tax.Rule.Subject;

/**
 * What a policy that a person already has still pays, with the income tax on it: kept, made paid-up or surrendered.
 *
 * <p>Whether it is exempt is decided by the policy as it was issued, premiums and cover of its whole life: "any sum
 * received under a life insurance policy" is, a surrender value too (Income-tax Act 1961, s. 10(10D)). Where it is not,
 * what was received and paid before counts first (Income-tax Rules 1962, rule 11UACA): premiums paid by then against
 * receipts by then, so that the past is taxed the same whatever is chosen now.
 *
 * @param deduction of all premiums, if all were paid
 */
public record HeldPolicy(Standing today, Taxpayer taxpayer, boolean exempt, Deduction deduction, Rules rules) {

    public static HeldPolicy of(Standing today, Taxpayer taxpayer, Rules rules) {
        return new HeldPolicy(today, taxpayer, Exemption.of(today.policy(), taxpayer, rules).exempt(),
            Deduction.of(today.policy(), taxpayer, rules), rules);
    }

    /** Benefits still to come if all premiums are paid. */
    public TaxedProceeds kept() {
        return ahead(today.benefitsAhead(), deduction, true);
    }

    /** Benefits still to come if no more premiums are paid. */
    public TaxedProceeds paidUp() {
        return ahead(today.paidUpBenefitsAhead(), deduction, false);
    }

    /** The surrender value. Premiums of which the deduction is taken back count as not deducted. */
    public TaxedProceeds surrendered() {
        Rupees value = today.surrenderValue().amount();
        return ahead(CashFlowSeries.of(List.of(new CashFlow(today.year(), value))),
            isTakenBack() ? Deduction.NONE : deduction, false);
    }

    /** The tax that deducting the premiums still due saves, as the person receives it: positive. */
    public CashFlowSeries savedAhead() {
        return CashFlowSeries.of(deduction.savings().flows().stream().filter(flow -> flow.time() >= today.year()).toList());
    }

    /**
     * The tax on what was deducted before, if the policy is surrendered too early: it becomes income of that year
     * (Income-tax Act 1961, s. 80C(5)). At the slab, rounded half-up to the paisa; positive.
     */
    public Rupees takenBack() {
        BigDecimal rate = rules.due(taxpayer.slab().fraction(), taxpayer, taxpayer.dayAt(today.year()));
        return isTakenBack() ? deduction.deductedBefore(today.year()).timesToPaisa(rate) : Rupees.ZERO;
    }

    /** Premiums are paid up to date, so the years that are over are those paid for. */
    private boolean isTakenBack() {
        Subject years = taxpayer.unitLinked() ? Subject.UNIT_LINKED_DEDUCTION_YEARS : Subject.DEDUCTION_YEARS;
        return BigDecimal.valueOf(today.year()).compareTo(rules.value(years, taxpayer.dayAt(today.year()))) < 0;
    }

    private TaxedProceeds ahead(CashFlowSeries receipts, Deduction deducted, boolean paying) {
        List<CashFlow> before = today.benefits().flows();
        List<CashFlow> premiums = deducted.undeducted(today.policy().premium()).flows();
        var run = new ProceedsRun(Stream.concat(before.stream(), receipts.flows().stream()).toList(), taxpayer, exempt, rules);
        run.pay(premiums.stream().filter(flow -> flow.time() < today.year()).toList());
        run.receive(before);
        if (paying) {
            run.pay(premiums.stream().filter(flow -> flow.time() >= today.year()).toList());
        }
        return new TaxedProceeds(run.receive(receipts.flows()));
    }
}
