package org.asli.irr;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The judge of what the solver says of a series; the two share no step.
 *
 * <p>It counts on its own: by Descartes' rule where the flows change sign once or never, otherwise by
 * {@link SturmChain} or {@link MonotonePieces}; or it knows the rates because the series was made from them. Then each
 * rate is held to the signs of the net present value on its two sides, with 90 digits: where they differ half-way to
 * the neighbouring doubles, no double is nearer to a true rate. As many such places as there are rates are all of them.
 */
final class Oracle {
    private static final int LONGEST_CHAIN = 26;
    /** The double next to −1, which stands for all rates below. */
    private static final double LEAST = Math.nextUp(-1.0);

    private final int count;
    private final PreciseSum sum;
    private final Map<BigDecimal, PreciseSum.Value> values = new HashMap<>();

    Oracle(Trial trial) {
        if (trial.factors() != null) {
            count = trial.factors().length - 1;
            sum = polynomial(trial.factors(), trial.perYear());
        } else if (trial.signChanges() > 1 && trial.perYear() > 0 && trial.span() <= LONGEST_CHAIN) {
            SturmChain chain = new SturmChain(trial.dense());
            count = chain.zeros();
            sum = polynomial(chain.simple(), trial.perYear());
        } else {
            sum = new PreciseSum(trial.paise(), trial.times(), trial.perYear());
            count = trial.signChanges() < 2 ? trial.signChanges()
                : MonotonePieces.zeros(sum, trial.paise(), trial.times());
        }
    }

    private static PreciseSum polynomial(BigInteger[] coefficients, int perYear) {
        double[] powers = IntStream.range(0, coefficients.length).asDoubleStream().toArray();
        return new PreciseSum(coefficients, powers, perYear);
    }

    /** How many rates there are above −1, each once however often it is a zero. */
    int count() {
        return count;
    }

    /**
     * How far each rate is from the true one, in units of its last place; without those at the edge of −1.
     *
     * @throws AssertionError where a rate is missing, is none or is off by more than a unit, or where its certificate
     *     does not hold
     */
    List<Double> errors(IrrResult result) {
        require(result.proven(), () -> "not proven");
        require(result.rates().size() == count, () -> "not " + count + " rates");
        require(result.rates().stream().sorted().toList().equals(result.rates()), () -> "not ascending");
        List<Enclosure> inside = result.enclosures().stream().filter(rate -> rate.rate() > LEAST).toList();
        require(inside.stream().map(Enclosure::rate).distinct().count() == inside.size(), () -> "one rate twice");
        result.enclosures().forEach(enclosure -> require(enclosure.isSharp(), () -> "loose"));
        requireAtTotalLoss(count - inside.size());
        return inside.stream().map(rate -> rate.rate() == 0 ? errorOfZero(rate) : error(rate)).toList();
    }

    /** So many rates are nearer to −1 than to any double but its neighbour; they can be told apart only from none. */
    private void requireAtTotalLoss(int rates) {
        if (rates > 0) {
            BigDecimal edge = middle(new BigDecimal(LEAST), new BigDecimal(Math.nextUp(LEAST)));
            boolean odd = sum.signAtTotalLoss() * value(edge).signum() < 0;
            require(odd == (rates % 2 == 1), () -> rates + " rates at the edge of −1");
        }
    }

    private double errorOfZero(Enclosure enclosure) {
        require(value(BigDecimal.ZERO).signum() == 0, () -> "0 is no rate");
        require(enclosure.lower() <= 0 && enclosure.upper() >= 0, () -> "out of bounds");
        return 0;
    }

    private double error(Enclosure enclosure) {
        double rate = enclosure.rate();
        BigDecimal below = new BigDecimal(Math.nextDown(rate));
        BigDecimal above = new BigDecimal(Math.nextUp(rate));
        BigDecimal exact = new BigDecimal(rate);
        if (differ(middle(below, exact), middle(exact, above))) {
            below = middle(below, exact);
            above = middle(exact, above);
        }
        require(differ(below, above), () -> "off by more than one unit in the last place: " + rate);
        requireInBounds(enclosure, below, above);
        double share = value(below).zeroToward(value(above));
        double way = above.subtract(below).doubleValue();
        return Math.abs(share * way - exact.subtract(below).doubleValue()) / Math.ulp(rate);
    }

    private void requireInBounds(Enclosure enclosure, BigDecimal below, BigDecimal above) {
        BigDecimal lower = new BigDecimal(enclosure.lower()).max(below);
        BigDecimal upper = new BigDecimal(enclosure.upper()).min(above);
        require(differ(lower, above) && differ(below, upper), () -> "out of bounds: " + enclosure);
    }

    private boolean differ(BigDecimal low, BigDecimal high) {
        return value(low).signum() * value(high).signum() <= 0;
    }

    private static BigDecimal middle(BigDecimal a, BigDecimal b) {
        return a.add(b).divide(BigDecimal.valueOf(2));
    }

    private PreciseSum.Value value(BigDecimal rate) {
        return values.computeIfAbsent(rate, sum::at);
    }

    private static void require(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise.get());
        }
    }
}
