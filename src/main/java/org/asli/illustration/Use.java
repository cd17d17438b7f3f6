package org.asli.illustration;

/** What a column of an insurer's table is taken for. */
public enum Use {
    NOTHING, POLICY_YEAR, AGE, PREMIUM,
    INCOME_GUARANTEED, INCOME, INCOME_AT_4, INCOME_AT_8, INCOME_TOTAL_AT_4, INCOME_TOTAL_AT_8,
    MATURITY_GUARANTEED, MATURITY, MATURITY_AT_4, MATURITY_AT_8, MATURITY_TOTAL_AT_4, MATURITY_TOTAL_AT_8,
    SURRENDER_VALUE,
    /** Recognised, and left out: what is paid on death follows from a rule, not from a table. */
    DEATH_BENEFIT,
    /** Recognised, and left out: it is added to the policy, and paid only when that ends. */
    ADDED_BONUS;

    /** Whether its amounts are read. */
    boolean isAmount() {
        return ordinal() >= PREMIUM.ordinal() && ordinal() <= SURRENDER_VALUE.ordinal();
    }

    boolean isIncome() {
        return ordinal() >= INCOME_GUARANTEED.ordinal() && ordinal() <= INCOME_TOTAL_AT_8.ordinal();
    }

    boolean isMaturity() {
        return ordinal() >= MATURITY_GUARANTEED.ordinal() && ordinal() <= MATURITY_TOTAL_AT_8.ordinal();
    }

    /** Whether the guaranteed amounts are part of it. */
    boolean isTotal() {
        return this == INCOME_TOTAL_AT_4 || this == INCOME_TOTAL_AT_8 || this == MATURITY_TOTAL_AT_4
            || this == MATURITY_TOTAL_AT_8;
    }
}
