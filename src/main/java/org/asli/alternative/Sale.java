package org.asli.alternative;

import java.io.Serializable;

/**
 * What is sold of a fund at a moment, and the tax on its gains: (gains of what was held for a year or longer − what of them is
 * free) × rate + other gains × the rate on these.
 *
 * @param time in years
 * @param held what was held for a year or longer
 * @param brief all other
 * @param free of the gains of the former, in rupees
 * @param law the rates
 * @param tax in rupees
 */
public record Sale(double time, Part held, Part brief, double free, GainsTax law, double tax) implements Serializable {

    /**
     * @param sold in rupees
     * @param cost what was paid for it
     */
    public record Part(double sold, double cost) implements Serializable {
        /** In rupees; a loss is none. */
        public double gains() {
            return Math.max(0, sold - cost);
        }

        public Part plus(Part other) {
            return new Part(sold + other.sold, cost + other.cost);
        }
    }

    /** All that is sold. */
    public double sold() {
        return held.sold + brief.sold;
    }
}
