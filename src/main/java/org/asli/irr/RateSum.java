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
     * Twice the receipts and twice the payments at one x, and with which signs they follow each other: what is not negative,
     * times what is not negative, is zero as long as no payment has come before a receipt, or no receipt before a payment.
     */
    record Survey(double x, double[] received, double[] paid, double[] paidBefore, double[] receivedBefore) implements RateSum {
        @Override
        public void clear() {
            RateSum.clear(received, paid, paidBefore, receivedBefore);
        }

        @Override
        public void add(double[] a, double[] b, double[] c) {
            add(a, b, c, x, received, paid, paidBefore, receivedBefore);
        }

        private static void add(double[] a, double[] b, double[] c, double x, double[] received, double[] paid,
                double[] paidBefore, double[] receivedBefore) {
            for (int i = 0; i < LANES; i++) {
                double receipts = received[i];
                double payments = paid[i];
                double before = paidBefore[i];
                double after = receivedBefore[i];
                double receipt = Math.abs(a[i]) + a[i];
                double payment = Math.abs(a[i]) - a[i];
                before = Math.fma(payment, receipts, before);
                after = Math.fma(receipt, payments, after);
                receipts = Math.fma(receipts, x, receipt);
                payments = Math.fma(payments, x, payment);
                receipt = Math.abs(b[i]) + b[i];
                payment = Math.abs(b[i]) - b[i];
                before = Math.fma(payment, receipts, before);
                after = Math.fma(receipt, payments, after);
                receipts = Math.fma(receipts, x, receipt);
                payments = Math.fma(payments, x, payment);
                receipt = Math.abs(c[i]) + c[i];
                payment = Math.abs(c[i]) - c[i];
                paidBefore[i] = Math.fma(payment, receipts, before);
                receivedBefore[i] = Math.fma(receipt, payments, after);
                received[i] = Math.fma(receipts, x, receipt);
                paid[i] = Math.fma(payments, x, payment);
            }
        }
    }

    /** Σ c·x^e, its first derivative by x and half its second. */
    record Worth(double[] x, double[] sum, double[] first, double[] second) implements RateSum {
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

    /** The same for Σ |c|·x^e. */
    record Size(double[] x, double[] sum, double[] first, double[] second) implements RateSum {
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
                s = Math.fma(s, x[i], Math.abs(a[i]));
                e = Math.fma(e, x[i], d);
                d = Math.fma(d, x[i], s);
                s = Math.fma(s, x[i], Math.abs(b[i]));
                second[i] = Math.fma(e, x[i], d);
                first[i] = Math.fma(d, x[i], s);
                sum[i] = Math.fma(s, x[i], Math.abs(c[i]));
            }
        }
    }

    /**
     * Σ c·x^e as high + low, and its first derivative. Adding a large number and taking it away again rounds a product to
     * a multiple of that number's last digit; sums of such multiples are exact, and what was cut off is carried along.
     */
    record Precise(double[] x, double[] large, double[] high, double[] low, double[] first) implements RateSum {
        @Override
        public void clear() {
            RateSum.clear(high, low, first);
        }

        @Override
        public void add(double[] a, double[] b, double[] c) {
            add(a, b, c, x, large, high, low, first);
        }

        private static void add(double[] a, double[] b, double[] c, double[] x, double[] large, double[] high, double[] low,
                double[] first) {
            for (int i = 0; i < LANES; i++) {
                double s = high[i];
                double l = low[i];
                double d = Math.fma(first[i], x[i], s);
                double round = Math.fma(s, x[i], large[i]) - large[i];
                l = Math.fma(l, x[i], Math.fma(s, x[i], -round));
                s = round + a[i];
                d = Math.fma(d, x[i], s);
                round = Math.fma(s, x[i], large[i]) - large[i];
                l = Math.fma(l, x[i], Math.fma(s, x[i], -round));
                s = round + b[i];
                first[i] = Math.fma(d, x[i], s);
                round = Math.fma(s, x[i], large[i]) - large[i];
                low[i] = Math.fma(l, x[i], Math.fma(s, x[i], -round));
                high[i] = round + c[i];
            }
        }
    }
}
