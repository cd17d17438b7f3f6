package org.asli.cashflow;

import java.io.Serializable;
import org.asli.money.OutOfRange;
import org.asli.money.Rupees;

/**
 * One payment or receipt, seen from the person's pocket: negative is paid by the person, positive is received.
 *
 * @param time in years from the start of the policy, or from the first date of a dated series; 0 to
 *     {@value #LONGEST}, fractions allowed
 */
public record CashFlow(double time, Rupees amount) implements Serializable {
    public static final double LONGEST = 1_000;

    public CashFlow {
        OutOfRange.unless(time >= 0 && time <= LONGEST, "time", OutOfRange.Rule.YEARS);
        time = time + 0.0; // −0.0 becomes 0.0
    }

    /**
     * Row of the year-by-year table that holds this flow: row 0 holds t = 0, row k everything in (k−1, k].
     */
    public int year() {
        return (int) Math.ceil(time);
    }
}
