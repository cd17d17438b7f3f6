package org.asli.irr;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.asli.cashflow.PeriodicFlows;

/** Every rate of a series on a whole grid of times, by exact arithmetic: where floating point leaves a doubt. */
final class ExactRates {
    private static final int HIGHEST_DEGREE = 1_200;

    private ExactRates() {
    }

    /** Ascending and sharp; empty where the times are not whole or the answer would take too long. */
    static Optional<List<Enclosure>> of(PeriodicFlows flows) {
        if (!flows.isWhole() || flows.span() > HIGHEST_DEGREE) {
            return Optional.empty();
        }
        IntegerPolynomial polynomial = IntegerPolynomial.of(flows).squareFree();
        return ExactRoots.of(polynomial).flatMap(gains -> ExactRoots.of(polynomial.reversed())
            .map(losses -> ascending(polynomial, gains, losses, flows.periodsPerYear())));
    }

    private static List<Enclosure> ascending(IntegerPolynomial polynomial, List<RootInterval> gains,
            List<RootInterval> losses, int periodsPerYear) {
        List<Enclosure> rates = new ArrayList<>();
        losses.forEach(zero -> rates.add(zero.rate(-periodsPerYear)));
        if (polynomial.signAt(BigInteger.ONE, 0) == 0) {
            rates.add(Enclosure.exactly(0));
        }
        List<RootInterval> falling = new ArrayList<>(gains);
        Collections.reverse(falling);
        falling.forEach(zero -> rates.add(zero.rate(periodsPerYear)));
        return rates;
    }
}
