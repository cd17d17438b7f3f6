package org.asli.policy;

import java.math.BigDecimal;
import java.math.MathContext;
import org.asli.money.Rupees;

/**
 * The least guaranteed surrender value of a savings policy that is not unit-linked: a share of the premiums paid
 * without tax, less the survival benefits already paid, never below zero.
 *
 * <p>IRDAI (Insurance Products) Regulations 2024, notified on 20 March 2024: nothing before two years' premiums are
 * paid; 30% in policy year 2, 35% in year 3, 50% in years 4 to 7, 90% in the last two years. For a single premium 75%
 * up to year 3 and 90% after. The years between 7 and the last two are the insurer's to define; here the share rises
 * in a straight line from 50% to 90%, as insurers' own tables do (a 35-year plan's in Insurance Times, April 2024).
 *
 * <p>It is a floor: insurers owe the special surrender value (IRDAI master circular on life insurance products, 12 June
 * 2024) where that is higher.
 */
final class SurrenderFloor {
    private static final BigDecimal AT_THE_END = new BigDecimal("0.9");
    private static final BigDecimal MIDDLE = new BigDecimal("0.5");
    private static final int LAST_MIDDLE_YEAR = 7;

    private SurrenderFloor() {
    }

    static Rupees of(Standing standing) {
        Rupees share = standing.premiumsPaid().timesToPaisa(share(standing.policy(), standing.year()));
        Rupees value = share.minus(standing.received());
        return value.sign() < 0 ? Rupees.ZERO : value;
    }

    /** The share of the premiums paid, as a fraction. */
    static BigDecimal share(Proposal policy, int year) {
        int lastBetween = policy.termYears() - 2;
        if (policy.premium().years() == 1) {
            return year <= 3 && year <= lastBetween ? new BigDecimal("0.75") : AT_THE_END;
        }
        if (year == 1) {
            return BigDecimal.ZERO;
        }
        if (year > lastBetween) {
            return AT_THE_END;
        }
        return switch (year) {
            case 2 -> new BigDecimal("0.3");
            case 3 -> new BigDecimal("0.35");
            case 4, 5, 6, LAST_MIDDLE_YEAR -> MIDDLE;
            default -> between(year, lastBetween + 1);
        };
    }

    private static BigDecimal between(int year, int firstOfTheLast) {
        return MIDDLE.add(AT_THE_END.subtract(MIDDLE).multiply(BigDecimal.valueOf((long) year - LAST_MIDDLE_YEAR))
            .divide(BigDecimal.valueOf((long) firstOfTheLast - LAST_MIDDLE_YEAR), MathContext.DECIMAL128));
    }
}
