package org.asli.irr;

import static java.math.BigInteger.ZERO;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asli.cashflow.PeriodicFlows;

/** An exact polynomial, coefficients from the constant upwards, the last one not zero. */
record IntegerPolynomial(BigInteger[] coefficients) {

    /** Σ amountᵢ·v^(timeᵢ − time₀) times a power of ten, for flows at whole times. */
    static IntegerPolynomial of(PeriodicFlows flows) {
        int scale = flows.amounts().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigInteger[] dense = new BigInteger[(int) flows.span() + 1];
        Arrays.fill(dense, ZERO);
        for (int i = 0; i < flows.times().size(); i++) {
            int power = (int) (flows.times().get(i) - flows.times().get(0));
            dense[power] = flows.amounts().get(i).setScale(scale).unscaledValue();
        }
        return new IntegerPolynomial(dense).primitive();
    }

    int degree() {
        return coefficients.length - 1;
    }

    BigInteger leading() {
        return coefficients[degree()];
    }

    IntegerPolynomial derivative() {
        return new IntegerPolynomial(IntStream.rangeClosed(1, degree())
            .mapToObj(k -> coefficients[k].multiply(BigInteger.valueOf(k))).toArray(BigInteger[]::new));
    }

    /** Without the factor common to all coefficients. */
    IntegerPolynomial primitive() {
        BigInteger common = Stream.of(coefficients).reduce(ZERO, BigInteger::gcd);
        return new IntegerPolynomial(
            Stream.of(coefficients).map(c -> c.divide(common)).toArray(BigInteger[]::new));
    }

    /** x^n·p(1/x). */
    IntegerPolynomial reversed() {
        return new IntegerPolynomial(
            IntStream.rangeClosed(0, degree()).mapToObj(k -> coefficients[degree() - k]).toArray(BigInteger[]::new));
    }

    /** p(x + 1). */
    IntegerPolynomial shifted() {
        BigInteger[] c = coefficients.clone();
        for (int i = degree() - 1; i >= 0; i--) {
            for (int j = i; j < degree(); j++) {
                c[j] = c[j].add(c[j + 1]);
            }
        }
        return new IntegerPolynomial(c);
    }

    /** 2^n·p(x/2). */
    IntegerPolynomial halved() {
        return new IntegerPolynomial(
            IntStream.rangeClosed(0, degree()).mapToObj(k -> coefficients[k].shiftLeft(degree() - k))
                .toArray(BigInteger[]::new));
    }

    /** p(x)/x, where p(0) = 0. */
    IntegerPolynomial withoutZeroRoot() {
        return new IntegerPolynomial(Arrays.copyOfRange(coefficients, 1, coefficients.length));
    }

    int signChanges() {
        int changes = 0;
        int before = 0;
        for (BigInteger c : coefficients) {
            changes += c.signum() * before < 0 ? 1 : 0;
            before = c.signum() == 0 ? before : c.signum();
        }
        return changes;
    }

    /** The sign at numerator·2^−halvings. */
    int signAt(BigInteger numerator, int halvings) {
        BigInteger sum = ZERO;
        for (int k = degree(); k >= 0; k--) {
            sum = sum.multiply(numerator).add(coefficients[k].shiftLeft(halvings * (degree() - k)));
        }
        return sum.signum();
    }

    /** The same zeros, each once. */
    IntegerPolynomial squareFree() {
        return dividedBy(ModularGcd.of(this, derivative())).orElseThrow();
    }

    /** The quotient, empty where the primitive divisor leaves a remainder. */
    Optional<IntegerPolynomial> dividedBy(IntegerPolynomial divisor) {
        BigInteger[] rest = coefficients.clone();
        BigInteger[] quotient = new BigInteger[degree() - divisor.degree() + 1];
        for (int k = quotient.length - 1; k >= 0; k--) {
            quotient[k] = rest[k + divisor.degree()].divide(divisor.leading());
            for (int i = 0; i <= divisor.degree(); i++) {
                rest[k + i] = rest[k + i].subtract(divisor.coefficients[i].multiply(quotient[k]));
            }
        }
        boolean exact = Stream.of(rest).allMatch(c -> c.signum() == 0);
        return exact ? Optional.of(new IntegerPolynomial(quotient)) : Optional.empty();
    }
}
