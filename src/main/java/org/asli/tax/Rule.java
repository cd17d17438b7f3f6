package org.asli.tax;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.asli.money.Rupees;

/**
 * One dated rule of tax law, or of what bears on it.
 *
 * @param from first day it applies
 * @param to last day it applies; {@link LocalDate#MAX} where it is in force until further notice
 * @param value a fraction, rupees or years, as the unit says; not negative
 * @param source act, section, notification
 * @param note what of it was read where, and what was not verified
 */
public record Rule(Subject subject, LocalDate from, LocalDate to, BigDecimal value, Unit unit, String source,
    String note) implements Serializable {

    /** What a rule is about, and its name in the table in lower case with hyphens. */
    public enum Subject {
        /** On the premium of a savings plan in its first policy year. */
        PREMIUM_TAX_FIRST_YEAR,
        /** The same in later policy years. */
        PREMIUM_TAX_AFTER,
        /** On the premium of a term plan. */
        TERM_PREMIUM_TAX,
        /** On the charges of a unit-linked policy. */
        CHARGES_TAX,
        /** Proceeds are exempt where a year's premium is at most this part of the cover; by date of issue. */
        COVER_SHARE,
        /** The same where the insured has a disability or disease that the Act lists. */
        COVER_SHARE_DISABILITY,
        /** Proceeds are exempt where the premiums of all such policies in a year are at most this; by date of issue. */
        PREMIUM_LIMIT,
        /** The same for unit-linked policies. */
        UNIT_LINKED_PREMIUM_LIMIT,
        /** The part of taxable proceeds that the insurer withholds. */
        WITHHOLDING_RATE,
        /** Nothing is withheld where a year's payments are less than this. */
        WITHHOLDING_THRESHOLD,
        /** On gains of equity funds held for a year or longer. */
        GAINS_RATE,
        /** What of these is free in each year. */
        GAINS_EXEMPTION,
        /** On gains of equity funds held for less than a year. */
        SHORT_GAINS_RATE,
        /** On all income tax, as a part of it. */
        CESS,
        /** Deductions of premiums are taken back where the policy is ended before so many years. */
        DEDUCTION_YEARS,
        /** The same for unit-linked policies. */
        UNIT_LINKED_DEDUCTION_YEARS,
        /** How much of a year's premiums can be deducted from income in the old regime. */
        DEDUCTION_LIMIT,
        /** What a PPF account takes in a year at most. */
        PPF_LIMIT,
        /** How long it is locked, counted from the end of the year in which it is opened. */
        PPF_LOCK,
        /** In which of its years a part of it can be taken out for the first time; the first is that in which it is opened. */
        PPF_FIRST_WITHDRAWAL,
        /** Which part, of the lower of its balances at the end of the fourth year before and at the end of the year before. */
        PPF_WITHDRAWAL,
        /** By how many years it is extended at a time after that. */
        PPF_EXTENSION,
        /** Which part of the balance at the beginning of an extension can be taken out in it where money is paid in as well. */
        PPF_EXTENSION_WITHDRAWAL,
        /** The part of a deposit's interest that the bank withholds. */
        DEPOSIT_WITHHOLDING_RATE,
        /** Nothing is withheld where a year's interest is not above this. */
        DEPOSIT_WITHHOLDING_THRESHOLD,
        /** What of a person's deposits at one bank is insured. */
        DEPOSIT_INSURANCE,
        /**
         * How far above the yield of the ten-year government bond a special surrender value is discounted at most; by date of
         * issue. Where there is none, none is owed.
         */
        SPECIAL_SURRENDER_SPREAD;

        /** Whether the rule of the day of issue holds for the whole policy. */
        boolean isOfIssue() {
            return this == COVER_SHARE || this == COVER_SHARE_DISABILITY || this == PREMIUM_LIMIT
                || this == UNIT_LINKED_PREMIUM_LIMIT;
        }

        /** Whether it is no rule of tax, but of what a policy itself pays. */
        boolean isOfSurrender() {
            return this == SPECIAL_SURRENDER_SPREAD;
        }

        /** Whether it bears on what else one can do with the money, and not on a policy or an equity fund. */
        boolean isOfInstruments() {
            return compareTo(DEDUCTION_LIMIT) > 0 && compareTo(DEPOSIT_INSURANCE) <= 0;
        }
    }

    /** What {@link Rule#value} is measured in. */
    public enum Unit { FRACTION, RUPEES, YEARS }

    public Rule {
        if (to.isBefore(from) || value.signum() < 0) {
            throw new IllegalArgumentException(subject + " from " + from + " to " + to + ": " + value);
        }
    }

    public boolean applies(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean isInForce() {
        return to.equals(LocalDate.MAX);
    }

    /** The value as an amount; meant for rules in {@link Unit#RUPEES}. */
    public Rupees amount() {
        return Rupees.of(value);
    }
}
