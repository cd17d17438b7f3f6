package org.asli.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.asli.comparison.Holding.Change;
import org.asli.comparison.Holding.Way;

/**
 * Where the best way changes as a return rises from 0 to 100%. With tax on gains two ways end equal where no series of cash
 * flows has its rate, so the changes are looked for in steps of one percent and then found by halving, told to twelve decimals;
 * a way that is the best within one step alone, between two where the same other is, is passed over.
 */
record BestWay(DoubleFunction<Way> at) {
    private static final int STEPS = 100;
    private static final double DECIMALS = 1e12;

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        double low = 0;
        Way before = at.apply(low);
        for (int step = 1; step <= STEPS; step++) {
            double high = (double) step / STEPS;
            Way last = at.apply(high);
            while (before != last) {
                low = change(low, high, before);
                Way after = at.apply(low);
                changes.add(new Change(Math.rint(low * DECIMALS) / DECIMALS, before, after));
                before = after;
            }
            low = high;
        }
        return changes;
    }

    /** The least return above {@code low} at which another way is the best, to the last digit that halving can tell. */
    private double change(double low, double high, Way before) {
        double same = low;
        double other = high;
        for (double middle = (same + other) / 2; same < middle && middle < other; middle = (same + other) / 2) {
            if (at.apply(middle) == before) {
                same = middle;
            } else {
                other = middle;
            }
        }
        return other;
    }
}
