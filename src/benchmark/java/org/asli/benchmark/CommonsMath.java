package org.asli.benchmark;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.exception.NoBracketingException;

/** Brent's method of Apache Commons Math on the net present value. */
final class CommonsMath {
    private CommonsMath() {
    }

    static Problem brent(Flows flows) {
        PresentValue value = PresentValue.of(flows);
        BrentSolver solver = new BrentSolver(Settings.ACCURACY, Settings.ACCURACY);
        Bracket ordinary = Bracket.ordinary(flows);
        Bracket wide = Bracket.wide(flows);
        return () -> {
            try {
                return flows.annual(root(solver, value, ordinary));
            } catch (NoBracketingException outside) {
                return flows.annual(root(solver, value, wide));
            }
        };
    }

    private static double root(BrentSolver solver, PresentValue value, Bracket bracket) {
        return solver.solve(Settings.EVALUATIONS, value::at, bracket.low(), bracket.high(), bracket.guess());
    }
}
