package org.asli.irr;

/**
 * Newton's method for one zero of an {@link ExponentialSum} or of its derivative, kept inside a bracket.
 *
 * <p>Plain doubles first, on the logarithm of receipts over payments; then steps with values in twice the precision.
 */
final class BracketedNewton {
    private static final int MOST_STEPS = 2_000;
    private static final double CLOSE = 0x1p-36;

    private final ExponentialSum sum;
    private final int order;
    private double low;
    private double high;
    private int signAtLow;

    BracketedNewton(ExponentialSum sum, int order) {
        this.sum = sum;
        this.order = order;
    }

    DoubleDouble between(Parts left, Parts right) {
        low = left.at();
        high = right.at();
        signAtLow = sum.sign(order, left);
        return polished(approached(inside(low + left.logarithmicStep(order))));
    }

    private double approached(double start) {
        double x = start;
        for (int step = 0; step < MOST_STEPS; step++) {
            Parts parts = sum.parts(x);
            shrink(x, parts.receipts()[order] - parts.payments()[order]);
            double next = inside(x + parts.logarithmicStep(order));
            if (Math.abs(next - x) <= CLOSE * x) {
                return next;
            }
            x = next;
        }
        return x;
    }

    private DoubleDouble polished(double start) {
        double x = start;
        double width = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS; step++) {
            double value = sum.value(order, x).hi();
            double change = value / sum.value(order + 1, x).hi();
            if (Math.abs(change) <= Math.ulp(x) || Math.abs(change) >= width) {
                return DoubleDouble.sum(x, change);
            }
            width = Math.abs(change);
            x = x + change;
        }
        return new DoubleDouble(x, 0);
    }

    private void shrink(double x, double value) {
        if (value * signAtLow > 0) {
            low = Math.max(low, x);
        } else {
            high = Math.min(high, x);
        }
    }

    private double inside(double x) {
        return x > low && x < high ? x : low + (high - low) / 2;
    }
}
