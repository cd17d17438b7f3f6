package org.asli.irr;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How many rates a series has, by cutting the line of forces of interest into pieces on which bounds show that the net
 * present value is not zero or is monotone. For the judges of the solver: bounds in doubles with their rounding, signs
 * with 90 digits. For series that are too long for {@link SturmChain} or have no whole periods.
 */
final class MonotonePieces {
    private static final double NARROWEST = 0x1p-40;
    private static final double NOTHING = 0x1p-900;

    private final PreciseSum exact;
    private final boolean forward;
    private final double[] amounts;
    private final double[] distances;

    /** @param forward for rates above 0; otherwise for rates below */
    private MonotonePieces(PreciseSum exact, BigInteger[] amounts, double[] times, boolean forward) {
        this.exact = exact;
        this.forward = forward;
        int last = times.length - 1;
        int[] order = IntStream.rangeClosed(0, last).map(i -> forward ? i : last - i).toArray();
        this.amounts = Arrays.stream(order).mapToDouble(i -> amounts[i].doubleValue()).toArray();
        distances = Arrays.stream(order).mapToDouble(i -> Math.abs(times[i] - times[order[0]])).toArray();
    }

    /** Rates above −1; a rate of 0 counts once. */
    static int zeros(PreciseSum exact, BigInteger[] amounts, double[] times) {
        boolean atZero = Arrays.stream(amounts).reduce(BigInteger.ZERO, BigInteger::add).signum() == 0;
        return (atZero ? 1 : 0) + new MonotonePieces(exact, amounts, times, true).zeros()
            + new MonotonePieces(exact, amounts, times, false).zeros();
    }

    /**
     * Receipts and payments apart, and both weighted with their distance, for the slope. Each falls as the force rises.
     *
     * @param doubt twice the relative rounding error of each: of a sum, an exponential and its argument
     */
    private record Sums(double force, double receipts, double payments, double late, double due, double doubt) {
        boolean hasNoZeroUpTo(Sums right) {
            return exceeds(right.receipts, payments, right.doubt) || exceeds(right.payments, receipts, right.doubt);
        }

        boolean isMonotoneUpTo(Sums right) {
            return exceeds(right.late, due, right.doubt) || exceeds(right.due, late, right.doubt);
        }
    }

    private int zeros() {
        int zeros = 0;
        Sums left = sums(0);
        double step = 1 / distances[distances.length - 1];
        while (!isOutweighed(left)) {
            Sums right = sums(left.force + step);
            zeros += between(left, right);
            left = right;
            step *= 2;
        }
        return zeros;
    }

    /** Whether the first flow is larger than all that is against it, and so for every larger force. */
    private boolean isOutweighed(Sums sums) {
        double against = amounts[0] > 0 ? sums.payments : sums.receipts;
        return exceeds(Math.abs(amounts[0]), against, sums.doubt);
    }

    private static boolean exceeds(double larger, double smaller, double doubt) {
        return larger > smaller * (1 + doubt) + NOTHING;
    }

    private int between(Sums left, Sums right) {
        if (left.hasNoZeroUpTo(right)) {
            return 0;
        }
        if (left.isMonotoneUpTo(right)) {
            return sign(left) * sign(right) < 0 ? 1 : 0;
        }
        if (right.force - left.force < NARROWEST * right.force) {
            throw new IllegalStateException("too near to tell at a force of " + left.force);
        }
        Sums middle = sums(left.force + (right.force - left.force) / 2);
        return between(left, middle) + between(middle, right);
    }

    private Sums sums(double force) {
        double[] sums = new double[4];
        for (int i = 0; i < amounts.length; i++) {
            double present = Math.abs(amounts[i]) * Math.exp(-force * distances[i]);
            int side = amounts[i] > 0 ? 0 : 1;
            sums[side] += present;
            sums[2 + side] += present * distances[i];
        }
        double doubt = (4 * amounts.length + 4 * force * distances[distances.length - 1] + 40) * 0x1p-53;
        return new Sums(force, sums[0], sums[1], sums[2], sums[3], doubt);
    }

    /** 0 only at a force of 0, where the flows add up to nothing. */
    private int sign(Sums sums) {
        double difference = sums.receipts - sums.payments;
        boolean certain = Math.abs(difference) > sums.doubt * (sums.receipts + sums.payments) + NOTHING;
        int sign = certain ? (int) Math.signum(difference) : exact.atForce(sums.force, forward).signum();
        if (sign == 0 && sums.force != 0) {
            throw new IllegalStateException("no sign at a force of " + sums.force);
        }
        return sign;
    }
}
