package org.asli.irr;

import java.util.ArrayList;
import java.util.List;

/**
 * All zeros of an {@link ExponentialSum} with s &gt; 0, ascending.
 *
 * <p>On an interval where bounds prove that the derivative of some order keeps its sign, Rolle's theorem gives the
 * rest: between neighbouring zeros of one derivative the one below is monotone and has at most one zero. Where no
 * order is proven, the interval is halved.
 */
final class RootSearch {
    /** Terms a search may evaluate before it gives up proving: about a second. */
    private static final long BUDGET = 40_000_000;
    private static final double NARROWEST = 0x1p-44;
    private static final double[] SPLITS = {0.5, 0.47, 0.53, 0.41, 0.59, 0.37};

    private final ExponentialSum sum;
    private final double rounding;
    private final List<DoubleDouble> zeros = new ArrayList<>();
    private long spent;
    private boolean proven = true;

    private RootSearch(ExponentialSum sum) {
        this.sum = sum;
        rounding = Parts.rounding(sum.size(), 0);
    }

    static RootSearch of(ExponentialSum sum) {
        RootSearch search = new RootSearch(sum);
        int most = sum.changesOfRunningTotal();
        if (most > 0) {
            Parts left = search.parts(0);
            Parts right = search.parts(sum.bound());
            if (most == 1 && sum.sign(0, left) != 0) {
                search.zeros.add(search.solve(0, left, right));
            } else {
                search.isolate(left, right);
            }
        }
        return search;
    }

    List<DoubleDouble> zeros() {
        return zeros;
    }

    /** False where an interval was left undecided: there may be more zeros. */
    boolean proven() {
        return proven;
    }

    private Parts parts(double s) {
        spent += sum.size();
        return sum.parts(s);
    }

    private void isolate(Parts left, Parts right) {
        for (int order = 0; order < ExponentialSum.ORDERS; order++) {
            if (left.signUpTo(right, order, rounding) != 0) {
                zeros.addAll(belowMonotone(order, left, right));
                return;
            }
        }
        if (right.at() - left.at() < NARROWEST * right.at() || spent > BUDGET) {
            leave(left, right);
            return;
        }
        Parts middle = split(left, right);
        isolate(left, middle);
        isolate(middle, right);
    }

    private void leave(Parts left, Parts right) {
        proven = false;
        if (sum.sign(0, left) * sum.sign(0, right) < 0) {
            zeros.add(solve(0, left, right));
        }
    }

    /** A point between whose signs are certain, so that no zero sits on a boundary. */
    private Parts split(Parts left, Parts right) {
        Parts middle = left;
        for (double share : SPLITS) {
            middle = parts(left.at() + share * (right.at() - left.at()));
            boolean certain = true;
            for (int order = 0; order < ExponentialSum.ORDERS - 1; order++) {
                certain &= sum.sign(order, middle) != 0;
            }
            if (certain) {
                return middle;
            }
        }
        proven = false;
        return middle;
    }

    /** The zeros between two points, given that the derivative of this order has none. */
    private List<DoubleDouble> belowMonotone(int monotone, Parts left, Parts right) {
        List<DoubleDouble> found = List.of();
        for (int order = monotone - 1; order >= 0; order--) {
            List<DoubleDouble> next = new ArrayList<>();
            Parts from = left;
            for (DoubleDouble turn : found) {
                Parts to = parts(turn.hi());
                addZero(next, order, from, to);
                if (sum.sign(order, to) == 0) {
                    next.add(turn);
                }
                from = to;
            }
            addZero(next, order, from, right);
            found = next;
        }
        return found;
    }

    private void addZero(List<DoubleDouble> found, int order, Parts left, Parts right) {
        if (sum.sign(order, left) * sum.sign(order, right) < 0) {
            found.add(solve(order, left, right));
        }
    }

    /** The one zero between two points of opposite sign: Newton's method, halving where it would leave the bracket. */
    private DoubleDouble solve(int order, Parts left, Parts right) {
        return new BracketedNewton(sum, order).between(left, right);
    }
}
