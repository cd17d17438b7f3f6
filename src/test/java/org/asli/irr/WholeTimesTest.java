package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rupees;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random series of every kind, yearly to monthly: as many rates as Sturm's theorem counts, each the double nearest to it.
 */
class WholeTimesTest {
    private static final long SEED = Long.getLong("asli.seed", 20_261_121);
    private static final int SERIES = Integer.getInteger("asli.series", 60);

    private static final int[] PERIODS = {1, 2, 4, 12};

    enum Kind {
        CONVENTIONAL(random -> amounts(random, sign -> false)),
        MANY_SIGNS(random -> amounts(random, Random::nextBoolean)),
        PAISE_TO_CRORES(random -> {
            BigDecimal[] amounts = new BigDecimal[3 + random.nextInt(12)];
            Arrays.setAll(amounts, i -> BigDecimal.valueOf((random.nextInt(4) == 0 ? -1 : 1)
                * (long) Math.pow(10, random.nextDouble() * 17), 2));
            return amounts;
        }),
        SMALL_NUMBERS(random -> {
            BigDecimal[] amounts = new BigDecimal[3 + random.nextInt(20)];
            Arrays.setAll(amounts, i -> BigDecimal.valueOf(random.nextInt(7) - 3));
            return amounts;
        }),
        BUILT_FROM_ROOTS(random -> {
            BigInteger[] product = {BigInteger.ONE};
            for (int factors = 1 + random.nextInt(5); factors > 0; factors--) {
                long[] linear = {-1 - random.nextInt(30), 1 + random.nextInt(30)};
                for (int power = random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 1; power > 0; power--) {
                    product = product(product, linear);
                }
            }
            for (int factors = random.nextInt(4); factors > 0; factors--) {
                product = product(product, 1 + random.nextInt(20), random.nextInt(20) - 10, 6 + random.nextInt(20));
            }
            return Stream.of(product).map(BigDecimal::new).toArray(BigDecimal[]::new);
        }),
        RATES_CLOSE_TOGETHER(random -> {
            BigInteger[] product = {BigInteger.ONE};
            int near = 900 + random.nextInt(200);
            for (int factors = 2 + random.nextInt(3); factors > 0; factors--) {
                product = product(product, -near - random.nextInt(3), 1_000);
            }
            product[1] = product[1].add(BigInteger.valueOf(random.nextInt(3) - 1));
            return Stream.of(product).map(BigDecimal::new).toArray(BigDecimal[]::new);
        }),
        EXTREME_RATES(random -> new BigDecimal[] {
            BigDecimal.valueOf(-1 - random.nextInt(100)),
            BigDecimal.valueOf(random.nextInt(200) - 100).scaleByPowerOfTen(random.nextInt(6)),
            BigDecimal.valueOf(1 + random.nextInt(100)).scaleByPowerOfTen(random.nextInt(17) - 4)});

        private final Function<Random, BigDecimal[]> draw;

        Kind(Function<Random, BigDecimal[]> draw) {
            this.draw = draw;
        }
    }

    @ParameterizedTest
    @EnumSource
    void ratesAreCountedAndCorrectlyRounded(Kind kind) {
        System.out.println("seed " + SEED + " for " + kind);
        Random random = new Random(SEED + kind.ordinal());
        for (int i = 0; i < SERIES; i++) {
            BigDecimal[] amounts = kind.draw.apply(random);
            amounts[0] = amounts[0].signum() == 0 ? BigDecimal.ONE : amounts[0];
            int last = amounts.length - 1;
            amounts[last] = amounts[last].signum() == 0 ? BigDecimal.ONE : amounts[last];
            int perYear = PERIODS[random.nextInt(PERIODS.length)];
            IrrResult result = InternalRateOfReturn.of(series(amounts, perYear));
            List<BigDecimal> exact = new SturmOracle(List.of(amounts)).rates().stream()
                .map(rate -> annual(rate, perYear)).toList();
            assertTrue(result.proven(), () -> "not proven: " + Arrays.toString(amounts));
            assertEquals(exact.stream().map(WholeTimesTest::nearest).toList(), result.rates(),
                () -> Arrays.toString(amounts) + " per year " + perYear);
            assertEnclosed(exact, result.enclosures());
        }
    }

    private static void assertEnclosed(List<BigDecimal> exact, List<Enclosure> enclosures) {
        for (int i = 0; i < exact.size(); i++) {
            Enclosure enclosure = enclosures.get(i);
            BigDecimal rate = exact.get(i);
            BigDecimal oraclesError = new BigDecimal("1E-60");
            assertTrue(enclosure.isSharp(), enclosure::toString);
            assertTrue(new BigDecimal(enclosure.lower()).compareTo(rate.add(oraclesError)) <= 0, enclosure::toString);
            assertTrue(new BigDecimal(enclosure.upper()).compareTo(rate.subtract(oraclesError)) >= 0, enclosure::toString);
        }
    }

    private static BigDecimal[] amounts(Random random, Function<Random, Boolean> flips) {
        BigDecimal[] amounts = new BigDecimal[2 + random.nextInt(20)];
        int turn = 1 + random.nextInt(amounts.length - 1);
        Arrays.setAll(amounts, i -> BigDecimal.valueOf(
            (i < turn ^ flips.apply(random) ? -1 : 1) * (10 + (long) Math.pow(10, 1 + 8 * random.nextDouble())), 2));
        return amounts;
    }

    private static BigInteger[] product(BigInteger[] polynomial, long... factor) {
        BigInteger[] product = new BigInteger[polynomial.length + factor.length - 1];
        Arrays.fill(product, BigInteger.ZERO);
        for (int i = 0; i < polynomial.length; i++) {
            for (int k = 0; k < factor.length; k++) {
                product[i + k] = product[i + k].add(polynomial[i].multiply(BigInteger.valueOf(factor[k])));
            }
        }
        return product;
    }

    private static CashFlowSeries series(BigDecimal[] amounts, double perYear) {
        return CashFlowSeries.of(IntStream.range(0, amounts.length)
            .mapToObj(period -> new CashFlow(period / perYear, Rupees.of(amounts[period]))).toList());
    }

    private static BigDecimal annual(BigDecimal rate, int perYear) {
        return BigDecimal.ONE.add(rate).pow(perYear, SturmOracle.DIGITS).subtract(BigDecimal.ONE);
    }

    /** Above −1, as every rate is. */
    private static double nearest(BigDecimal rate) {
        return Math.max(rate.doubleValue(), Math.nextUp(-1.0));
    }
}
