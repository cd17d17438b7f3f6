package org.asli.cashflow;

import java.util.Arrays;

/**
 * Flows as levels that are held from one edge to the next.
 *
 * @param periods where the level changes, ascending
 * @param changes by how much: the sum of all changes up to a period is the flow in it
 * @param sizes by how much its size changes, the flow without its sign
 */
public record Edges(int[] periods, double[] changes, double[] sizes) {

    static Edges of(int[] periods, double[] amounts) {
        int[] edges = new int[2 * periods.length];
        double[] levels = new double[2 * periods.length];
        int count = 0;
        for (int i = 0; i < periods.length; i++) {
            boolean adjoins = i > 0 && periods[i] == periods[i - 1] + 1;
            if (!adjoins || amounts[i] != amounts[i - 1]) {
                edges[count] = periods[i];
                levels[count++] = amounts[i];
            }
            if (i + 1 == periods.length || periods[i + 1] > periods[i] + 1) {
                edges[count] = periods[i] + 1;
                levels[count++] = 0;
            }
        }
        double[] changes = new double[count];
        double[] sizes = new double[count];
        for (int i = 0; i < count; i++) {
            double before = i == 0 ? 0 : levels[i - 1];
            changes[i] = levels[i] - before;
            sizes[i] = Math.abs(levels[i]) - Math.abs(before);
        }
        return new Edges(Arrays.copyOf(edges, count), changes, sizes);
    }
}
