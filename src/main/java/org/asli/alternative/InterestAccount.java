package org.asli.alternative;

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

    void add(double amount) {
        balance += amount;
    }

    /** Takes out what is asked, or all there is; returns what is still lacking. */
    double take(double amount) {
        double taken = Math.min(amount, balance);
        balance -= taken;
        return amount - taken;
    }

    double balance() {
        return balance;
    }

    /** All interest and tax so far, and what is held now. */
    SafeFund.Account soFar() {
        return new SafeFund.Account(interest, tax, balance);
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
