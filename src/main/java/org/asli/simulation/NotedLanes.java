package org.asli.simulation;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Lanes that note what each year makes of a rupee and of what goes in and comes out during it. */
final class NotedLanes extends Lanes {
    private final double[] growth;
    private final double[] added;
    private final Notes notes;

    NotedLanes(SplittableRandom random, int count, Notes notes) {
        super(random, count);
        this.notes = notes;
        this.growth = new double[count];
        this.added = new double[count];
        Arrays.fill(growth, 1);
    }

    /**
     * A row for each year, a column for each future; of one that runs dry up to the moment at which it does.
     *
     * @param growth what one rupee became since the year before
     * @param added what went in less what came out since, with its growth
     * @param dryYear at the end of which a future had first run dry, 0 for the start; −1 for never
     */
    record Notes(double[][] growth, double[][] added, int[] dryYear) {
        static Notes of(int years) {
            int[] never = new int[FundSimulation.PATHS];
            Arrays.fill(never, -1);
            return new Notes(new double[years + 1][FundSimulation.PATHS], new double[years + 1][FundSimulation.PATHS], never);
        }
    }

    @Override
    void grow(Step step) {
        super.grow(step);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != DRY) {
                growth[i] *= factors[i];
                added[i] *= factors[i];
            }
        }
    }

    @Override
    void flow(double amount) {
        for (int i = 0; i < values.length; i++) {
            added[i] += values[i] == DRY ? 0 : amount;
        }
        super.flow(amount);
    }

    @Override
    void write(double[][] columns, int year, int first) {
        super.write(columns, year, first);
        System.arraycopy(growth, 0, notes.growth[year], first, growth.length);
        System.arraycopy(added, 0, notes.added[year], first, added.length);
        for (int i = 0; i < values.length; i++) {
            int future = first + i;
            notes.dryYear[future] = values[i] == DRY && notes.dryYear[future] < 0 ? year : notes.dryYear[future];
        }
        Arrays.fill(growth, 1);
        Arrays.fill(added, 0);
    }
}
