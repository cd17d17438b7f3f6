package org.asli.alternative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rupees;

/**
 * Money that earns interest, of which the tax is paid as it accrues: it grows by rate × (1 − tax) a year, compounded
 * exactly over parts of a year, so that a year's tax is the tax on that year's interest.
 */
final class InterestAccount {
    private final double rate;
    private final boolean taxed;
    private double balance;
    private double interest;
    private double tax;
    private double interestBefore;
    private double taxBefore;
    private final List<CashFlow> flows = new ArrayList<>();

    InterestAccount(double rate, TaxTreatment treatment) {
        this.rate = rate;
        this.taxed = treatment.taxesInterest();
    }

    /** @param taxRate on interest, if it is taxed at all */
    void grow(double years, double taxRate) {
        double share = taxed ? taxRate : 0;
        double kept = balance * Math.expm1(years * Math.log1p(rate * (1 - share)));
        double earned = share == 1 ? balance * rate * years : kept / (1 - share);
        interest += earned;
        tax += earned - kept;
        balance += kept;
    }

    void add(double time, double amount) {
        balance += amount;
        note(time, amount);
    }

    private void note(double time, double amount) {
        if (amount != 0) {
            flows.add(new CashFlow(time, Rupees.of(BigDecimal.valueOf(amount))));
        }
    }

    /** Takes out what is asked, or all there is; returns what is still lacking. */
    double take(double time, double amount) {
        double taken = Math.min(amount, balance);
        balance -= taken;
        note(time, -taken);
        return amount - taken;
    }

    double balance() {
        return balance;
    }

    /** The interest, the tax and the flows since this was asked for last, and what is held now. */
    SafeFund.Account close() {
        var year = new SafeFund.Account(interest - interestBefore, tax - taxBefore, balance, CashFlowSeries.of(flows));
        interestBefore = interest;
        taxBefore = tax;
        flows.clear();
        return year;
    }

    /** All interest so far, before tax. */
    double interest() {
        return interest;
    }

    /** All tax so far. */
    double tax() {
        return tax;
    }
}
