package org.asli.irr;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * An unevaluated sum hi + lo of two doubles with |lo| ≤ ulp(hi)/2: about 32 significant digits.
 *
 * <p>With u = 2^−53, the relative error of a sum is below 3u², of a product 5u², of a product with a double 2u²:
 * algorithms 6, 11 and 9 of Joldes, Muller and Popescu, "Tight and rigorous error bounds for basic building blocks of
 * double-word arithmetic" (ACM TOMS 44, 2017). The exponential follows Hida, Li and Bailey, "Library for double-double
 * and quad-double arithmetic" (2001): reduce by ln 2 and 2^9, sum the Taylor series, square back; its error is below
 * (160 + 4|x|)u², of which the reduction of x makes 4|x|, the nine squarings 40 and the rest is reserve.
 */
record DoubleDouble(double hi, double lo) implements Comparable<DoubleDouble> {
    static final DoubleDouble ZERO = new DoubleDouble(0, 0);
    static final DoubleDouble ONE = new DoubleDouble(1, 0);
    private static final DoubleDouble LN_2 =
        of(new BigDecimal("0.693147180559945309417232121458176568075500134360255254120680009"));
    private static final DoubleDouble INFINITE = new DoubleDouble(Double.POSITIVE_INFINITY, 0);
    private static final int EXACT_DIGITS = 15;
    private static final double[] POWERS_OF_TEN = {1, 1e1, 1e2, 1e3, 1e4};
    private static final double LARGEST = 709;
    private static final double SMALLEST = -745;
    private static final int SQUARINGS = 9;
    private static final DoubleDouble[] INVERSE_FACTORIALS = inverseFactorials(11);

    static DoubleDouble of(BigDecimal value) {
        if (value.precision() <= EXACT_DIGITS && value.scale() >= 0 && value.scale() < POWERS_OF_TEN.length) {
            return quotient(value.unscaledValue().doubleValue(), POWERS_OF_TEN[value.scale()]);
        }
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

    /** The rest of the division is exact, so the quotient is off by less than u². */
    private static DoubleDouble quotient(double a, double b) {
        double quotient = a / b;
        return new DoubleDouble(quotient, Math.fma(-quotient, b, a) / b);
    }

    /** x^exponent by repeated squaring of hi and lo side by side; relative error below 2·exponent²·u². */
    static DoubleDouble power(double x, int exponent) {
        double power = 1;
        double powerLow = 0;
        double square = x;
        double squareLow = 0;
        for (int bits = exponent; bits != 0; bits >>= 1) {
            if ((bits & 1) == 1) {
                double product = power * square;
                powerLow = Math.fma(powerLow, square, Math.fma(power, squareLow, Math.fma(power, square, -product)));
                power = product;
            }
            double next = square * square;
            squareLow = Math.fma(2 * square, squareLow, Math.fma(square, square, -next));
            square = next;
        }
        return ordered(power, powerLow);
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

    BigDecimal exactly() {
        return new BigDecimal(hi).add(new BigDecimal(lo));
    }

    /** The largest double that is not above. */
    double floor() {
        return lo < 0 ? Math.nextDown(hi) : hi;
    }

    /** The smallest double that is not below. */
    double ceiling() {
        return lo > 0 ? Math.nextUp(hi) : hi;
    }

    DoubleDouble negated() {
        return new DoubleDouble(-hi, -lo);
    }

    /** e^x; infinite above 709. */
    DoubleDouble exp() {
        int twos = twos();
        return hi > LARGEST ? INFINITE : hi < SMALLEST ? ZERO : reduced(twos).plus(1).scaled(twos);
    }

    /** e^x − 1 without cancellation near 0; infinite above 709. */
    DoubleDouble expm1() {
        return hi > LARGEST ? INFINITE : twos() == 0 ? reduced(0) : exp().plus(-1);
    }

    private int twos() {
        return (int) Math.rint(hi / LN_2.hi);
    }

    /** e^(x − twos·ln 2) − 1, where that is small. */
    private DoubleDouble reduced(int twos) {
        DoubleDouble x = plus(LN_2.times(-twos)).scaled(-SQUARINGS);
        DoubleDouble sum = INVERSE_FACTORIALS[INVERSE_FACTORIALS.length - 1];
        for (int k = INVERSE_FACTORIALS.length - 2; k > 0; k--) {
            sum = sum.times(x).plus(INVERSE_FACTORIALS[k]);
        }
        sum = sum.times(x);
        for (int i = 0; i < SQUARINGS; i++) {
            sum = sum.scaled(1).plus(sum.times(sum));
        }
        return sum;
    }

    @Override
    public int compareTo(DoubleDouble other) {
        int order = Double.compare(hi, other.hi);
        return order == 0 ? Double.compare(lo, other.lo) : order;
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
