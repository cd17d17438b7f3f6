package org.asli.benchmark;

import org.hipparchus.analysis.differentiation.Derivative;
import org.hipparchus.analysis.differentiation.UnivariateDifferentiableFunction;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.analysis.solvers.NewtonRaphsonSolver;
import org.hipparchus.exception.MathIllegalArgumentException;

/** Brent's and Newton's methods of Hipparchus on the net present value. */
final class Hipparchus {
    private Hipparchus() {
    }

    static Problem brent(Flows flows) {
        PresentValue value = PresentValue.of(flows);
        BrentSolver solver = new BrentSolver(Settings.ACCURACY, Settings.ACCURACY);
        Bracket ordinary = Bracket.ordinary(flows);
        Bracket wide = Bracket.wide(flows);
        return () -> {
            try {
                return flows.annual(root(solver, value, ordinary));
            } catch (MathIllegalArgumentException outside) {
                return flows.annual(root(solver, value, wide));
            }
        };
    }

    static Problem newton(Flows flows) {
        Differentiable value = new Differentiable(PresentValue.of(flows));
        NewtonRaphsonSolver solver = new NewtonRaphsonSolver(Settings.STEP);
        double guess = flows.unknown(Settings.GUESS);
        return () -> flows.annual(solver.solve(Settings.NEWTON_STEPS, value, guess));
    }

    private static double root(BrentSolver solver, PresentValue value, Bracket bracket) {
        return solver.solve(Settings.EVALUATIONS, value::at, bracket.low(), bracket.high(), bracket.guess());
    }

    /** Tells the solver the slope that was found beside the value, without differentiating anything. */
    private record Differentiable(PresentValue present) implements UnivariateDifferentiableFunction {
        @Override
        public double value(double rate) {
            return present.at(rate);
        }

        @Override
        public <T extends Derivative<T>> T value(T rate) {
            PresentValue.Tangent tangent = present.tangentAt(rate.getValue());
            return rate.compose(tangent.value(), tangent.slope());
        }
    }
}
