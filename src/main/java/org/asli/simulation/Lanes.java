package org.asli.simulation;

import java.util.List;
import java.util.SplittableRandom;
import org.asli.alternative.FundPath;

/** Some futures side by side, one lane each, that go from step to step together. */
class Lanes {
    /** What a fund that ran dry holds here: no deposit and no growth brings it back. */
    static final double DRY = Double.NEGATIVE_INFINITY;
    /** Standard deviations from the middle; farther out lies one draw in 10^16. */
    private static final double FARTHEST = 8.5;

    private final SplittableRandom random;
    final double[] values;
    final double[] factors;

    Lanes(SplittableRandom random, int count) {
        this.random = random;
        this.values = new double[count];
        this.factors = new double[count];
    }

    /**
     * Goes all the way.
     *
     * @param columns what the funds hold at the end of each year, written from {@code first} on
     * @return how many ran dry
     */
    int run(List<Step> steps, double[][] columns, int first) {
        for (Step step : steps) {
            if (step.drift() != 0 || step.spread() != 0) {
                grow(step);
            }
            flow(step.flow());
            if (step.year() >= 0) {
                write(columns, step.year(), first);
            }
        }
        int dry = 0;
        for (double value : values) {
            dry += value == DRY ? 1 : 0;
        }
        return dry;
    }

    void grow(Step step) {
        double drift = step.drift();
        double spread = step.spread();
        for (int i = 0; i < factors.length; i++) {
            factors[i] = random.nextGaussian();
        }
        for (int i = 0; i < factors.length; i++) {
            factors[i] = drift + spread * factors[i];
        }
        Exponential.apply(factors, Math.abs(drift) + FARTHEST * spread);
        for (int i = 0; i < factors.length; i++) {
            values[i] *= factors[i];
        }
    }

    void flow(double amount) {
        for (int i = 0; i < values.length; i++) {
            values[i] += amount;
        }
        if (amount < 0) {
            double shortfall = FundPath.leastShortfall(amount);
            for (int i = 0; i < values.length; i++) {
                if (values[i] < 0) {
                    values[i] = -values[i] >= shortfall ? DRY : 0;
                }
            }
        }
    }

    void write(double[][] columns, int year, int first) {
        double[] column = columns[year];
        for (int i = 0; i < values.length; i++) {
            column[first + i] = Math.max(values[i], 0);
        }
    }
}
