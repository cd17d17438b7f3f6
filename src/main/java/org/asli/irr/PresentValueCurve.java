package org.asli.irr;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlowSeries;
import org.asli.cashflow.PeriodicFlows;

/**
 * The value at t = 0 of a series against the rate it is discounted at, V(r) = Σ cf(t)·(1 + r)^(−t), and its slope.
 *
 * <p>Amounts are taken as exact decimals and times as {@link InternalRateOfReturn} takes them. Horner's rule in twice
 * the precision of a double runs towards the end at which nothing grows, the first flow for rates above 0 and the last
 * below, so that nothing overflows on the way. Neighbouring flows equally far apart share one power.
 */
public final class PresentValueCurve {
    private final DoubleDouble[] amounts;
    private final DoubleDouble[] moments;
    private final double[] times;
    private final int periodsPerYear;
    private final DoubleDouble[] gaps;
    private final int[] gapOf;
    private final double size;

    private PresentValueCurve(List<BigDecimal> amounts, List<Double> times, int periodsPerYear) {
        this.amounts = amounts.stream().map(DoubleDouble::of).toArray(DoubleDouble[]::new);
        this.times = times.stream().mapToDouble(Double::doubleValue).toArray();
        this.periodsPerYear = periodsPerYear;
        int last = times.size() - 1;
        moments = IntStream.rangeClosed(0, last).mapToObj(i -> this.amounts[i].times(this.times[i]))
            .toArray(DoubleDouble[]::new);
        DoubleDouble[] between = IntStream.range(0, Math.max(last, 0))
            .mapToObj(i -> DoubleDouble.sum(this.times[i + 1], -this.times[i])).toArray(DoubleDouble[]::new);
        gaps = Arrays.stream(between).distinct().sorted().toArray(DoubleDouble[]::new);
        gapOf = Arrays.stream(between).mapToInt(gap -> Arrays.binarySearch(gaps, gap)).toArray();
        size = Arrays.stream(this.amounts).mapToDouble(amount -> Math.abs(amount.hi())).sum();
    }

    public static PresentValueCurve of(CashFlowSeries series) {
        return of(series.periodic());
    }

    private static PresentValueCurve of(PeriodicFlows flows) {
        return new PresentValueCurve(flows.amounts(), flows.times(), flows.periodsPerYear());
    }

    /** The payments of a series alone, or its receipts, as amounts above zero. @param sign −1 or 1 */
    static PresentValueCurve ofSide(PeriodicFlows flows, int sign) {
        int[] side = IntStream.range(0, flows.times().size())
            .filter(i -> flows.amounts().get(i).signum() == sign).toArray();
        return new PresentValueCurve(Arrays.stream(side).mapToObj(i -> flows.amounts().get(i).abs()).toList(),
            Arrays.stream(side).mapToObj(i -> flows.times().get(i)).toList(), flows.periodsPerYear());
    }

    /** @param rate annual effective, as a fraction; the result is not a number unless it is finite and above −1 */
    public NetPresentValue at(double rate) {
        if (times.length == 0) {
            return new NetPresentValue(0, 0, 0, 0);
        }
        DoubleDouble annual = DoubleDoubleMath.forceOfInterest(rate);
        DoubleDouble force = perPeriod(annual);
        Sums sums = sums(force);
        double relative = relativeError(annual.hi(), longest());
        Bounded value = carried(sums.value, sums.size, force.times(-sums.at), relative);
        // 1/(1 + r) of the slope is one more year of discounting
        Bounded moment = carried(sums.moment, sums.size * Math.max(longest(), 1),
            DoubleDouble.sum(sums.at, periodsPerYear).times(force).negated(), relative);
        double slope = moment.value.hi() / periodsPerYear;
        return new NetPresentValue(value.value.hi(), 0 - slope, value.error,
            moment.error / periodsPerYear + Math.ulp(slope));
    }

    /** ln of the value at a time, of a series of receipts alone. @param time in periods */
    Bounded logarithm(double rate, double time) {
        DoubleDouble annual = DoubleDoubleMath.forceOfInterest(rate);
        DoubleDouble force = perPeriod(annual);
        Sums sums = sums(force);
        DoubleDouble ln = DoubleDoubleMath.ln(sums.value);
        return new Bounded(ln.plus(DoubleDouble.sum(time, -sums.at).times(force)), DoubleDoubleMath.errorOfLn(ln.hi())
            + relativeError(annual.hi(), Math.max(time, longest())) + underflow() / sums.value.hi());
    }

    /** @param error the true value is at most so far off */
    record Bounded(DoubleDouble value, double error) {
    }

    /** @param at the time to which all is discounted, in periods; @param size as value, without regard to sign */
    private record Sums(DoubleDouble value, DoubleDouble moment, double size, double at) {
    }

    private Sums sums(DoubleDouble force) {
        boolean isLoss = force.hi() < 0;
        DoubleDouble fall = isLoss ? force : force.negated();
        DoubleDouble[] factors = Arrays.stream(gaps).map(gap -> gap.times(fall).exp()).toArray(DoubleDouble[]::new);
        int last = times.length - 1;
        DoubleDouble value = DoubleDouble.ZERO;
        DoubleDouble moment = DoubleDouble.ZERO;
        double sum = 0;
        for (int k = 0; k <= last; k++) {
            int i = isLoss ? k : last - k;
            if (k > 0) {
                DoubleDouble factor = factors[gapOf[isLoss ? i - 1 : i]];
                value = value.times(factor);
                moment = moment.times(factor);
                sum *= factor.hi();
            }
            value = value.plus(amounts[i]);
            moment = moment.plus(moments[i]);
            sum += Math.abs(amounts[i].hi());
        }
        return new Sums(value, moment, sum, isLoss ? times[last] : times[0]);
    }

    /** From where the sums stand to t = 0; in two halves, so that neither overflows where the whole does not. */
    private Bounded carried(DoubleDouble sum, double ofSize, DoubleDouble exponent, double relative) {
        DoubleDouble factor = exponent.times(0.5).exp();
        double plain = sum.hi() * factor.hi() * factor.hi();
        double error = (relative * ofSize + underflow()) * factor.hi() * factor.hi();
        if (sum.hi() == 0 || !Double.isFinite(plain)) {
            return new Bounded(new DoubleDouble(sum.hi() == 0 ? 0 : plain, 0), error);
        }
        DoubleDouble carried = sum.times(factor).times(factor);
        return new Bounded(carried, error + Math.ulp(carried.hi()) / 2);
    }

    private DoubleDouble perPeriod(DoubleDouble annual) {
        return DoubleDoubleMath.quotient(annual, new DoubleDouble(periodsPerYear, 0));
    }

    private double longest() {
        return times[times.length - 1];
    }

    /**
     * Bound on the relative error of every term, u = 2^−53. Each of the n flows makes at most an exponential (160u²), a
     * product (5u²) and a sum (3u²), what carries them on two exponentials and products. Exponents, at most twice the
     * longest time T with a force of L a year, are off by 25u²·T|L| of rounding and by the error of L itself, in all
     * T·(180 + 33|L|)u².
     */
    private double relativeError(double force, double periods) {
        double years = periods / periodsPerYear + 1;
        return (171.0 * times.length + 600 + 2 * years * (180 + 40 * Math.abs(force))) * 0x1p-106;
    }

    /** What amounts and powers too small for a double can leave out. */
    private double underflow() {
        return times.length * Double.MIN_NORMAL * (1 + size);
    }
}
