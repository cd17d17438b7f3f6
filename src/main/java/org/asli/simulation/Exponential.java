package org.asli.simulation;

/**
 * The exponential function of many numbers at once, in loops that the compiler turns into vector instructions, and of
 * basic operations alone: the same bits on every machine.
 *
 * <p>e^x = (e^(x/2^h))^(2^h), with h so that |x/2^h| ≤ 1/16. There Taylor's polynomial of degree 8 is off by less than
 * 16^−9/9! < 2^−54 of its value. Each squaring doubles what rounding has done: for a month h is 3 or 4, for a year of
 * wild markets 8.
 */
final class Exponential {
    private static final double SMALL = 1.0 / 16;

    private Exponential() {
    }

    /**
     * Replaces each x by e^x.
     *
     * @param largest no x should be farther from 0; one that is loses digits, some for each doubling of the distance
     */
    static void apply(double[] x, double largest) {
        int halvings = Math.max(0, Math.getExponent(largest / SMALL) + 1);
        double scale = Math.scalb(1, -halvings);
        for (int i = 0; i < x.length; i++) {
            double y = x[i] * scale;
            x[i] = 1 + y * (1 + y * (1 / 2. + y * (1 / 6. + y * (1 / 24. + y * (1 / 120. + y * (1 / 720.
                + y * (1 / 5040. + y * (1 / 40320.))))))));
        }
        for (int halving = 0; halving < halvings; halving++) {
            for (int i = 0; i < x.length; i++) {
                x[i] *= x[i];
            }
        }
    }
}
