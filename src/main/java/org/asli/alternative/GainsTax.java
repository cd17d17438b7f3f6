package org.asli.alternative;

import java.io.Serializable;

/**
 * The tax on gains of a fund as it stands on a day.
 *
 * @param rate on gains of what was held for a year or longer; 0 to below 1
 * @param shortRate on other gains, the same
 * @param exemption rupees of the former that are free in each year; not negative
 */
public record GainsTax(double rate, double shortRate, double exemption) implements Serializable {
    public static final GainsTax NONE = new GainsTax(0, 0, 0);
}
