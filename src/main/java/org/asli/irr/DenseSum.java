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
        Weight early = weight(0, turn - 1, x).times(-1);
        return Moments.of(early, weight(turn, flows.length - 1, x).times(power(x, turn)));
    }

    /** Σ c·x^(e − from) for the periods from…to, with Σ e·c·x^(e − from) and Σ e²·c·x^(e − from). */
    private Weight weight(int from, int to, double x) {
        double y = x * x;
        double even = 0;
        double even1 = 0;
        double even2 = 0;
        double odd = 0;
        double odd1 = 0;
        double odd2 = 0;
        int k = to;
        if ((to - from & 1) == 0) {
            even = flows[k--];
        }
        for (; k > from; k -= 2) {
            odd2 = Math.fma(odd2, y, odd1);
            odd1 = Math.fma(odd1, y, odd);
            odd = Math.fma(odd, y, flows[k]);
            even2 = Math.fma(even2, y, even1);
            even1 = Math.fma(even1, y, even);
            even = Math.fma(even, y, flows[k - 1]);
        }
        return Weight.ofHorner(even, even1, even2, y, from).plus(Weight.ofHorner(odd, odd1, odd2, y, from + 1).times(x));
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
