package org.asli.benchmark;

import org.apache.poi.ss.formula.functions.Irr;

/** IRR of Apache POI: Newton's method from a guess until a step is below 1e-7, which is fixed. It knows no dates. */
final class ApachePoi {
    private ApachePoi() {
    }

    static Problem of(Flows flows) {
        double[] amounts = flows.amounts();
        double guess = flows.unknown(Settings.GUESS);
        return () -> flows.annual(Irr.irr(amounts, guess));
    }
}
