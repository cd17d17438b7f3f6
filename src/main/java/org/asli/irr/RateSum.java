package org.asli.irr;

import static org.asli.irr.RateBlock.LANES;

import java.util.Arrays;

/**
 * Horner's scheme for many rows at once, three columns at a time, so that sums are loaded and stored less often.
 *
 * <p>Small loops over arrays of one length with one bare index are what a compiler turns into vector instructions; larger
 * bodies it leaves as they are.
 */
interface RateSum {
    int TOGETHER = 3;

    /** Sets the sums to zero. */
    void clear();

    /** Adds three periods, the latest first, to what was added of those after them. */
    void add(double[] a, double[] b, double[] c);

    private static void clear(double[]... sums) {
        for (double[] sum : sums) {
            Arrays.fill(sum, 0);
        }
    }

    /**
     * Twice the payments at one x, with their first derivative by x and half their second; and whether a receipt comes before
     * a payment: what is not negative, times what is not negative, is zero as long as none does.
     */
    record Payments(double x, double[] sum, double[] first, double[] second, double[] receivedBefore) implements RateSum {
        @Override
        public void clear() {
            RateSum.clear(sum, first, second, receivedBefore);
        }

        @Override
        public void add(double[] a, double[] b, double[] c) {
            add(a, b, c, x, sum, first, second, receivedBefore);
        }

        private static void add(double[] a, double[] b, double[] c, double x, double[] sum, double[] first, double[] second,
                double[] receivedBefore) {
            for (int i = 0; i < LANES; i++) {
                double s = sum[i];
                double d = Math.fma(first[i], x, s);
                double e = Math.fma(second[i], x, first[i]);
                double others = Math.fma(Math.abs(a[i]) + a[i], s, receivedBefore[i]);
                s = Math.fma(s, x, Math.abs(a[i]) - a[i]);
                e = Math.fma(e, x, d);
                d = Math.fma(d, x, s);
                others = Math.fma(Math.abs(b[i]) + b[i], s, others);
                s = Math.fma(s, x, Math.abs(b[i]) - b[i]);
                second[i] = Math.fma(e, x, d);
                first[i] = Math.fma(d, x, s);
                receivedBefore[i] = Math.fma(Math.abs(c[i]) + c[i], s, others);
                sum[i] = Math.fma(s, x, Math.abs(c[i]) - c[i]);
            }
        }
    }

    /** Σ c·x^e and its derivatives by x, the second divided by 2, the third by 6. */
    record Worth(double[] x, double[] sum, double[] first, double[] second, double[] third) implements RateSum {
        @Override
        public void clear() {
            RateSum.clear(sum, first, second, third);
        }

        @Override
        public void add(double[] a, double[] b, double[] c) {
            add(a, b, c, x, sum, first, second, third);
        }

        private static void add(double[] a, double[] b, double[] c, double[] x, double[] sum, double[] first, double[] second,
                double[] third) {
            for (int i = 0; i < LANES; i++) {
                double s = sum[i];
                double d = Math.fma(first[i], x[i], s);
                double e = Math.fma(second[i], x[i], first[i]);
                double g = Math.fma(third[i], x[i], second[i]);
                s = Math.fma(s, x[i], a[i]);
                g = Math.fma(g, x[i], e);
                e = Math.fma(e, x[i], d);
                d = Math.fma(d, x[i], s);
                s = Math.fma(s, x[i], b[i]);
                third[i] = Math.fma(g, x[i], e);
                second[i] = Math.fma(e, x[i], d);
                first[i] = Math.fma(d, x[i], s);
                sum[i] = Math.fma(s, x[i], c[i]);
            }
        }
    }

    /** Σ c·x^e, its first derivative by x and half its second. */
    record Slope(double[] x, double[] sum, double[] first, double[] second) implements RateSum {
        @Override
        public void clear() {
            RateSum.clear(sum, first, second);
        }

        @Override
        public void add(double[] a, double[] b, double[] c) {
            add(a, b, c, x, sum, first, second);
        }

        private static void add(double[] a, double[] b, double[] c, double[] x, double[] sum, double[] first, double[] second) {
            for (int i = 0; i < LANES; i++) {
                double s = sum[i];
                double d = Math.fma(first[i], x[i], s);
                double e = Math.fma(second[i], x[i], first[i]);
                s = Math.fma(s, x[i], a[i]);
                e = Math.fma(e, x[i], d);
                d = Math.fma(d, x[i], s);
                s = Math.fma(s, x[i], b[i]);
                second[i] = Math.fma(e, x[i], d);
                first[i] = Math.fma(d, x[i], s);
                sum[i] = Math.fma(s, x[i], c[i]);
            }
        }
    }

    /**
     * Σ c·x^e as high + low. Adding a large number and taking it away again rounds a product to a multiple of that number's
     * last digit; sums of such multiples are exact, and what was cut off is carried along.
     */
    record Precise(double[] x, double[] large, double[] high, double[] low) implements RateSum {
        @Override
        public void clear() {
            RateSum.clear(high, low);
        }

        @Override
        public void add(double[] a, double[] b, double[] c) {
            add(a, b, c, x, large, high, low);
        }

        private static void add(double[] a, double[] b, double[] c, double[] x, double[] large, double[] high, double[] low) {
            for (int i = 0; i < LANES; i++) {
                double s = high[i];
                double rounded = Math.fma(s, x[i], large[i]) - large[i];
                double l = Math.fma(low[i], x[i], Math.fma(s, x[i], -rounded));
                s = rounded + a[i];
                rounded = Math.fma(s, x[i], large[i]) - large[i];
                l = Math.fma(l, x[i], Math.fma(s, x[i], -rounded));
                s = rounded + b[i];
                rounded = Math.fma(s, x[i], large[i]) - large[i];
                low[i] = Math.fma(l, x[i], Math.fma(s, x[i], -rounded));
                high[i] = rounded + c[i];
            }
        }
    }
}
