package org.asli.cashflow;

import java.util.Arrays;

/**
 * Flows whose sign changes once, as levels that are held from one edge to the next: early ones, then late ones.
 *
 * @param periods where the level changes; the early flows' last edge and the late flows' first may coincide
 * @param changes by how much: the sum of all changes up to a period is the flow in it
 * @param turn the first edge of the late flows
 */
public record Edges(int[] periods, double[] changes, int turn) {

    static Edges of(int[] periods, double[] amounts, int turn) {
        int[] edges = new int[2 * periods.length];
        double[] changes = new double[2 * periods.length];
        int early = listed(periods, amounts, 0, turn, edges, changes, 0);
        int all = listed(periods, amounts, turn, periods.length, edges, changes, early);
        return new Edges(Arrays.copyOf(edges, all), Arrays.copyOf(changes, all), early);
    }

    private static int listed(int[] periods, double[] amounts, int from, int to, int[] edges, double[] changes,
            int start) {
        int next = start;
        double level = 0;
        for (int i = from; i < to; i++) {
            if (i > from && periods[i] > periods[i - 1] + 1) {
                edges[next] = periods[i - 1] + 1;
                changes[next++] = -level;
                level = 0;
            }
            if (amounts[i] != level) {
                edges[next] = periods[i];
                changes[next++] = amounts[i] - level;
                level = amounts[i];
            }
        }
        edges[next] = periods[to - 1] + 1;
        changes[next++] = -level;
        return next;
    }
}
