package org.asli.simulation;

/**
 * Quantiles without sorting: only the values that are asked for are put where they stand in order (Hoare's FIND, 1961,
 * for several ranks at once). Between two values a quantile is interpolated linearly, as spreadsheets do
 * (PERCENTILE.INC; type 7 of Hyndman and Fan, 1996).
 */
final class OrderStatistics {
    private OrderStatistics() {
    }

    /**
     * @param values put in another order here; no NaN
     * @param shares 0 to 1, ascending
     */
    static Quantile[] quantiles(double[] values, double... shares) {
        int last = values.length - 1;
        int[] ranks = new int[2 * shares.length];
        for (int i = 0; i < shares.length; i++) {
            ranks[2 * i] = (int) (shares[i] * last);
            ranks[2 * i + 1] = Math.min(ranks[2 * i] + 1, last);
        }
        place(values, 0, last, ranks, 0, ranks.length);
        Quantile[] quantiles = new Quantile[shares.length];
        for (int i = 0; i < shares.length; i++) {
            int rank = ranks[2 * i];
            quantiles[i] = new Quantile(rank + 1, values[rank], values[ranks[2 * i + 1]], shares[i] * last - rank);
        }
        return quantiles;
    }

    /** Puts every rank of {@code ranks[from…to)}, all of them within low…high, in its place. */
    private static void place(double[] values, int low, int high, int[] ranks, int from, int to) {
        int left = low;
        int first = from;
        while (first < to && left < high) {
            double pivot = middle(values[left], values[(left + high) >>> 1], values[high]);
            int i = left;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double swapped = values[i];
                    values[i++] = values[j];
                    values[j--] = swapped;
                }
            }
            // up to j nothing is above the pivot, from i on nothing below, and what lies between is equal to it
            int split = after(ranks, first, to, j);
            place(values, left, j, ranks, first, split);
            first = after(ranks, split, to, i - 1);
            left = i;
        }
    }

    /** The first of some ranks that lies after a place. */
    private static int after(int[] ranks, int from, int to, int place) {
        int index = from;
        while (index < to && ranks[index] <= place) {
            index++;
        }
        return index;
    }

    private static double middle(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
