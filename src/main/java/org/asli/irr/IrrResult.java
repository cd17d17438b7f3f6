package org.asli.irr;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How many rates solve a series, and which. Rates are annual effective, as fractions, above −1 (−100%); a rate where
 * the net present value touches zero without crossing it counts once, as any other.
 */
public sealed interface IrrResult extends Serializable {

    /** Exactly one rate. */
    record One(Enclosure enclosure, boolean proven) implements IrrResult {
        public double rate() {
            return enclosure.rate();
        }

        @Override
        public List<Enclosure> enclosures() {
            return List.of(enclosure);
        }
    }

    /** Two or more rates, ascending; none of them is "the" return. */
    record Several(List<Enclosure> enclosures, boolean proven) implements IrrResult {
        public Several {
            enclosures = List.copyOf(enclosures);
        }
    }

    /** No rate at all, or none that can be told. */
    record None(Reason reason) implements IrrResult {
        @Override
        public List<Enclosure> enclosures() {
            return List.of();
        }

        @Override
        public boolean proven() {
            return reason != Reason.UNDECIDED;
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
        NEVER_CROSSES,
        /** There is a rate, but it is larger than a double can hold (1.8·10^308). */
        BEYOND_RANGE,
        /** No rate was found, and that there is none could not be proven in reasonable time. */
        UNDECIDED
    }

    /** The rates with their proven bounds, ascending. */
    List<Enclosure> enclosures();

    /** The rates alone, ascending: each the double nearest to the true rate where its enclosure is sharp. */
    default List<Double> rates() {
        return enclosures().stream().map(Enclosure::rate).toList();
    }

    /**
     * True where it is certain that there are no other rates than {@link #rates()}; false where that could not be
     * decided in reasonable time, or where another rate is larger than a double can hold.
     */
    boolean proven();

    /** The rate where there is exactly one. */
    default OptionalDouble single() {
        return this instanceof One one ? OptionalDouble.of(one.rate()) : OptionalDouble.empty();
    }
}
