package org.asli.alternative;

import static org.asli.money.OutOfRange.unless;

import java.io.Serializable;
import java.math.BigDecimal;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rate;
import org.asli.money.RupeeText;
import org.asli.money.Rupees;

/**
 * Where the money of term plan + SIP comes from, and when.
 *
 * @param termPremiumFrom what the term premiums are taken out of
 * @param rhythm when the difference between a premium of the policy and the term premium due then is invested
 * @param stepUp by how much the SIP grows each policy year while premiums are due, beyond what the policy costs; 0 to 1
 */
public record Funding(Source termPremiumFrom, Rhythm rhythm, Rate stepUp) implements Serializable {
    public static final Funding LIKE_FOR_LIKE = new Funding(Source.FUND, Rhythm.PREMIUM, Rate.ZERO);

    public enum Source {
        /** Like for like: the pocket pays what the policy costs, and no more. */
        FUND,
        /** The pocket pays them beside all that the policy costs. */
        POCKET
    }

    public enum Rhythm {
        /** When the policy's premium would be due. */
        PREMIUM,
        /** In equal parts at the start of each month until the next premium would be due. */
        MONTHLY
    }

    public Funding {
        unless(!stepUp.isNegative() && stepUp.fraction().compareTo(BigDecimal.ONE) <= 0, "stepUp", Rule.RATE);
    }

    /** What an instalment of a SIP becomes after some years, rounded half-up to the paisa. */
    Rupees steppedUp(Rupees instalment, int years) {
        return instalment.timesToPaisa(factorAfter(years));
    }

    private BigDecimal factorAfter(int years) {
        return stepUp.fraction().add(BigDecimal.ONE).pow(years);
    }

    /** Whether an instalment stays an amount that can be stated, for so many years of premiums. */
    public boolean fits(Rupees instalment, int years) {
        return stepUp.fraction().signum() == 0
            || factorAfter(years - 1).multiply(instalment.value()).compareTo(RupeeText.LARGEST.value()) <= 0;
    }

    /** Never stepped up. */
    Funding steady() {
        return new Funding(termPremiumFrom, rhythm, Rate.ZERO);
    }

    /** The same rhythm, with no more money than the policy takes. */
    Funding likeForLike() {
        return new Funding(Source.FUND, rhythm, Rate.ZERO);
    }
}
