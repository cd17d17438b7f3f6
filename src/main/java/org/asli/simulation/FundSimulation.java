package org.asli.simulation;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlowSeries;

/**
 * A fund in many futures (Monte Carlo): the flows of {@link org.asli.alternative.FundPath}, the growth left to chance by a
 * {@link ReturnModel}.
 *
 * <p>Each block of futures has a generator of its own, split from that of the seed before anything runs, so the result
 * does not depend on the number of threads. Normal numbers are the JDK's ({@code RandomGenerator.nextGaussian},
 * McFarland's ziggurat).
 */
public final class FundSimulation {
    /** Futures; a probability of one half is then within one percentage point, nineteen times in twenty. */
    public static final int PATHS = 10_000;
    static final int BLOCK = 500;

    private FundSimulation() {
    }

    /**
     * @param flows into the fund (positive) and out of it (negative)
     * @param growthFactor what one rupee becomes in a year on average; positive
     * @param years at which the comparison ends
     */
    public static SimulatedFund of(CashFlowSeries flows, double growthFactor, int years, ReturnModel model) {
        List<Step> steps = Step.of(flows, growthFactor, years, model);
        double[][] columns = new double[years + 1][PATHS];
        List<SplittableRandom> generators = generators(model);
        int dry = IntStream.range(0, generators.size()).parallel()
            .map(block -> new Lanes(generators.get(block), BLOCK).run(steps, columns, block * BLOCK)).sum();
        List<YearSpread> spreads = IntStream.rangeClosed(0, years).parallel()
            .mapToObj(year -> YearSpread.of(year, columns[year])).toList();
        return new SimulatedFund(spreads, columns[years], dry);
    }

    /** One for each block of futures. */
    static List<SplittableRandom> generators(ReturnModel model) {
        SplittableRandom root = new SplittableRandom(model.seed());
        return IntStream.range(0, PATHS / BLOCK).mapToObj(block -> root.split()).toList();
    }
}
