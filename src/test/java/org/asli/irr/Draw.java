package org.asli.irr;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Random amounts, sizes and rows of flows; what one block of {@value #BLOCK} shares stays the same within it. */
final class Draw {
    static final int BLOCK = 256;
    private static final int[] PERIODS = {1, 2, 4, 12};

    /** For what an insurer's book has in common: how many flows, how many periods a year. */
    final SplittableRandom shape;
    private final SplittableRandom random;

    Draw(long seed, int number) {
        shape = new SplittableRandom(7_919 * seed + number / BLOCK);
        random = new SplittableRandom(1_000_003 * seed + number);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean flip() {
        return random.nextBoolean();
    }

    /** From 0 up to 1. */
    double share() {
        return random.nextDouble();
    }

    int size(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Premiums, a wait, an income or none, the rest at the end. */
    BigInteger[] policy(int periods) {
        int paying = 1 + random.nextInt(periods / 2);
        int waiting = paying + random.nextInt(periods / 4);
        long premium = amount(5, 8);
        long income = random.nextBoolean() ? 0 : premium * (1 + random.nextInt(30)) / 20;
        long[] flows = new long[periods + 1];
        for (int k = 0; k < periods; k++) {
            flows[k] = k < paying ? -premium : k < waiting ? 0 : income;
        }
        flows[periods] = premium * (1 + random.nextInt(2 * paying));
        return big(flows);
    }

    /** Payments, then receipts; one in eight the other way about, as a loan. */
    BigInteger[] conventional(int count) {
        int turn = 1 + random.nextInt(count - 1);
        int first = random.nextInt(8) == 0 ? 1 : -1;
        boolean level = random.nextBoolean();
        long paid = amount(4, 9);
        long received = amount(4, 9);
        return IntStream.range(0, count).mapToObj(i -> BigInteger.valueOf(
            (i < turn ? first : -first) * (!level ? amount(3, 9) : i < turn ? paid : received)))
            .toArray(BigInteger[]::new);
    }

    /** The first is paid. */
    BigInteger[] anySigns(int count) {
        return IntStream.range(0, count).mapToObj(i ->
            BigInteger.valueOf((i == 0 || random.nextBoolean() ? -1 : 1) * amount(4, 8))).toArray(BigInteger[]::new);
    }

    /** In paise, of any order of magnitude alike. */
    long amount(int leastDigits, int mostDigits) {
        return (long) Math.pow(10, leastDigits + (mostDigits - leastDigits) * random.nextDouble());
    }

    /** A year. */
    int periods() {
        return PERIODS[shape.nextInt(PERIODS.length)];
    }

    static BigInteger sum(BigInteger[] flows) {
        return Arrays.stream(flows).reduce(BigInteger.ZERO, BigInteger::add);
    }

    static BigInteger[] big(long... values) {
        return Arrays.stream(values).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
    }
}
