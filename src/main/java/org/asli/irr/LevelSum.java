package org.asli.irr;

import org.asli.cashflow.Edges;
import org.asli.cashflow.LevelFlows;

/**
 * Few levels held for long, as most policies have: a flow of a from period p to q − 1 is worth a·(x^p − x^q)/(1 − x). The
 * divisor is the same for all and left out, which adds a zero at x = 1 and changes no other.
 */
final class LevelSum extends PowerSum {
    private final Edges edges;

    LevelSum(LevelFlows flows) {
        super(flows.span() + 1, flows.edges().periods().length);
        edges = flows.edges();
    }

    /** At most, as no power is above 1. */
    @Override
    double size(Moments moments) {
        double size = 0;
        for (double change : edges.changes()) {
            size += Math.abs(change);
        }
        return size;
    }

    /** The zero at x = 1; −ln x is more than 1 − x, and above 1 nothing is known. */
    @Override
    double room(double x) {
        return 1 - x;
    }

    @Override
    Moments moments(double x) {
        double[] squares = new double[squarings(precision().span())];
        double square = x;
        for (int i = 0; i < squares.length; i++) {
            squares[i] = square;
            square *= square;
        }
        return Moments.of(weight(0, edges.turn(), squares).negated(),
            weight(edges.turn(), edges.periods().length, squares));
    }

    private Weight weight(int from, int to, double[] squares) {
        double sum = 0;
        double first = 0;
        double second = 0;
        for (int i = from; i < to; i++) {
            double period = edges.periods()[i];
            double present = edges.changes()[i];
            for (int bits = edges.periods()[i]; bits != 0; bits &= bits - 1) {
                present *= squares[Integer.numberOfTrailingZeros(bits)];
            }
            double moment = period * present;
            sum += present;
            first += moment;
            second = Math.fma(period, moment, second);
        }
        return new Weight(sum, first, second);
    }

    private static int squarings(int exponent) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(exponent);
    }

    @Override
    double value(double x) {
        double[] squares = new double[squarings(precision().span())];
        double[] low = new double[squares.length];
        double square = x;
        double squareLow = 0;
        for (int i = 0; i < squares.length; i++) {
            squares[i] = square;
            low[i] = squareLow;
            double next = square * square;
            squareLow = Math.fma(2 * square, squareLow, Math.fma(square, square, -next));
            square = next;
        }
        double sum = 0;
        double rest = 0;
        for (int i = 0; i < edges.periods().length; i++) {
            double term = edges.changes()[i];
            double termLow = 0;
            for (int bits = edges.periods()[i]; bits != 0; bits &= bits - 1) {
                int bit = Integer.numberOfTrailingZeros(bits);
                double product = term * squares[bit];
                termLow = Math.fma(term, low[bit],
                    Math.fma(termLow, squares[bit], Math.fma(term, squares[bit], -product)));
                term = product;
            }
            double next = sum + term;
            double added = next - sum;
            rest += termLow + ((sum - (next - added)) + (term - added));
            sum = next;
        }
        return sum + rest;
    }
}
