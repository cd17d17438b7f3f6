package org.asli.cashflow;

import java.io.Serializable;
import org.asli.money.Rupees;

/** All that was paid and received up to and including a moment: negative while the person is out of pocket. */
public record Balance(double time, Rupees amount) implements Serializable {
    /** Row of the year-by-year table this moment belongs to, as {@link CashFlow#year()}. */
    public int year() {
        return (int) Math.ceil(time);
    }

    /** Whether this is the first moment of all, the end of that year, or a moment within it. */
    public Place place() {
        return time == 0 ? Place.START : time == year() ? Place.END : Place.WITHIN;
    }

    /** Where in its year a moment lies. */
    public enum Place { START, WITHIN, END }
}
