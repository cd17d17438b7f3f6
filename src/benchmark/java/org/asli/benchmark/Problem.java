package org.asli.benchmark;

import java.util.List;

/** One series in a solver's own form, ready to be solved. */
@FunctionalInterface
interface Problem {
    /** The annual effective rate, the first where the solver finds several; an exception or NaN is a failure. */
    double rate();

    /** All that the solver says: from most, one rate without bounds. */
    default Answer answer() {
        double rate = rate();
        return new Answer(Double.isFinite(rate) ? List.of(rate) : List.of(), false, false);
    }

    /**
     * What a solver says about a series.
     *
     * @param complete whether the rates claim to be all there are
     * @param certified whether their number and their last digits are proven
     */
    record Answer(List<Double> rates, boolean complete, boolean certified) {
    }
}
