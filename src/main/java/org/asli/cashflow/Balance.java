package org.asli.cashflow;

import java.io.Serializable;
import org.asli.money.Rupees;

/** All that was paid and received up to and including a moment: negative while the person is out of pocket. */
public record Balance(double time, Rupees amount) implements Serializable {
    /** Row of the year-by-year table this moment belongs to, as {@link CashFlow#year()}. */
    public int year() {
        return (int) Math.ceil(time);
    }
}
