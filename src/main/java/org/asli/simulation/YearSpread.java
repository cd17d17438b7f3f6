package org.asli.simulation;

import java.io.Serializable;

/**
 * What the fund may hold at the end of a year, in rupees: quantiles of all futures.
 *
 * @param p5 the bad case: one future in twenty is no better
 * @param p95 the good case: one future in twenty is no worse
 */
public record YearSpread(int year, double p5, double p25, double median, double p75, double p95)
    implements Serializable {
    /** Of the quantiles, in their order. */
    static final double[] SHARES = {0.05, 0.25, 0.5, 0.75, 0.95};

    /** @param values of all futures; put in another order here */
    static YearSpread of(int year, double[] values) {
        Quantile[] all = OrderStatistics.quantiles(values, SHARES);
        return new YearSpread(year, all[0].value(), all[1].value(), all[2].value(), all[3].value(), all[4].value());
    }
}
