package org.asli.policy;

import static org.asli.money.OutOfRange.unless;

import java.io.Serializable;
import java.math.BigDecimal;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.RupeeText;
import org.asli.money.Rupees;

/**
 * What is paid on death, as insurers state it: the highest of the sum assured, a multiple of the yearly premium and
 * 105% of the premiums paid, all without tax; and beside it the bonus added for each policy year.
 *
 * @param premiumMultiple of the yearly premium; 0 to 100, at most 4 decimals
 * @param bonusPerYear in whole paise, for each policy year begun; zero where none is stated
 */
public record DeathBenefit(BigDecimal premiumMultiple, Rupees bonusPerYear) implements Serializable {
    /** Of the premiums paid without tax: the least that is paid on death, by the same regulations. */
    public static final BigDecimal OF_PREMIUMS_PAID = new BigDecimal("1.05");
    private static final BigDecimal HIGHEST_MULTIPLE = BigDecimal.valueOf(100);
    private static final int FINEST = 4;

    /**
     * Seven times the yearly premium, the least the regulator allows: IRDAI (Non-Linked Insurance Products)
     * Regulations 2019, kept by the (Insurance Products) Regulations 2024. Ten times, often seen, is what the tax
     * exemption asks for. No bonus.
     */
    public static final DeathBenefit USUAL = new DeathBenefit(BigDecimal.valueOf(7), Rupees.ZERO);

    /** What decides the amount: the highest, of equals the first. */
    public enum Basis { SUM_ASSURED, PREMIUM_MULTIPLE, PREMIUMS_PAID }

    /** @param amount with the bonus */
    public record Payment(Rupees amount, Basis basis) implements Serializable {
    }

    public DeathBenefit {
        unless(premiumMultiple.signum() >= 0 && premiumMultiple.scale() <= FINEST
            && premiumMultiple.compareTo(HIGHEST_MULTIPLE) <= 0, "premiumMultiple", Rule.MULTIPLE);
        BigDecimal plain = premiumMultiple.stripTrailingZeros();
        premiumMultiple = plain.scale() < 0 ? plain.setScale(0) : plain;
        RupeeText.requireStated(bonusPerYear, "bonusPerYear");
    }

    /** What is paid for a death in the policy year that ends at the standing, all premiums due by then being paid. */
    Payment in(Standing standing) {
        Basis highest = Basis.SUM_ASSURED;
        for (Basis basis : Basis.values()) {
            highest = amount(basis, standing).compareTo(amount(highest, standing)) > 0 ? basis : highest;
        }
        return new Payment(amount(highest, standing).plus(bonusPerYear.times(standing.year())), highest);
    }

    /** What one of the three comes to then, without the bonus. */
    public Rupees amount(Basis basis, Standing standing) {
        return switch (basis) {
            case SUM_ASSURED -> standing.policy().lifeCover();
            case PREMIUM_MULTIPLE -> standing.policy().premium().yearlyPremium().timesToPaisa(premiumMultiple);
            case PREMIUMS_PAID -> standing.premiumsPaid().timesToPaisa(OF_PREMIUMS_PAID);
        };
    }
}
