package org.asli.irr;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Every rate of a series on a whole grid of times, by exact arithmetic: where floating point leaves a doubt. */
final class ExactRates {
    private static final int HIGHEST_DEGREE = 1_200;

    private ExactRates() {
    }

    /** Ascending and correctly rounded; empty where the times are not whole or the answer would take too long. */
    static Optional<List<Double>> of(BigDecimal[] amounts, TimeGrid grid) {
        if (!grid.isWhole() || grid.span() > HIGHEST_DEGREE) {
            return Optional.empty();
        }
        IntegerPolynomial polynomial = IntegerPolynomial.of(amounts, grid.periods()).squareFree();
        return ExactRoots.of(polynomial).flatMap(gains -> ExactRoots.of(polynomial.reversed())
            .map(losses -> ascending(polynomial, gains, losses, grid.periodsPerYear())));
    }

    private static List<Double> ascending(IntegerPolynomial polynomial, List<RootInterval> gains,
            List<RootInterval> losses, int periodsPerYear) {
        List<Double> rates = new ArrayList<>();
        losses.forEach(zero -> rates.add(Math.max(zero.rate(-periodsPerYear), Math.nextUp(-1.0))));
        if (polynomial.signAt(BigInteger.ONE, 0) == 0) {
            rates.add(0.0);
        }
        List<RootInterval> falling = new ArrayList<>(gains);
        Collections.reverse(falling);
        falling.forEach(zero -> rates.add(zero.rate(periodsPerYear)));
        return rates;
    }
}
