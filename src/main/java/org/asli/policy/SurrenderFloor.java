package org.asli.policy;

import org.asli.money.Rupees;
import org.asli.money.Share;

/**
 * The least guaranteed surrender value of a savings policy that is not unit-linked: a share of the premiums paid
 * without tax, less the survival benefits already paid, never below zero.
 *
 * <p>IRDAI (Insurance Products) Regulations 2024, notified on 20 March 2024: nothing before two years' premiums are
 * paid; 30% in policy year 2, 35% in year 3, 50% in years 4 to 7, 90% in the last two years. For a single premium 75%
 * up to year 3 and 90% after. The years between 7 and the last two are the insurer's to define; here the share rises
 * in a straight line from 50% to 90%, as insurers' own tables do (a 35-year plan's in Insurance Times, April 2024).
 *
 * <p>It is a floor: insurers owe the special surrender value where that is higher, of which {@link SpecialFloor} is the
 * least.
 */
final class SurrenderFloor {
    private static final Share AT_THE_END = Share.percent(90);
    private static final int LAST_MIDDLE_YEAR = 7;

    private SurrenderFloor() {
    }

    static Rupees of(Standing standing) {
        Rupees share = share(standing.policy(), standing.year()).of(standing.premiumsPaid());
        Rupees value = share.minus(standing.received());
        return value.sign() < 0 ? Rupees.ZERO : value;
    }

    /** The share of the premiums paid. */
    static Share share(Proposal policy, int year) {
        int lastBetween = policy.termYears() - 2;
        if (policy.premium().years() == 1) {
            return year <= 3 && year <= lastBetween ? Share.percent(75) : AT_THE_END;
        }
        if (year == 1) {
            return Share.percent(0);
        }
        if (year > lastBetween) {
            return AT_THE_END;
        }
        return switch (year) {
            case 2 -> Share.percent(30);
            case 3 -> Share.percent(35);
            case 4, 5, 6, LAST_MIDDLE_YEAR -> Share.percent(50);
            default -> between(year, lastBetween + 1);
        };
    }

    /** On the line from 50% in year 7 to 90%. */
    private static Share between(int year, int firstOfTheLast) {
        long steps = (long) firstOfTheLast - LAST_MIDDLE_YEAR;
        return new Share(50 * steps + 40L * (year - LAST_MIDDLE_YEAR), 100 * steps);
    }
}
