package org.asli.irr;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The zeros of a polynomial strictly between 0 and 1, isolated in exact arithmetic: Descartes' rule of signs on halves
 * of the interval (Vincent 1836; Collins and Akritas, "Polynomial real root isolation using Descartes' rule of signs",
 * 1976). The polynomial is first freed of multiple zeros, so the halving ends.
 */
final class ExactRoots {
    /** Coefficient additions, weighted with their length, before the search is given up: about two seconds. */
    private static final long BUDGET = 150_000_000;
    /** Halvings before it is given up; the zero of a rate of 10^300 needs 1,000. */
    private static final int DEEPEST = 2_000;

    private final IntegerPolynomial polynomial;
    private final List<RootInterval> zeros = new ArrayList<>();
    private long spent;

    private ExactRoots(IntegerPolynomial polynomial) {
        this.polynomial = polynomial;
    }

    /**
     * Ascending, or empty where that takes too long.
     *
     * @param squareFree no multiple zeros, and none at 0
     */
    static Optional<List<RootInterval>> of(IntegerPolynomial squareFree) {
        ExactRoots roots = new ExactRoots(squareFree);
        roots.isolate(squareFree, BigInteger.ZERO, 0);
        return roots.spent > BUDGET ? Optional.empty() : Optional.of(roots.zeros);
    }

    /** @param local the polynomial on [from, from+1]·2^−halvings, as a function of 0…1 */
    private void isolate(IntegerPolynomial local, BigInteger from, int halvings) {
        IntegerPolynomial inner = local;
        if (local.coefficients()[0].signum() == 0) {
            zeros.add(new RootInterval(polynomial, from, from, halvings, 0));
            inner = local.withoutZeroRoot();
        }
        spent += cost(inner);
        if (spent > BUDGET || halvings > DEEPEST) {
            spent = Long.MAX_VALUE / 2;
            return;
        }
        int most = inner.reversed().shifted().signChanges();
        if (most == 1) {
            int signAtLow = inner.coefficients()[0].signum();
            zeros.add(new RootInterval(polynomial, from, from.add(BigInteger.ONE), halvings, signAtLow));
        } else if (most > 1) {
            IntegerPolynomial left = inner.halved();
            isolate(left, from.shiftLeft(1), halvings + 1);
            isolate(left.shifted(), from.shiftLeft(1).add(BigInteger.ONE), halvings + 1);
        }
    }

    private static long cost(IntegerPolynomial local) {
        long words = local.coefficients()[0].bitLength() / 64 + local.degree() / 128;
        return (long) local.degree() * local.degree() * (words + 8) / 8;
    }
}
