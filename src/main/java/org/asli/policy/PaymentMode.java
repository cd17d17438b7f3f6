package org.asli.policy;

/** How many payments a policy year is split into. */
public enum PaymentMode {
    YEARLY(1), HALF_YEARLY(2), QUARTERLY(4), MONTHLY(12);

    private final int paymentsPerYear;

    PaymentMode(int paymentsPerYear) {
        this.paymentsPerYear = paymentsPerYear;
    }

    public int paymentsPerYear() {
        return paymentsPerYear;
    }

    /**
     * Years from the start of the policy to the {@code count}-th payment moment of a policy year: 0 is the start of
     * the year, {@link #paymentsPerYear()} its end. Exact to the nearest double, so that equal moments are equal.
     */
    double time(int policyYear, int count) {
        return ((policyYear - 1) * paymentsPerYear + count) / (double) paymentsPerYear;
    }
}
