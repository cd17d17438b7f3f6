package org.asli.tax;

/**
 * The year in which flows count together, for limits and exemptions that are yearly: the policy year (k−1, k], in
 * place of the financial year, which depends on the day of issue and moves little. What flows at the start belongs to
 * the first year.
 */
final class PolicyYear {
    private PolicyYear() {
    }

    static int of(double time) {
        return (int) Math.max(1, Math.ceil(time));
    }
}
