package org.asli.simulation;

/**
 * A quantile of values in order, and the two neighbours between which it lies.
 *
 * @param place of the lower one, from below, from 1; the other is the next
 * @param part of the way from the lower to the upper one, 0 to below 1
 */
public record Quantile(int place, double below, double above, double part) {

    public double value() {
        return below + part * (above - below);
    }
}
