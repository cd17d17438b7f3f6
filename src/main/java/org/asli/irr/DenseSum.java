package org.asli.irr;

import org.asli.cashflow.LevelFlows;

/** A flow in nearly every period: Horner's scheme in y = x², for even and odd powers side by side. */
final class DenseSum extends PowerSum {
    private final double[] flows;
    private final int turn;

    DenseSum(LevelFlows flows) {
        super(flows.span(), flows.span() + 1);
        this.flows = flows.dense();
        turn = flows.periods()[flows.turn()];
    }

    @Override
    Moments moments(double x) {
        Weight late = weight(turn, flows.length - 1, x).later(turn, power(x, turn));
        return Moments.of(weight(0, turn - 1, x).negated(), late);
    }

    /** Of the flows in the periods from…to, with exponents from 0. */
    private Weight weight(int from, int to, double x) {
        double square = x * x;
        double y = square * square;
        int odd = to - from + 1 & 3;
        int k = to - odd;
        double a = odd > 0 ? flows[k + 1] : 0;
        double a1 = 0;
        double a2 = 0;
        double b = odd > 1 ? flows[k + 2] : 0;
        double b1 = 0;
        double b2 = 0;
        double c = odd > 2 ? flows[k + 3] : 0;
        double c1 = 0;
        double c2 = 0;
        double d = 0;
        double d1 = 0;
        double d2 = 0;
        for (; k > from; k -= 4) {
            a2 = Math.fma(a2, y, a1);
            a1 = Math.fma(a1, y, a);
            a = Math.fma(a, y, flows[k - 3]);
            b2 = Math.fma(b2, y, b1);
            b1 = Math.fma(b1, y, b);
            b = Math.fma(b, y, flows[k - 2]);
            c2 = Math.fma(c2, y, c1);
            c1 = Math.fma(c1, y, c);
            c = Math.fma(c, y, flows[k - 1]);
            d2 = Math.fma(d2, y, d1);
            d1 = Math.fma(d1, y, d);
            d = Math.fma(d, y, flows[k]);
        }
        return Weight.ofHorner(a, a1, a2, y, 4).plus(Weight.ofHorner(b, b1, b2, y, 4).later(1, x))
            .plus(Weight.ofHorner(c, c1, c2, y, 4).later(2, square))
            .plus(Weight.ofHorner(d, d1, d2, y, 4).later(3, square * x));
    }

    @Override
    double value(double x) {
        DoubleDouble late = sum(turn, flows.length - 1, x).times(DoubleDouble.power(x, turn));
        DoubleDouble early = sum(0, turn - 1, x);
        DoubleDouble difference = DoubleDouble.sum(late.hi(), -early.hi());
        return difference.hi() + (difference.lo() + (late.lo() - early.lo()));
    }

    /**
     * Σ |c|·x^(e − from) for the periods from…to by a compensated Horner scheme (Graillat, Langlois and Louvet, 2005).
     * As no term is negative, each rounded sum is at least the flow added last, and the error of a multiplication and
     * addition in one is the rounded product less what the sum holds beyond that flow, plus what that difference lost.
     */
    private DoubleDouble sum(int from, int to, double x) {
        double y = x * x;
        double yLow = Math.fma(x, x, -y);
        double even = 0;
        double evenLow = 0;
        double odd = 0;
        double oddLow = 0;
        int k = to;
        if ((to - from & 1) == 0) {
            even = Math.abs(flows[k--]);
        }
        for (; k > from; k -= 2) {
            double flow = Math.abs(flows[k]);
            double next = Math.fma(odd, y, flow);
            double beyond = next - flow;
            double lost = Math.fma(odd, y, -beyond) + (flow - (next - beyond));
            oddLow = Math.fma(oddLow, y, Math.fma(odd, yLow, lost));
            odd = next;
            flow = Math.abs(flows[k - 1]);
            next = Math.fma(even, y, flow);
            beyond = next - flow;
            lost = Math.fma(even, y, -beyond) + (flow - (next - beyond));
            evenLow = Math.fma(evenLow, y, Math.fma(even, yLow, lost));
            even = next;
        }
        DoubleDouble last = DoubleDouble.product(odd, x);
        DoubleDouble both = DoubleDouble.sum(last.hi(), even);
        return DoubleDouble.sum(both.hi(), both.lo() + (last.lo() + Math.fma(oddLow, x, evenLow)));
    }
}
