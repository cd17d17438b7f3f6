package org.asli.irr;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Sturm's theorem (1829) in integers: how many distinct zeros a polynomial has above 0. Remainders are kept small as
 * subresultants (Collins 1967; Brown and Traub 1971), with signs as Sturm needs them.
 */
final class SturmChain {
    private final List<BigInteger[]> chain = new ArrayList<>();

    /** @param polynomial coefficients from the constant upwards; the first and the last not zero */
    SturmChain(BigInteger[] polynomial) {
        BigInteger[] a = primitive(polynomial);
        BigInteger[] b = derivative(a);
        chain.add(a);
        BigInteger lead = BigInteger.ONE;
        BigInteger height = BigInteger.ONE;
        while (b.length > 0) {
            chain.add(b);
            int drop = a.length - b.length;
            BigInteger divisor = lead.multiply(height.pow(drop)).negate();
            BigInteger[] next = Stream.of(remainder(a, b)).map(c -> c.divide(divisor)).toArray(BigInteger[]::new);
            lead = b[b.length - 1].abs();
            height = drop == 0 ? height : lead.pow(drop).divide(height.pow(drop - 1));
            a = b;
            b = next;
        }
    }

    /** Distinct zeros above 0. */
    int zeros() {
        return changes(polynomial -> polynomial[0]) - changes(polynomial -> polynomial[polynomial.length - 1]);
    }

    /** The same zeros, each once: the polynomial over its greatest common divisor with its derivative. */
    BigInteger[] simple() {
        BigInteger[] common = primitive(chain.get(chain.size() - 1));
        return common.length == 1 ? chain.get(0) : quotient(chain.get(0), common);
    }

    private int changes(Function<BigInteger[], BigInteger> end) {
        int changes = 0;
        int before = 0;
        for (BigInteger[] polynomial : chain) {
            int sign = end.apply(polynomial).signum();
            changes += sign * before < 0 ? 1 : 0;
            before = sign == 0 ? before : sign;
        }
        return changes;
    }

    private static BigInteger[] derivative(BigInteger[] polynomial) {
        BigInteger[] derivative = new BigInteger[polynomial.length - 1];
        Arrays.setAll(derivative, i -> polynomial[i + 1].multiply(BigInteger.valueOf(i + 1)));
        return derivative;
    }

    /** Of a·|b's leading coefficient|^(degrees between + 1) over b; empty where there is none. */
    private static BigInteger[] remainder(BigInteger[] a, BigInteger[] b) {
        BigInteger lead = b[b.length - 1];
        BigInteger[] rest = a.clone();
        for (int top = a.length - 1; top >= b.length - 1; top--) {
            BigInteger factor = lead.signum() < 0 ? rest[top].negate() : rest[top];
            int shift = top - b.length + 1;
            for (int i = 0; i < top; i++) {
                BigInteger scaled = rest[i].multiply(lead.abs());
                rest[i] = i < shift ? scaled : scaled.subtract(b[i - shift].multiply(factor));
            }
        }
        return trimmed(Arrays.copyOf(rest, b.length - 1));
    }

    private static BigInteger[] quotient(BigInteger[] a, BigInteger[] b) {
        BigInteger[] rest = a.clone();
        BigInteger[] quotient = new BigInteger[a.length - b.length + 1];
        for (int k = quotient.length - 1; k >= 0; k--) {
            quotient[k] = rest[k + b.length - 1].divide(b[b.length - 1]);
            for (int i = 0; i < b.length; i++) {
                rest[k + i] = rest[k + i].subtract(b[i].multiply(quotient[k]));
            }
        }
        return quotient;
    }

    private static BigInteger[] primitive(BigInteger[] polynomial) {
        BigInteger common = Stream.of(polynomial).reduce(BigInteger.ZERO, BigInteger::gcd);
        return Stream.of(polynomial).map(c -> c.divide(common)).toArray(BigInteger[]::new);
    }

    private static BigInteger[] trimmed(BigInteger[] polynomial) {
        int length = polynomial.length;
        while (length > 0 && polynomial[length - 1].signum() == 0) {
            length--;
        }
        return Arrays.copyOf(polynomial, length);
    }
}
