package org.asli.simulation;

import static org.asli.money.OutOfRange.unless;

import java.io.Serializable;
import java.math.BigDecimal;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rate;

/**
 * How a fund's return fluctuates: geometric Brownian motion, as in Black and Scholes (1973). Monthly returns are
 * lognormal and independent of one another. Over Δ years one rupee becomes exp((ln G − σ²/2)·Δ + σ·√Δ·z), z standard
 * normal, which is G^Δ on average: what the fund is expected to hold is its deterministic projection, as long as it does
 * not run dry. The median is exp(−σ²·Δ/2) of that.
 *
 * @param volatility σ, the standard deviation of the logarithmic return of a year (that of a month times √12); 0 to 1
 * @param seed what the futures follow from: the same seed, the same futures; 0 to {@value #LARGEST_SEED}
 */
public record ReturnModel(Rate volatility, int seed) implements Serializable {
    /**
     * A round 20%. The annualised standard deviation of the Nifty 50 was 18.07% over five years and 23.97% since 1995
     * (NSE Indices, factsheet of 31 August 2020).
     */
    public static final ReturnModel USUAL = new ReturnModel(Rate.ofPercent("20"), 1);

    public static final int LARGEST_SEED = 999_999_999;

    public ReturnModel {
        unless(!volatility.isNegative() && volatility.fraction().compareTo(BigDecimal.ONE) <= 0, "volatility",
            Rule.RATE);
        unless(seed >= 0 && seed <= LARGEST_SEED, "seed", Rule.SEED);
    }

    /** The middle of the logarithm of what one rupee becomes over some years, if on average it becomes G a year. */
    double drift(double growthFactor, double years) {
        double sigma = volatility.toDouble();
        return (Math.log(growthFactor) - sigma * sigma / 2) * years;
    }

    /** The standard deviation of that logarithm. */
    double spread(double years) {
        return volatility.toDouble() * Math.sqrt(years);
    }
}
