package org.asli.policy;

import static org.asli.money.OutOfRange.unless;

import java.io.Serializable;
import java.math.BigDecimal;
import org.asli.money.OutOfRange.Rule;

/**
 * What one instalment costs as a part of the yearly premium, by mode. Each above 0 and at most 1.
 */
public record ModeFactors(BigDecimal yearly, BigDecimal halfYearly, BigDecimal quarterly, BigDecimal monthly)
    implements Serializable {

    /** Seen in one large insurer's minimum premiums; another's are 1 / 0.505 / 0.255 / 0.085. */
    public static final ModeFactors USUAL = new ModeFactors(
        BigDecimal.ONE, new BigDecimal("0.51"), new BigDecimal("0.26"), new BigDecimal("0.0875"));

    private static final int FINEST = 10;

    public ModeFactors {
        yearly = checked("yearly", yearly);
        halfYearly = checked("halfYearly", halfYearly);
        quarterly = checked("quarterly", quarterly);
        monthly = checked("monthly", monthly);
    }

    public BigDecimal of(PaymentMode mode) {
        return switch (mode) {
            case YEARLY -> yearly;
            case HALF_YEARLY -> halfYearly;
            case QUARTERLY -> quarterly;
            case MONTHLY -> monthly;
        };
    }

    private static BigDecimal checked(String name, BigDecimal factor) {
        unless(factor.signum() > 0 && factor.scale() <= FINEST && factor.precision() - factor.scale() <= 1
            && factor.compareTo(BigDecimal.ONE) <= 0, name, Rule.FACTOR);
        BigDecimal plain = factor.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
