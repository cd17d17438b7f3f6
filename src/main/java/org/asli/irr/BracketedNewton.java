package org.asli.irr;

/**
 * Newton's method for one zero of an {@link ExponentialSum} or of its derivative, kept inside a bracket.
 *
 * <p>Plain doubles first, on the logarithm of receipts over payments; then steps with values in twice the precision,
 * the last of them with a proof of how near it is.
 */
final class BracketedNewton {
    private static final int MOST_STEPS = 2_000;
    private static final double CLOSE = 0x1p-36;
    private static final double NEAR = 0.05;
    /** Share of the slope's terms above which doubles give the slope well enough. */
    private static final double STEEP = 0x1p-20;
    /** Relative radius that leaves nothing to gain. */
    private static final double FINE = 0x1p-80;

    private final ExponentialSum sum;
    private final int order;
    private final Parts left;
    private final Parts right;
    private final int signAtLeft;
    private double low;
    private double high;

    private BracketedNewton(ExponentialSum sum, int order, Parts left, Parts right) {
        this.sum = sum;
        this.order = order;
        this.left = left;
        this.right = right;
        low = left.at();
        high = right.at();
        signAtLeft = sum.sign(order, left, 0);
    }

    /** The zero between two points where the signs differ and the sum is monotone. */
    static Zero between(ExponentialSum sum, int order, Parts left, Parts right) {
        BracketedNewton newton = new BracketedNewton(sum, order, left, right);
        return newton.polished(newton.approached(newton.inside(left.at() + left.logarithmicStep(order))));
    }

    private double approached(double start) {
        double x = start;
        double before = 0;
        for (int step = 0; step < MOST_STEPS && Math.abs(x - before) > CLOSE * x; step++) {
            Parts parts = sum.parts(x);
            shrink(x, parts.difference(order));
            before = x;
            x = inside(x + parts.logarithmicStep(order));
        }
        return x;
    }

    private Zero polished(double start) {
        double x = start;
        double before = Double.POSITIVE_INFINITY;
        while (true) {
            Parts parts = sum.parts(x);
            double value = sum.value(order, x).hi();
            boolean plain = Math.abs(parts.difference(order + 1)) > STEEP * parts.total(order + 1);
            double slope = plain ? parts.difference(order + 1) : sum.value(order + 1, x).hi();
            double slopeError = plain ? 2 * parts.rounding() * parts.total(order + 1) : parts.doubt(order + 1);
            Zero zero = stepped(parts, value, slope, slopeError);
            double change = Math.abs(value / slope);
            if (zero.radius() <= FINE * x || !(change < before / 2)) {
                return zero;
            }
            before = change;
            x += value / slope;
        }
    }

    /**
     * The step from x, with what is proven: with G the value, and G′ and G″ bounded on [x−ρ, x+ρ], the zero is there if
     * |G| &lt; ρ·min|G′|; it is x − G/G′(ξ), which differs from the step by at most |step|·ρ·max|G″|/min|G′|. Without
     * proof the bracket is all that is known.
     */
    private Zero stepped(Parts parts, double value, double slope, double slopeError) {
        double step = value / slope;
        double error = parts.doubt(order);
        double reach = 2 * Math.abs(step) + 4 * error / Math.abs(slope);
        double steepest = 1.1 * parts.total(order + 2);
        double deviation = reach * steepest + slopeError;
        double flattest = 0.999 * Math.abs(slope) - deviation;
        boolean proven = reach * parts.longest() < NEAR && Math.abs(value) + error < reach * flattest
            && left.at() <= parts.at() - reach && parts.at() + reach <= right.at();
        double radius = (error + Math.abs(step) * deviation) / flattest
            + 0x1p-50 * Math.abs(step) + 0x1p-95 * parts.at();
        return proven ? new Zero(DoubleDouble.sum(parts.at(), step), radius)
            : new Zero(new DoubleDouble(inside(parts.at()), 0), right.at() - left.at());
    }

    private void shrink(double x, double value) {
        if (Math.signum(value) == signAtLeft) {
            low = x;
        } else {
            high = x;
        }
    }

    private double inside(double x) {
        return x > low && x < high ? x : low + (high - low) / 2;
    }
}
