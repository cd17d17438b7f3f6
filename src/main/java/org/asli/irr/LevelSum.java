package org.asli.irr;

import org.asli.cashflow.Edges;
import org.asli.cashflow.LevelFlows;

/**
 * Few levels held for long, as most policies have: flows of a from period p to q − 1 are worth a·(x^p − x^q)/(1 − x). The
 * divisor is the same for all and left out, which adds a zero at x = 1 and changes no other. From one edge to the next
 * the power grows by those of x, x², x⁴, … that make up the gap.
 */
final class LevelSum extends PowerSum {
    private final int[] periods;
    private final double[] changes;
    private final double[] sizes;
    private final int squarings;

    LevelSum(LevelFlows flows) {
        super(flows.span() + 1, flows.edges().periods().length);
        Edges edges = flows.edges();
        periods = edges.periods();
        changes = edges.changes();
        sizes = edges.sizes();
        squarings = Integer.SIZE - Integer.numberOfLeadingZeros(flows.span() + 1);
    }

    /** At most, as no power is above 1. */
    @Override
    double size(Moments moments) {
        double size = 0;
        for (double change : changes) {
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
        double[] squares = new double[squarings];
        double square = x;
        for (int i = 0; i < squarings; i++) {
            squares[i] = square;
            square *= square;
        }
        double worth = 0;
        double worth1 = 0;
        double worth2 = 0;
        double size = 0;
        double size1 = 0;
        double size2 = 0;
        double power = 1;
        int before = 0;
        for (int i = 0; i < periods.length; i++) {
            double period = periods[i];
            for (int bits = periods[i] - before; bits != 0; bits &= bits - 1) {
                power *= squares[Integer.numberOfTrailingZeros(bits)];
            }
            before = periods[i];
            double power1 = period * power;
            double power2 = period * power1;
            worth = Math.fma(changes[i], power, worth);
            worth1 = Math.fma(changes[i], power1, worth1);
            worth2 = Math.fma(changes[i], power2, worth2);
            size = Math.fma(sizes[i], power, size);
            size1 = Math.fma(sizes[i], power1, size1);
            size2 = Math.fma(sizes[i], power2, size2);
        }
        return new Moments(worth, worth1, worth2, size, size1, size2);
    }

    @Override
    Moments precise(double x) {
        double[] squares = new double[squarings];
        double[] low = new double[squarings];
        double square = x;
        double squareLow = 0;
        for (int i = 0; i < squarings; i++) {
            squares[i] = square;
            low[i] = squareLow;
            double next = square * square;
            squareLow = Math.fma(2 * square, squareLow, Math.fma(square, square, -next));
            square = next;
        }
        double worth = 0;
        double rest = 0;
        double worth1 = 0;
        double worth2 = 0;
        double power = 1;
        double powerLow = 0;
        int before = 0;
        for (int i = 0; i < periods.length; i++) {
            double period = periods[i];
            for (int bits = periods[i] - before; bits != 0; bits &= bits - 1) {
                int bit = Integer.numberOfTrailingZeros(bits);
                double product = power * squares[bit];
                powerLow = Math.fma(powerLow, squares[bit],
                    Math.fma(power, low[bit], Math.fma(power, squares[bit], -product)));
                power = product;
            }
            before = periods[i];
            double term = changes[i] * power;
            double termLow = Math.fma(changes[i], powerLow, Math.fma(changes[i], power, -term));
            double next = worth + term;
            double added = next - worth;
            rest += termLow + ((worth - (next - added)) + (term - added));
            worth = next;
            worth1 = Math.fma(period, term, worth1);
            worth2 = Math.fma(period * period, term, worth2);
        }
        return new Moments(worth + rest, worth1, worth2, 0, 0, 0);
    }
}
