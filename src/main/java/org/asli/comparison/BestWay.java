package org.asli.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.asli.comparison.Holding.Change;
import org.asli.comparison.Holding.Way;

/**
 * Where the best way changes as a return rises from 0 to 100%: it can only where two ways end equal, so between two such
 * returns it is looked at once.
 *
 * @param at the best way at a return
 * @param equal every return at which two ways end equal; others among them do no harm
 */
record BestWay(DoubleFunction<Way> at, List<Double> equal) {
    private static final double MOST = 1;

    List<Change> changes() {
        List<Double> rates = equal.stream().filter(rate -> rate > 0 && rate < MOST).sorted().distinct().toList();
        List<Change> changes = new ArrayList<>();
        Way before = between(0, rates.isEmpty() ? MOST : rates.get(0));
        for (int i = 0; i < rates.size(); i++) {
            Way after = between(rates.get(i), i + 1 < rates.size() ? rates.get(i + 1) : MOST);
            if (after != before) {
                changes.add(new Change(rates.get(i), before, after));
            }
            before = after;
        }
        return changes;
    }

    private Way between(double low, double high) {
        return at.apply((low + high) / 2);
    }
}
