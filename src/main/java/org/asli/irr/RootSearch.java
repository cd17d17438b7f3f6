package org.asli.irr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.asli.cashflow.PeriodicFlows;

/**
 * All zeros of an {@link ExponentialSum} with s &gt; 0, ascending.
 *
 * <p>On an interval where bounds prove that the derivative of some order keeps its sign, Rolle's theorem gives the
 * rest: between neighbouring zeros of one derivative the one below is monotone and has at most one zero. Where no
 * order is proven, the interval is halved.
 */
final class RootSearch {
    /** Terms a search may evaluate before it gives up: under a second, or how often all of them. */
    private static final long BUDGET = 30_000_000;
    private static final int BRIEF = 600;
    private static final int LONG = 40_000;
    private static final double NARROWEST = 0x1p-44;

    /** @param proven false where an interval was left undecided: there may be more zeros */
    record Found(List<Zero> zeros, boolean proven) {
    }

    private final ExponentialSum sum;
    private final boolean patient;
    private final List<Zero> zeros = new ArrayList<>();
    private boolean proven = true;
    /** The last place where the sign was certain, that sign, and how many zeros were found before it. */
    private double sure;
    private int signThere;
    private int before;

    private RootSearch(PeriodicFlows flows, boolean patient) {
        sum = new ExponentialSum(flows);
        this.patient = patient;
    }

    /** @param patient to find what can be found; otherwise the first doubt ends the search */
    static Found of(PeriodicFlows flows, boolean patient) {
        int most = flows.changesOfRunningTotal();
        if (most == 0) {
            return new Found(List.of(), true);
        }
        RootSearch search = new RootSearch(flows, patient);
        search.search(most);
        return new Found(search.zeros, search.proven);
    }

    private void search(int most) {
        Parts left = sum.parts(0);
        Parts right = sum.parts(sum.bound());
        if (most == 1 && sum.sign(0, left, 0) != 0) {
            zeros.add(BracketedNewton.between(sum, 0, left, right));
        } else {
            isolate(left, right);
        }
    }

    private void isolate(Parts from, Parts to) {
        Parts left = from;
        signThere = sum.sign(0, from, 0);
        Deque<Parts> rights = new ArrayDeque<>(List.of(to));
        while (!rights.isEmpty() && (proven || patient)) {
            Parts right = rights.peek();
            int monotone = left.ordersInDoubt(right);
            if (monotone == Parts.TRIED && !isHopeless(left, right)) {
                Parts middle = sum.parts(left.at() + (right.at() - left.at()) / 2);
                monotone = left.ordersInDoubt(middle, right);
                if (monotone == Parts.TRIED) {
                    rights.push(middle);
                    continue;
                }
            }
            add(monotone, left, right);
            if (patient) {
                addLost(right);
            }
            left = rights.pop();
        }
    }

    private boolean isHopeless(Parts left, Parts right) {
        return sum.work() > Math.min(BUDGET, (patient ? LONG : BRIEF + 4L * sum.size()) * sum.size())
            || right.at() - left.at() < NARROWEST * Math.max(right.at(), 1 / sum.longest());
    }

    private void add(int monotone, Parts left, Parts right) {
        if (monotone < Parts.TRIED) {
            zeros.addAll(belowMonotone(monotone, left, right));
        } else {
            proven = false;
            addZero(zeros, 0, left, right);
        }
    }

    /** The zero of a change of sign that went unseen because the signs on the way there were in doubt. */
    private void addLost(Parts right) {
        int sign = sum.sign(0, right, 0);
        if (sign == 0) {
            return;
        }
        if (sign * signThere < 0 && zeros.size() == before) {
            double middle = sure + (right.at() - sure) / 2;
            zeros.add(new Zero(new DoubleDouble(middle, 0), right.at() - middle + Math.ulp(right.at())));
        }
        sure = right.at();
        signThere = sign;
        before = zeros.size();
    }

    /** The zeros between two points, given that the derivative of this order has none. */
    private List<Zero> belowMonotone(int monotone, Parts left, Parts right) {
        List<Zero> found = List.of();
        for (int order = monotone - 1; order >= 0; order--) {
            proven &= isCertain(order, left) && isCertain(order, right);
            List<Zero> next = new ArrayList<>();
            Parts from = left;
            for (Zero turn : found) {
                Parts to = sum.parts(turn.at().hi());
                addZero(next, order, from, to);
                if (sum.sign(order, to, turn.margin(order, to)) == 0) {
                    next.add(turn);
                    proven = false; // a double zero, or two that are too near to tell
                }
                from = to;
            }
            addZero(next, order, from, right);
            found = next;
        }
        return found;
    }

    /** Whether no zero can hide at an end; at s = 0 signs are exact. */
    private boolean isCertain(int order, Parts end) {
        return end.at() == 0 || sum.sign(order, end, 0) != 0;
    }

    private void addZero(List<Zero> found, int order, Parts left, Parts right) {
        if (sum.sign(order, left, 0) * sum.sign(order, right, 0) < 0) {
            found.add(BracketedNewton.between(sum, order, left, right));
        }
    }
}
