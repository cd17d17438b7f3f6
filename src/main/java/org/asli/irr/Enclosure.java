package org.asli.irr;

import java.io.Serializable;

/**
 * A rate with proven bounds: the true rate is at least {@code lower} and at most {@code upper}.
 *
 * <p>Annual effective, as fractions. A lower bound of −1 and an infinite upper bound mean that nothing was proven.
 */
public record Enclosure(double lower, double rate, double upper) implements Serializable {

    public static Enclosure exactly(double rate) {
        return new Enclosure(rate, rate, rate);
    }

    /** True where the bounds are at most the neighbouring doubles: the rate is right to the last place. */
    public boolean isSharp() {
        return lower >= Math.nextDown(rate) && upper <= Math.nextUp(rate);
    }
}
