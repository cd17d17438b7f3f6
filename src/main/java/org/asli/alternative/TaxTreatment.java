package org.asli.alternative;

/** How what an instrument earns is taxed. */
public enum TaxTreatment {
    /** Neither interest nor withdrawals are income. */
    EXEMPT,
    /** Interest is income of the year in which it accrues, also where it is paid out later. */
    YEARLY,
    /** Coupons are income of the year in which they are paid; a bond bought at par returns its price, without a gain. */
    COUPON;

    /** Whether a part of each year's interest goes to the state. */
    boolean taxesInterest() {
        return this != EXEMPT;
    }
}
