package org.asli.simulation;

import java.io.Serializable;
import java.util.List;

/** What all the futures of a fund come to. Immutable. */
public final class SimulatedFund implements Serializable {
    private final List<YearSpread> years;
    private final double[] ends;
    private final int dry;

    /** @param ends one for each future; kept as it is */
    SimulatedFund(List<YearSpread> years, double[] ends, int dry) {
        this.years = List.copyOf(years);
        this.ends = ends;
        this.dry = dry;
    }

    /** How many futures there are. */
    public int paths() {
        return ends.length;
    }

    /** The end of each year, from 0. */
    public List<YearSpread> years() {
        return years;
    }

    public YearSpread end() {
        return years.get(years.size() - 1);
    }

    /** Of what the futures end with. @param share of them that end with no more, 0 to 1 */
    public Quantile atEnd(double share) {
        return OrderStatistics.quantiles(ends.clone(), share)[0];
    }

    /** In how many futures the fund could not pay what was asked of it; its value is zero from then on. */
    public int dry() {
        return dry;
    }

    /** In how many futures the fund ends with more than an amount, in rupees. */
    public int above(double amount) {
        int above = 0;
        for (double end : ends) {
            above += end > amount ? 1 : 0;
        }
        return above;
    }
}
