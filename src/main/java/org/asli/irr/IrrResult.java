package org.asli.irr;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How many rates solve a series, and which. Rates are annual effective, as fractions, above −1 (−100%).
 */
public sealed interface IrrResult extends Serializable {

    /** Exactly one rate. */
    record One(double rate, List<NewtonStep> steps) implements IrrResult {
        public One {
            steps = List.copyOf(steps);
        }

        @Override
        public List<Double> rates() {
            return List.of(rate);
        }
    }

    /** Two or more rates, ascending; none of them is "the" return. The steps lead to the first. */
    record Several(List<Double> rates, List<NewtonStep> steps) implements IrrResult {
        public Several {
            rates = List.copyOf(rates);
            steps = List.copyOf(steps);
        }
    }

    /** No rate at all. */
    record None(Reason reason) implements IrrResult {
        @Override
        public List<Double> rates() {
            return List.of();
        }

        @Override
        public List<NewtonStep> steps() {
            return List.of();
        }
    }

    /** Why there is no rate. */
    enum Reason {
        /** Fewer than two flows that are not zero. */
        TOO_FEW_FLOWS,
        /** Money only goes out. */
        ALL_PAYMENTS,
        /** Money only comes in. */
        ALL_RECEIPTS,
        /** Money goes both ways, but the net present value is never zero at a rate above −100%. */
        NEVER_CROSSES
    }

    List<Double> rates();

    /** The Newton–Raphson run, first guess first; empty where there is no rate. */
    List<NewtonStep> steps();

    /** The rate where there is exactly one. */
    default OptionalDouble single() {
        return this instanceof One one ? OptionalDouble.of(one.rate()) : OptionalDouble.empty();
    }
}
