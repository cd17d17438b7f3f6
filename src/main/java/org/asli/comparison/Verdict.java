package org.asli.comparison;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.asli.comparison.Holding.Way;

/**
 * Which way of going on with a policy ends with the most at one return of the fund, and by how much.
 *
 * @param best of equals the first of the list of ways
 * @param finalValue what it ends with, in rupees
 * @param next the best of those that end with less by half a paisa at least; empty where none does
 * @param lead how much less that is, in rupees; 0 where none is
 */
public record Verdict(Way best, double finalValue, Optional<Way> next, double lead) {
    private static final double HALF_A_PAISA = 0.005;

    static Verdict of(ToDoubleFunction<Way> finalValue) {
        Way best = Way.KEEP;
        for (Way way : Way.values()) {
            best = finalValue.applyAsDouble(way) > finalValue.applyAsDouble(best) ? way : best;
        }
        double most = finalValue.applyAsDouble(best);
        Optional<Way> next = Optional.empty();
        double lead = 0;
        for (Way way : Way.values()) {
            double less = most - finalValue.applyAsDouble(way);
            if (less >= HALF_A_PAISA && (next.isEmpty() || less < lead)) {
                next = Optional.of(way);
                lead = less;
            }
        }
        return new Verdict(best, most, next, lead);
    }
}
