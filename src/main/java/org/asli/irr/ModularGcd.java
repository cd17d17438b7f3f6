package org.asli.irr;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The greatest common divisor of two integer polynomials, from its images modulo primes (Brown, "On Euclid's algorithm
 * and the computation of polynomial greatest common divisors", JACM 18, 1971). One prime usually shows that there is
 * none; a candidate counts only when it divides both.
 */
final class ModularGcd {
    private final BigInteger scale;
    private BigInteger modulus = BigInteger.ONE;
    private BigInteger[] image = new BigInteger[0];

    private ModularGcd(BigInteger scale) {
        this.scale = scale;
    }

    static IntegerPolynomial of(IntegerPolynomial a, IntegerPolynomial b) {
        ModularGcd gcd = new ModularGcd(a.leading().gcd(b.leading()));
        BigInteger prime = BigInteger.ONE.shiftLeft(30);
        while (true) {
            prime = prime.nextProbablePrime();
            if (a.leading().mod(prime).signum() == 0 || b.leading().mod(prime).signum() == 0) {
                continue;
            }
            long p = prime.longValue();
            gcd.combine(monic(residues(a, p), residues(b, p), p), prime);
            if (gcd.image.length == 1) {
                return new IntegerPolynomial(new BigInteger[] {BigInteger.ONE});
            }
            IntegerPolynomial candidate = new IntegerPolynomial(gcd.image).primitive();
            if (a.dividedBy(candidate).isPresent() && b.dividedBy(candidate).isPresent()) {
                return candidate;
            }
        }
    }

    /** Adds what one more prime tells. */
    private void combine(long[] monic, BigInteger prime) {
        if (image.length > 0 && monic.length > image.length) {
            return; // an unlucky prime
        }
        if (monic.length != image.length) {
            modulus = BigInteger.ONE;
            image = new BigInteger[monic.length];
            Arrays.fill(image, BigInteger.ZERO);
        }
        BigInteger inverse = modulus.modInverse(prime);
        BigInteger product = modulus.multiply(prime);
        for (int k = 0; k < monic.length; k++) {
            BigInteger target = BigInteger.valueOf(monic[k]).multiply(scale);
            BigInteger lift = target.subtract(image[k]).multiply(inverse).mod(prime);
            BigInteger value = image[k].add(modulus.multiply(lift)).mod(product);
            image[k] = value.shiftLeft(1).compareTo(product) > 0 ? value.subtract(product) : value;
        }
        modulus = product;
    }

    private static long[] residues(IntegerPolynomial polynomial, long prime) {
        BigInteger modulus = BigInteger.valueOf(prime);
        return Stream.of(polynomial.coefficients()).mapToLong(c -> c.mod(modulus).longValue()).toArray();
    }

    /** Euclid's algorithm modulo a prime below 2^31; the result's leading coefficient is 1. */
    private static long[] monic(long[] a, long[] b, long prime) {
        long[] divisor = b;
        long[] rest = a;
        while (divisor.length > 0) {
            long[] remainder = remainder(rest, divisor, prime);
            rest = divisor;
            divisor = remainder;
        }
        long inverse = inverse(rest[rest.length - 1], prime);
        return Arrays.stream(rest).map(c -> c * inverse % prime).toArray();
    }

    private static long[] remainder(long[] a, long[] b, long prime) {
        long[] rest = a.clone();
        int top = b.length - 1;
        long inverse = inverse(b[top], prime);
        int length = rest.length;
        while (length > top) {
            long factor = rest[length - 1] * inverse % prime;
            for (int i = 0; i <= top; i++) {
                int at = length - 1 - top + i;
                rest[at] = (rest[at] + (prime - factor) * b[i]) % prime;
            }
            while (length > 0 && rest[length - 1] == 0) {
                length--;
            }
        }
        return Arrays.copyOf(rest, length);
    }

    private static long inverse(long value, long prime) {
        return BigInteger.valueOf(value).modInverse(BigInteger.valueOf(prime)).longValue();
    }
}
