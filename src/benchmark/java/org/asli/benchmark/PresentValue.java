package org.asli.benchmark;

/**
 * Net present value as a function of the unknown that the peers solve for, written as fast as it can be for each grid:
 * by Horner's rule without powers where there is a flow in each period, by one exponential a flow for dates.
 */
interface PresentValue {
    /** Value and slope at a rate, found in one pass. */
    record Tangent(double value, double slope) {
        double step() {
            return value / slope;
        }
    }

    double at(double rate);

    Tangent tangentAt(double rate);

    /** The unknown is the rate a period on a grid, the annual rate for dates. */
    static PresentValue of(Flows flows) {
        return flows.isDated() ? new OnDates(flows) : new OnGrid(flows);
    }

    final class OnGrid implements PresentValue {
        private final double[] amounts;

        OnGrid(Flows flows) {
            amounts = flows.amounts();
        }

        @Override
        public double at(double rate) {
            double v = 1 / (1 + rate);
            double sum = 0;
            for (int k = amounts.length - 1; k >= 0; k--) {
                sum = sum * v + amounts[k];
            }
            return sum;
        }

        @Override
        public Tangent tangentAt(double rate) {
            double v = 1 / (1 + rate);
            double sum = 0;
            double slope = 0;
            for (int k = amounts.length - 1; k >= 0; k--) {
                slope = slope * v + sum;
                sum = sum * v + amounts[k];
            }
            return new Tangent(sum, -v * v * slope);
        }
    }

    final class OnDates implements PresentValue {
        private final double[] amounts;
        private final double[] years;

        OnDates(Flows flows) {
            amounts = flows.amounts();
            years = new double[amounts.length];
            for (int k = 0; k < years.length; k++) {
                years[k] = flows.times()[k] / (double) Flows.DAYS;
            }
        }

        @Override
        public double at(double rate) {
            double force = Math.log1p(rate);
            double sum = 0;
            for (int k = 0; k < amounts.length; k++) {
                sum += amounts[k] * Math.exp(-force * years[k]);
            }
            return sum;
        }

        @Override
        public Tangent tangentAt(double rate) {
            double force = Math.log1p(rate);
            double sum = 0;
            double weighted = 0;
            for (int k = 0; k < amounts.length; k++) {
                double present = amounts[k] * Math.exp(-force * years[k]);
                sum += present;
                weighted += years[k] * present;
            }
            return new Tangent(sum, -weighted / (1 + rate));
        }
    }
}
