package org.asli.irr;

import org.asli.cashflow.LevelFlows;

/** A flow in nearly every period: Horner's scheme, with several sums side by side, each of every second or fourth flow. */
final class DenseSum extends PowerSum {
    private final double[] sizes;
    private final int turn;

    DenseSum(LevelFlows flows) {
        super(flows.span(), flows.span() + 1);
        sizes = flows.dense();
        turn = flows.periods()[flows.turn()];
    }

    @Override
    Moments moments(double x) {
        Weight late = weight(turn, sizes.length - 1, x).later(turn, power(x, turn));
        return Moments.of(weight(0, turn - 1, x), late);
    }

    /** Of the flows in the periods from…to, with exponents from 0. */
    private Weight weight(int from, int to, double x) {
        double square = x * x;
        double y = square * square;
        int odd = to - from + 1 & 3;
        int k = to - odd;
        double a = odd > 0 ? sizes[k + 1] : 0;
        double a1 = 0;
        double a2 = 0;
        double b = odd > 1 ? sizes[k + 2] : 0;
        double b1 = 0;
        double b2 = 0;
        double c = odd > 2 ? sizes[k + 3] : 0;
        double c1 = 0;
        double c2 = 0;
        double d = 0;
        double d1 = 0;
        double d2 = 0;
        for (; k > from; k -= 4) {
            a2 = Math.fma(a2, y, a1);
            a1 = Math.fma(a1, y, a);
            a = Math.fma(a, y, sizes[k - 3]);
            b2 = Math.fma(b2, y, b1);
            b1 = Math.fma(b1, y, b);
            b = Math.fma(b, y, sizes[k - 2]);
            c2 = Math.fma(c2, y, c1);
            c1 = Math.fma(c1, y, c);
            c = Math.fma(c, y, sizes[k - 1]);
            d2 = Math.fma(d2, y, d1);
            d1 = Math.fma(d1, y, d);
            d = Math.fma(d, y, sizes[k]);
        }
        return Weight.ofHorner(a, a1, a2, y, 4).plus(Weight.ofHorner(b, b1, b2, y, 4).later(1, x))
            .plus(Weight.ofHorner(c, c1, c2, y, 4).later(2, square))
            .plus(Weight.ofHorner(d, d1, d2, y, 4).later(3, square * x));
    }

    /**
     * At x′ = √y, y the double nearest to x², so that powers of y are those of a double; then back to x, which is half a
     * unit in the last place away or less: ln x′ − ln x = (y − x²)/2y.
     */
    @Override
    Moments precise(double x) {
        double y = x * x;
        double shift = -Math.fma(x, x, -y) / (2 * y);
        DoubleDouble power = DoubleDouble.power(x, turn);
        Precise late = precise(turn, sizes.length - 1, x, shift);
        Precise early = precise(0, turn - 1, x, shift);
        DoubleDouble worth = late.sum().times(power.plus(turn * shift * power.hi())).plus(early.sum().negated());
        Moments there = Moments.of(early.weight(), late.weight().later(turn, power.hi()));
        return there.withWorth(worth.hi() - shift * there.worth1());
    }

    private record Precise(DoubleDouble sum, Weight weight) {
    }

    /**
     * The same with the sum by a compensated Horner scheme (Graillat, Langlois and Louvet, 2005). As no term is negative,
     * each rounded sum is at least the flow added last, and the error of a multiplication and addition in one is the
     * product with what the flow falls short of the sum, plus what that difference lost.
     */
    private Precise precise(int from, int to, double x, double shift) {
        double y = x * x;
        int k = to;
        double even = (to - from & 1) == 0 ? sizes[k--] : 0;
        double even1 = 0;
        double even2 = 0;
        double evenLow = 0;
        double odd = 0;
        double odd1 = 0;
        double odd2 = 0;
        double oddLow = 0;
        for (; k > from; k -= 2) {
            double size = sizes[k];
            double next = Math.fma(odd, y, size);
            double missing = size - next;
            oddLow = Math.fma(oddLow, y, Math.fma(odd, y, missing) + (size - (next + missing)));
            odd2 = Math.fma(odd2, y, odd1);
            odd1 = Math.fma(odd1, y, odd);
            odd = next;
            size = sizes[k - 1];
            next = Math.fma(even, y, size);
            missing = size - next;
            evenLow = Math.fma(evenLow, y, Math.fma(even, y, missing) + (size - (next + missing)));
            even2 = Math.fma(even2, y, even1);
            even1 = Math.fma(even1, y, even);
            even = next;
        }
        DoubleDouble last = DoubleDouble.product(odd, x);
        DoubleDouble both = DoubleDouble.sum(last.hi(), even);
        double low = Math.fma(oddLow, x, evenLow) + shift * last.hi();
        return new Precise(DoubleDouble.sum(both.hi(), both.lo() + (last.lo() + low)),
            Weight.ofHorner(even, even1, even2, y, 2).plus(Weight.ofHorner(odd, odd1, odd2, y, 2).later(1, x)));
    }
}
