package org.asli.irr;

import java.math.BigInteger;
import java.util.Arrays;

/** Products of integer polynomials, coefficients from the constant upwards: series with known rates. */
final class Polynomials {
    private Polynomials() {
    }

    static BigInteger[] product(BigInteger[] a, BigInteger[] b) {
        BigInteger[] product = new BigInteger[a.length + b.length - 1];
        Arrays.fill(product, BigInteger.ZERO);
        for (int i = 0; i < a.length; i++) {
            for (int k = 0; k < b.length; k++) {
                product[i + k] = product[i + k].add(a[i].multiply(b[k]));
            }
        }
        return product;
    }

    static BigInteger[] power(BigInteger[] factor, int exponent) {
        BigInteger[] power = {BigInteger.ONE};
        for (int i = 0; i < exponent; i++) {
            power = product(power, factor);
        }
        return power;
    }

    /** At a fraction with a positive denominator. */
    static int sign(BigInteger[] polynomial, BigInteger numerator, BigInteger denominator) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger scale = BigInteger.ONE;
        for (int k = polynomial.length - 1; k >= 0; k--) {
            sum = sum.multiply(numerator).add(polynomial[k].multiply(scale));
            scale = scale.multiply(denominator);
        }
        return sum.signum();
    }
}
