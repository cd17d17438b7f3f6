package org.asli.irr;

/**
 * Quotient and natural logarithm in twice the precision of a double, u = 2^−53.
 *
 * <p>The quotient is algorithm 17 of Joldes, Muller and Popescu (see {@link DoubleDouble}), off by less than 16u² of
 * itself. The logarithm is one Newton step on the exponential from the double's logarithm y: with
 * z = x·e^(−y) − 1, |z| &lt; 2^−42, ln x = y + z − z²/2 + z³/3 − …; off by less than (180 + 8|ln x|)u², of which the
 * exponential makes 160 + 4|y|, the last sum 3|ln x| and the rest is reserve.
 */
final class DoubleDoubleMath {
    private DoubleDoubleMath() {
    }

    /** @param divisor not zero; an infinite quotient keeps its sign */
    static DoubleDouble quotient(DoubleDouble dividend, DoubleDouble divisor) {
        double high = dividend.hi() / divisor.hi();
        if (!Double.isFinite(high)) {
            return new DoubleDouble(high, 0);
        }
        DoubleDouble rest = dividend.plus(divisor.times(-high));
        return DoubleDouble.sum(high, rest.hi() / divisor.hi());
    }

    /** @param x positive */
    static DoubleDouble ln(DoubleDouble x) {
        double near = Math.log(x.hi());
        DoubleDouble z = x.times(new DoubleDouble(-near, 0).exp()).plus(-1);
        return z.times(z).times(-0.5).plus(z).plus(near);
    }

    /** ln(1 + rate). @param rate above −1 */
    static DoubleDouble forceOfInterest(double rate) {
        return ln(DoubleDouble.sum(1, rate));
    }

    /** Bound on the error of {@link #ln}. */
    static double errorOfLn(double ln) {
        return (180 + 8 * Math.abs(ln)) * 0x1p-106;
    }
}
