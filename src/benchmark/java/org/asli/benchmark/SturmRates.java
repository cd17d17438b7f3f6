package org.asli.benchmark;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every rate of a series with one flow a period, by Sturm's theorem (1829) in integers; it shares no step with the
 * solver. Rates come per period, to 70 digits.
 */
final class SturmRates {
    private static final MathContext DIGITS = new MathContext(80);
    private static final int BITS = 300;

    private final List<BigInteger[]> chain = new ArrayList<>();

    /** @param flows first not zero, last not zero */
    SturmRates(long[] flows) {
        BigInteger[] polynomial = Arrays.stream(flows).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
        chain.add(polynomial);
        chain.add(derivative(polynomial));
        while (last().length > 1) {
            BigInteger[] rest = negatedRemainder(chain.get(chain.size() - 2), last());
            if (rest.length == 0) {
                break;
            }
            chain.add(rest);
        }
        BigInteger[] common = last();
        chain.replaceAll(member -> quotient(member, common));
    }

    /** Distinct rates above −1, ascending. */
    List<BigDecimal> rates() {
        // the first of the chain is now free of squares; Cauchy: its zeros v lie below 1 + max|cᵢ|/|cₙ|
        BigInteger[] polynomial = chain.get(0);
        BigInteger most = Stream.of(polynomial).map(BigInteger::abs).max(BigInteger::compareTo).orElseThrow();
        int bits = most.divide(polynomial[polynomial.length - 1].abs()).bitLength() + 2;
        List<Dyadic> zeros = new ArrayList<>();
        isolate(new Dyadic(BigInteger.ZERO, 0), new Dyadic(BigInteger.ONE.shiftLeft(bits), 0), zeros);
        List<BigDecimal> rates = new ArrayList<>(zeros.stream()
            .map(v -> BigDecimal.ONE.divide(v.value(), DIGITS).subtract(BigDecimal.ONE)).toList());
        Collections.reverse(rates);
        return rates;
    }

    private void isolate(Dyadic low, Dyadic high, List<Dyadic> zeros) {
        int count = changes(low) - changes(high);
        if (count == 1) {
            zeros.add(refined(low, high));
        } else if (count > 1) {
            Dyadic middle = low.middle(high);
            isolate(low, middle, zeros);
            isolate(middle, high, zeros);
        }
    }

    /** Halves (low, high], which holds one zero; low may be a zero that belongs to the interval before. */
    private Dyadic refined(Dyadic low, Dyadic high) {
        int signAtHigh = signAt(chain.get(0), high);
        Dyadic a = low;
        Dyadic b = high;
        while (signAtHigh != 0 && (a.numerator.signum() == 0 || a.numerator.bitLength() < BITS)) {
            Dyadic middle = a.middle(b);
            int sign = signAt(chain.get(0), middle);
            if (sign == 0) {
                return middle;
            }
            if (sign == signAtHigh) {
                b = middle;
            } else {
                a = middle;
            }
        }
        return b;
    }

    private int changes(Dyadic at) {
        int changes = 0;
        int before = 0;
        for (BigInteger[] polynomial : chain) {
            int sign = signAt(polynomial, at);
            changes += sign * before < 0 ? 1 : 0;
            before = sign == 0 ? before : sign;
        }
        return changes;
    }

    private static int signAt(BigInteger[] polynomial, Dyadic at) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = polynomial.length - 1; i >= 0; i--) {
            sum = sum.multiply(at.numerator).add(polynomial[i].shiftLeft(at.halvings * (polynomial.length - 1 - i)));
        }
        return sum.signum();
    }

    private BigInteger[] last() {
        return chain.get(chain.size() - 1);
    }

    private static BigInteger[] derivative(BigInteger[] polynomial) {
        BigInteger[] derivative = new BigInteger[polynomial.length - 1];
        Arrays.setAll(derivative, i -> polynomial[i + 1].multiply(BigInteger.valueOf(i + 1)));
        return derivative;
    }

    /** −(a mod b) times a positive number, without common factor; empty where b divides a. */
    private static BigInteger[] negatedRemainder(BigInteger[] a, BigInteger[] b) {
        BigInteger[] rest = a;
        while (rest.length >= b.length) {
            rest = reduced(rest, b);
        }
        return primitive(Stream.of(rest).map(BigInteger::negate).toArray(BigInteger[]::new));
    }

    private static BigInteger[] reduced(BigInteger[] a, BigInteger[] b) {
        BigInteger lead = b[b.length - 1];
        BigInteger factor = a[a.length - 1].multiply(BigInteger.valueOf(lead.signum()));
        BigInteger[] rest = new BigInteger[a.length];
        int shift = a.length - b.length;
        for (int i = 0; i < a.length; i++) {
            BigInteger taken = i < shift ? BigInteger.ZERO : b[i - shift].multiply(factor);
            rest[i] = a[i].multiply(lead.abs()).subtract(taken);
        }
        return primitive(rest);
    }

    /** The polynomial without its top zeros and common factor. */
    private static BigInteger[] primitive(BigInteger[] polynomial) {
        int length = polynomial.length;
        while (length > 0 && polynomial[length - 1].signum() == 0) {
            length--;
        }
        BigInteger common = Stream.of(polynomial).reduce(BigInteger.ZERO, BigInteger::gcd);
        return Arrays.stream(polynomial, 0, length).map(c -> c.divide(common)).toArray(BigInteger[]::new);
    }

    private static BigInteger[] quotient(BigInteger[] a, BigInteger[] b) {
        BigInteger[] quotient = new BigInteger[a.length - b.length + 1];
        BigInteger[] rest = a.clone();
        BigInteger lead = b[b.length - 1].abs();
        BigInteger sign = BigInteger.valueOf(b[b.length - 1].signum());
        for (int k = quotient.length - 1; k >= 0; k--) {
            BigInteger[] scaled = Stream.of(rest).map(c -> c.multiply(lead)).toArray(BigInteger[]::new);
            quotient = Stream.of(quotient).map(c -> c == null ? null : c.multiply(lead)).toArray(BigInteger[]::new);
            quotient[k] = rest[k + b.length - 1].multiply(sign);
            rest = scaled;
            for (int i = 0; i < b.length; i++) {
                rest[k + i] = rest[k + i].subtract(b[i].multiply(quotient[k]));
            }
        }
        return primitive(quotient);
    }

    /** numerator·2^−halvings. */
    private record Dyadic(BigInteger numerator, int halvings) {
        Dyadic middle(Dyadic other) {
            int deeper = Math.max(halvings, other.halvings) + 1;
            BigInteger sum = numerator.shiftLeft(deeper - 1 - halvings)
                .add(other.numerator.shiftLeft(deeper - 1 - other.halvings));
            return new Dyadic(sum, deeper);
        }

        BigDecimal value() {
            return new BigDecimal(numerator).divide(new BigDecimal(BigInteger.ONE.shiftLeft(halvings)), DIGITS);
        }
    }
}
