package org.asli.cashflow;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A series as plain numbers, for calculations that have to be fast: each flow a whole multiple of one unit, exact as a
 * double, at a whole period counted from the first flow.
 *
 * <p>Signs are turned, where needed, so that the first flow is negative: no rate depends on it. Arrays are shared, not
 * copied, and not to be changed.
 */
public final class LevelFlows {
    /** In place of flows that are not at whole periods, or that no unit makes exact. */
    public static final LevelFlows NONE = new LevelFlows(1, new int[0], new double[0]);

    private static final int EXACT_BITS = 53;
    /** The difference of two is exact. */
    private static final double LARGEST_IN_PAIRS = 0x1p52;
    /** Periods for each flow up to which all periods are listed. */
    private static final int DENSE = 8;
    /** Flows for each edge from which edges are worth listing. */
    private static final int LEVEL = 3;

    private final int periodsPerYear;
    private final int[] periods;
    private final double[] amounts;
    private final int turn;
    private final LogRatio ratio;
    private final double[] dense;
    private final Edges edges;

    /** @param periods ascending from 0; @param amounts none of them 0, the first negative */
    private LevelFlows(int periodsPerYear, int[] periods, double[] amounts) {
        this.periodsPerYear = periodsPerYear;
        this.periods = periods;
        this.amounts = amounts;
        turn = onlyTurn(amounts);
        ratio = turn > 0 ? LogRatio.of(moments(0, turn), moments(turn, periods.length)) : null;
        dense = turn > 0 && span() <= (long) DENSE * periods.length ? oneByOne() : null;
        edges = turn > 0 ? fewEdges() : null;
    }

    static LevelFlows of(PeriodicFlows flows) {
        if (!flows.isWhole() || flows.times().isEmpty()) {
            return NONE;
        }
        double start = flows.times().get(0);
        int[] periods = flows.times().stream().mapToInt(time -> (int) (time - start)).toArray();
        BigInteger[] units = units(flows.amounts());
        boolean exact = Arrays.stream(units).allMatch(amount -> amount.bitLength() <= EXACT_BITS);
        return exact ? new LevelFlows(flows.periodsPerYear(), periods, negativeFirst(Arrays.stream(units)
            .mapToDouble(BigInteger::doubleValue).toArray())) : NONE;
    }

    /** One amount for each period; zero is no flow. */
    static LevelFlows of(int periodsPerYear, int[] periods, long[] units) {
        int[] counting = IntStream.range(0, periods.length).filter(k -> units[k] != 0).toArray();
        if (counting.length == 0) {
            return NONE;
        }
        long unit = powerOfTenIn(units);
        return new LevelFlows(periodsPerYear,
            Arrays.stream(counting).map(k -> periods[k] - periods[counting[0]]).toArray(),
            negativeFirst(Arrays.stream(counting).mapToDouble(k -> units[k] / unit).toArray()));
    }

    /** The largest that divides them all: the unit in which the same flows of a series are counted, to the same digits. */
    private static long powerOfTenIn(long[] units) {
        long power = 1;
        while (isMultiple(units, 10 * power)) {
            power *= 10;
        }
        return power;
    }

    private static boolean isMultiple(long[] units, long of) {
        for (long each : units) {
            if (each % of != 0) {
                return false;
            }
        }
        return true;
    }

    private static BigInteger[] units(List<BigDecimal> amounts) {
        int scale = amounts.stream().mapToInt(amount -> amount.stripTrailingZeros().scale()).max().orElse(0);
        return amounts.stream().map(amount -> amount.setScale(scale).unscaledValue()).toArray(BigInteger[]::new);
    }

    private static double[] negativeFirst(double[] amounts) {
        return amounts[0] < 0 ? amounts : Arrays.stream(amounts).map(amount -> -amount).toArray();
    }

    public int periodsPerYear() {
        return periodsPerYear;
    }

    /** How many flows. */
    public int count() {
        return periods.length;
    }

    /** Ascending from 0. */
    public int[] periods() {
        return periods;
    }

    /** In units, in the order of {@link #periods()}. */
    public double[] amounts() {
        return amounts;
    }

    /** The first flow with the other sign than those before, where that is the only change of sign; otherwise 0. */
    public int turn() {
        return turn;
    }

    /** From the first flow to the last, in periods. */
    public int span() {
        return periods[periods.length - 1];
    }

    /** Of the flows from the turn on to those before; null where there is no turn. */
    public LogRatio ratio() {
        return ratio;
    }

    /**
     * The flows' sizes, without signs, one for each period, 0 where nothing flows; null where most would be 0, or where
     * there is no turn.
     */
    public double[] dense() {
        return dense;
    }

    /** The flows as few levels; null where they are not, or where there is no turn. */
    public Edges edges() {
        return edges;
    }

    private Edges fewEdges() {
        boolean exact = Arrays.stream(amounts).allMatch(amount -> Math.abs(amount) <= LARGEST_IN_PAIRS);
        Edges all = Edges.of(periods, amounts);
        return exact && all.periods().length * LEVEL <= periods.length ? all : null;
    }

    private double[] moments(int from, int to) {
        double[] moments = new double[3];
        for (int i = from; i < to; i++) {
            double size = Math.abs(amounts[i]);
            double period = periods[i];
            moments[0] += size;
            moments[1] += period * size;
            moments[2] += period * period * size;
        }
        return moments;
    }

    private double[] oneByOne() {
        double[] sizes = new double[span() + 1];
        for (int i = 0; i < periods.length; i++) {
            sizes[periods[i]] = Math.abs(amounts[i]);
        }
        return sizes;
    }

    private static int onlyTurn(double[] amounts) {
        int turn = 0;
        for (int i = 1; i < amounts.length; i++) {
            if (amounts[i] > 0 != amounts[i - 1] > 0) {
                if (turn > 0) {
                    return 0;
                }
                turn = i;
            }
        }
        return turn;
    }
}
