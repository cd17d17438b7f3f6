package org.asli.benchmark;

import java.util.function.Function;

/** The solvers that are measured; each makes its own input of a series before the clock runs. */
public enum Solver {
    ASLI("Asli", Asli::of),
    NEWTON("plain Newton from 10%", PlainNewton::of),
    DECAMPO("decampo xirr", DecampoXirr::of),
    POI("Apache POI IRR", ApachePoi::of),
    COMMONS_BRENT("commons-math3 Brent", CommonsMath::brent),
    HIPPARCHUS_BRENT("Hipparchus Brent", Hipparchus::brent),
    HIPPARCHUS_NEWTON("Hipparchus Newton–Raphson", Hipparchus::newton);

    private final String label;
    private final Function<Flows, Problem> input;

    Solver(String label, Function<Flows, Problem> input) {
        this.label = label;
        this.input = input;
    }

    String label() {
        return label;
    }

    Problem problem(Flows flows) {
        return input.apply(flows);
    }

    /** Whether it can be asked at all. */
    boolean solves(Workload workload) {
        return this != POI || workload != Workload.W5;
    }
}
