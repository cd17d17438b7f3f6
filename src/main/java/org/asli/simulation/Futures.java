package org.asli.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlowSeries;
import org.asli.simulation.NotedLanes.Notes;

/**
 * The futures of a {@link FundSimulation} one by one: the same draws once more, where somebody asks how a quantile of all
 * of them comes about. Immutable.
 */
public final class Futures {
    private final double[][] values;
    private final Notes notes;

    private Futures(double[][] values, Notes notes) {
        this.values = values;
        this.notes = notes;
    }

    /** The arguments are those of {@link FundSimulation#of}. */
    public static Futures of(CashFlowSeries flows, double growthFactor, int years, ReturnModel model) {
        List<Step> steps = Step.of(flows, growthFactor, years, model);
        List<SplittableRandom> generators = FundSimulation.generators(model);
        double[][] values = new double[years + 1][FundSimulation.PATHS];
        Notes notes = Notes.of(years);
        IntStream.range(0, generators.size()).parallel().forEach(block ->
            new NotedLanes(generators.get(block), FundSimulation.BLOCK, notes).run(steps, values, block * FundSimulation.BLOCK));
        return new Futures(values, notes);
    }

    /**
     * One future in one year: before × growth + added is its value, and where it runs dry in that year what it then lacks,
     * as a negative amount.
     *
     * @param number from 1
     * @param before what it held a year before, in rupees
     * @param growth what one rupee became since
     * @param added what went in less what came out since, with its growth
     * @param value at the end of the year; zero once it ran dry
     * @param dryYear the year by whose end it had run dry, −1 where it had not by the end of this one
     */
    public record Future(int number, double before, double growth, double added, double value, int dryYear) {
    }

    /** A quantile and the futures it lies between. */
    public record Ranked(Quantile quantile, Future below, Future above) {
    }

    /** The quantiles of {@link YearSpread}, in its order. */
    public List<Ranked> ranked(int year) {
        return Arrays.stream(OrderStatistics.quantiles(values[year].clone(), YearSpread.SHARES))
            .map(quantile -> new Ranked(quantile, future(year, quantile.below()), future(year, quantile.above()))).toList();
    }

    /** The first that holds exactly so much at the end of a year. */
    private Future future(int year, double value) {
        int index = 0;
        while (Double.compare(values[year][index], value) != 0) {
            index++;
        }
        int dryYear = notes.dryYear()[index] > year ? -1 : notes.dryYear()[index];
        return new Future(index + 1, year == 0 ? 0 : values[year - 1][index], notes.growth()[year][index],
            notes.added()[year][index], value, dryYear);
    }
}
