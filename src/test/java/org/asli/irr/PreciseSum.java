package org.asli.irr;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A net present value with more than 90 digits: a judge of what the solver returns that shares nothing with it. */
final class PreciseSum {
    private static final int PLACES = 320;

    private final BigInteger[] amounts;
    private final BigDecimal[] gaps;
    private final int perYear;
    private final BigInteger total;

    /**
     * @param amounts in any unit, at least one
     * @param times ascending: whole periods, or, where {@code perYear} is 0, years as they are
     */
    PreciseSum(BigInteger[] amounts, double[] times, int perYear) {
        this.amounts = amounts;
        this.perYear = perYear;
        gaps = IntStream.range(1, times.length)
            .mapToObj(i -> new BigDecimal(times[i]).subtract(new BigDecimal(times[i - 1]))).toArray(BigDecimal[]::new);
        total = Arrays.stream(amounts).map(BigInteger::abs).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** scaled·2^−places, known to 2^−320 of the flows' total. */
    record Value(BigInteger scaled, int places, BigInteger total) {
        /** −1 or 1 where that is certain, 0 where the value is nearer to zero than it is known. */
        int signum() {
            boolean certain = scaled.abs().compareTo(total.shiftLeft(places - PLACES)) > 0;
            return certain ? scaled.signum() : 0;
        }

        /** Where the straight line between two values is zero, as a share of the way from this one. */
        double zeroToward(Value other) {
            BigDecimal here = new BigDecimal(scaled.abs().shiftLeft(Math.max(0, other.places - places)));
            BigDecimal there = new BigDecimal(other.scaled.abs().shiftLeft(Math.max(0, places - other.places)));
            return here.divide(here.add(there), MathContext.DECIMAL64).doubleValue();
        }
    }

    /** At an annual effective rate above −1; seen from the first flow, or from the last where the rate is negative. */
    Value at(BigDecimal rate) {
        BigDecimal gain = BigDecimal.ONE.add(rate);
        int size = (int) (3.33 * Math.abs(gain.precision() - gain.scale())) + 4;
        FixedPoint numbers = new FixedPoint(PLACES + FixedPoint.GUARD + size);
        boolean forward = rate.signum() >= 0;
        BigInteger factor = forward ? numbers.inverse(gain) : numbers.of(gain);
        if (perYear == 0) {
            return sum(numbers, forward, powers(numbers, numbers.negatedLog(factor)));
        }
        BigInteger base = numbers.root(factor, perYear);
        return sum(numbers, forward, gap -> numbers.power(base, gap.intValueExact()));
    }

    /** Where the rate nears −1 the last flow outweighs all others. */
    int signAtTotalLoss() {
        return amounts[amounts.length - 1].signum();
    }

    /** At a force of interest per period, seen from the first flow, or at minus that from the last. */
    Value atForce(double force, boolean forward) {
        FixedPoint numbers = new FixedPoint(PLACES + FixedPoint.GUARD);
        return sum(numbers, forward, powers(numbers, numbers.of(new BigDecimal(force))));
    }

    /** Horner's scheme over the gaps, from the far end. */
    private Value sum(FixedPoint numbers, boolean forward, Function<BigDecimal, BigInteger> power) {
        Map<BigDecimal, BigInteger> powers = new HashMap<>();
        int last = amounts.length - 1;
        BigInteger sum = BigInteger.ZERO;
        for (int k = last; k >= 0; k--) {
            if (k < last) {
                sum = numbers.times(sum, powers.computeIfAbsent(gaps[forward ? k : last - 1 - k], power));
            }
            sum = sum.add(amounts[forward ? k : last - k].shiftLeft(numbers.places()));
        }
        return new Value(sum, numbers.places(), total);
    }

    private static Function<BigDecimal, BigInteger> powers(FixedPoint numbers, BigInteger force) {
        return gap -> numbers.exp(new BigDecimal(force).multiply(gap).toBigInteger());
    }
}
