package org.asli.tax;

import static org.asli.money.OutOfRange.unless;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rate;
import org.asli.money.RupeeText;
import org.asli.money.Rupees;

/**
 * What tax depends on beside the proposal.
 *
 * @param issued the day the policy is issued; t years later is that many months later
 * @param unitLinked whether the policy is a unit-linked one
 * @param listedDisability whether the insured has a disability or disease that the Act lists (s. 80U, 80DDB)
 * @param otherPremiums what all other such policies cost together in a year, without tax; not negative
 * @param slab the rate on the last rupee of income; 0 to 100%
 * @param deduction whether premiums are deducted from income, which the old regime alone allows
 * @param cess whether the cess on income tax is added to the slab and to the rates on gains
 */
public record Taxpayer(LocalDate issued, boolean unitLinked, boolean listedDisability, Rupees otherPremiums, Rate slab,
    boolean deduction, boolean cess) implements Serializable {

    /**
     * What is taken where nothing is stated: a policy issued on the day the Income-tax Act 2025 came into force, no
     * other policies, the highest slab, the new regime, the rates as the Acts name them.
     */
    public static final Taxpayer USUAL = new Taxpayer(LocalDate.of(2026, 4, 1), false, false, Rupees.ZERO,
        Rate.ofPercent("30"), false, false);
    private static final int MONTHS = 12;

    public Taxpayer {
        RupeeText.requireStated(otherPremiums, "otherPremiums");
        unless(!slab.isNegative() && slab.fraction().compareTo(BigDecimal.ONE) <= 0, "slab", Rule.RATE);
    }

    public Taxpayer issuedOn(LocalDate day) {
        return new Taxpayer(day, unitLinked, listedDisability, otherPremiums, slab, deduction, cess);
    }

    /** The day {@code time} years after the policy is issued, to the nearest month. */
    public LocalDate dayAt(double time) {
        return issued.plusMonths(Math.round(time * MONTHS));
    }
}
