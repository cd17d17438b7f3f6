package org.asli.irr;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * An unevaluated sum hi + lo of two doubles with |lo| ≤ ulp(hi)/2: about 32 significant digits.
 *
 * <p>Sums and products by Dekker (1971) and Knuth's two-sum with a fused multiply-add; relative error of each
 * operation below 2^−102. The exponential follows Hida, Li and Bailey, "Library for double-double and quad-double
 * arithmetic" (2001): reduce by ln 2 and 2^9, sum the Taylor series, square back.
 */
record DoubleDouble(double hi, double lo) {
    static final DoubleDouble ZERO = new DoubleDouble(0, 0);
    private static final DoubleDouble LN_2 =
        of(new BigDecimal("0.693147180559945309417232121458176568075500134360255254120680009"));
    private static final int SQUARINGS = 9;
    private static final DoubleDouble[] INVERSE_FACTORIALS = inverseFactorials(11);

    static DoubleDouble of(BigDecimal value) {
        double hi = value.doubleValue();
        return new DoubleDouble(hi, value.subtract(new BigDecimal(hi)).doubleValue());
    }

    static DoubleDouble sum(double a, double b) {
        double sum = a + b;
        double rest = sum - a;
        return new DoubleDouble(sum, (a - (sum - rest)) + (b - rest));
    }

    static DoubleDouble product(double a, double b) {
        double product = a * b;
        return new DoubleDouble(product, Math.fma(a, b, -product));
    }

    DoubleDouble plus(DoubleDouble other) {
        DoubleDouble high = sum(hi, other.hi);
        DoubleDouble low = sum(lo, other.lo);
        DoubleDouble part = ordered(high.hi, high.lo + low.hi);
        return ordered(part.hi, part.lo + low.lo);
    }

    DoubleDouble plus(double other) {
        DoubleDouble high = sum(hi, other);
        return ordered(high.hi, high.lo + lo);
    }

    DoubleDouble times(DoubleDouble other) {
        DoubleDouble high = product(hi, other.hi);
        return ordered(high.hi, high.lo + Math.fma(hi, other.lo, lo * other.hi));
    }

    DoubleDouble times(double other) {
        DoubleDouble high = product(hi, other);
        return ordered(high.hi, Math.fma(lo, other, high.lo));
    }

    DoubleDouble negated() {
        return new DoubleDouble(-hi, -lo);
    }

    DoubleDouble exp() {
        return expm1().plus(1);
    }

    /** e^x − 1 without cancellation near 0; infinite above 709.78. */
    DoubleDouble expm1() {
        if (hi > 709 || hi < -745) {
            return new DoubleDouble(Math.expm1(hi), 0);
        }
        double twos = Math.rint(hi / LN_2.hi);
        DoubleDouble reduced = plus(LN_2.times(-twos)).scaled(-SQUARINGS);
        DoubleDouble power = INVERSE_FACTORIALS[INVERSE_FACTORIALS.length - 1];
        for (int k = INVERSE_FACTORIALS.length - 2; k > 0; k--) {
            power = power.times(reduced).plus(INVERSE_FACTORIALS[k]);
        }
        power = power.times(reduced);
        for (int i = 0; i < SQUARINGS; i++) {
            power = power.scaled(1).plus(power.times(power));
        }
        return twos == 0 ? power : power.plus(1).scaled((int) twos).plus(-1);
    }

    private DoubleDouble scaled(int twos) {
        return new DoubleDouble(Math.scalb(hi, twos), Math.scalb(lo, twos));
    }

    private static DoubleDouble ordered(double large, double small) {
        double sum = large + small;
        return new DoubleDouble(sum, small - (sum - large));
    }

    private static DoubleDouble[] inverseFactorials(int count) {
        DoubleDouble[] inverses = new DoubleDouble[count];
        BigDecimal inverse = BigDecimal.ONE;
        for (int k = 0; k < count; k++) {
            inverse = k == 0 ? inverse : inverse.divide(BigDecimal.valueOf(k), new MathContext(50));
            inverses[k] = of(inverse);
        }
        return inverses;
    }
}
