package org.asli.alternative;

import java.math.BigDecimal;
import java.math.MathContext;

/** How a stated yearly return R grows over a month; both are in use, and R/12 makes more of the same R. */
public enum Convention {
    /** By (1+R)^(1/12) − 1: R is what a year brings. */
    EFFECTIVE,
    /** By R/12, compounded monthly: a year brings (1+R/12)^12 − 1. */
    NOMINAL;

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /** What a year brings, as a fraction. @param stated R, above −1 */
    public double yearly(double stated) {
        return this == EFFECTIVE ? stated : Math.expm1(12 * Math.log1p(stated / 12));
    }

    /** The same, right to more digits than a double holds. */
    BigDecimal yearly(BigDecimal stated) {
        return this == EFFECTIVE ? stated : stated.divide(MONTHS, MathContext.DECIMAL128).add(BigDecimal.ONE)
            .pow(MONTHS.intValue(), MathContext.DECIMAL128).subtract(BigDecimal.ONE);
    }

    /** R, as a fraction, of which a year brings so much. @param yearly above −1 */
    public double stated(double yearly) {
        return this == EFFECTIVE ? yearly : 12 * Math.expm1(Math.log1p(yearly) / 12);
    }
}
