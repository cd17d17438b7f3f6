package org.asli.irr;

import java.util.ArrayList;
import java.util.List;
import org.asli.cashflow.PeriodicFlows;

/**
 * All rates of a series: by floating point with error bounds, by exact arithmetic where that leaves a doubt.
 *
 * @param ascending annual effective; a rate too large for a double is infinite
 * @param proven whether these are certainly all
 */
record Rates(List<Enclosure> ascending, boolean proven) {

    /** @param flows at least two */
    static Rates of(PeriodicFlows flows) {
        Rates brief = searched(flows, false);
        return brief.isSharp() ? brief
            : ExactRates.of(flows).map(exact -> new Rates(exact, true)).orElseGet(() -> searched(flows, true));
    }

    private boolean isSharp() {
        return proven && ascending.stream().allMatch(Enclosure::isSharp);
    }

    private static Rates searched(PeriodicFlows flows, boolean patient) {
        RootSearch.Found losses = RootSearch.of(flows.reversed(), patient);
        RootSearch.Found gains = RootSearch.of(flows, patient);
        List<Zero> zeros = new ArrayList<>();
        losses.zeros().forEach(zero -> zeros.add(0, zero.negated()));
        if (flows.total().signum() == 0) {
            zeros.add(new Zero(DoubleDouble.ZERO, 0));
        }
        zeros.addAll(gains.zeros());
        return new Rates(zeros.stream().map(zero -> zero.rate(flows.periodsPerYear())).toList(),
            losses.proven() && gains.proven());
    }
}
