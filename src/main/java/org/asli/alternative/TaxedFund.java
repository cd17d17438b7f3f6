package org.asli.alternative;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.DoubleFunction;
import org.asli.cashflow.CashFlowSeries;

/**
 * A fund of which gains are taxed whenever something is taken out: so much more is sold that the person receives
 * exactly what is asked for. At the end all is sold, and taxed.
 *
 * @param path the fund's value after each moment's flows and their tax, before the sale at the end
 * @param taxByYear the tax on sales on the way, in rupees: at t = 0, then in each year (k−1, k]
 * @param taxAtEnd the tax on the sale at the end
 * @param sales in order of time; where the fund lasts, the last is that at the end
 * @param owed what the fund lacks at the end, with growth, where it ran dry, and negative where later payments in make
 *     up for it; else zero
 */
public record TaxedFund(FundPath path, List<Double> taxByYear, double taxAtEnd, List<Sale> sales, double owed) implements Serializable {
    public TaxedFund {
        taxByYear = List.copyOf(taxByYear);
        sales = List.copyOf(sales);
    }

    /**
     * @param flows into the fund (positive) and out of it (negative), as the person pays and receives them
     * @param growthFactor what one rupee becomes in a year; positive
     * @param law the tax at a time in years
     */
    public static TaxedFund of(CashFlowSeries flows, double growthFactor, int years, DoubleFunction<GainsTax> law) {
        return of(FundPath.moments(flows, years), growthFactor, years, law);
    }

    /** @param moments of the flows, as {@link FundPath#moments} has them */
    static TaxedFund of(SortedMap<Double, Double> moments, double growthFactor, int years, DoubleFunction<GainsTax> law) {
        var run = new Run(growthFactor, years, law);
        moments.forEach(run::moment);
        double taxAtEnd = run.dry < 0 ? run.taxOn(run.lots.sellAll(years, law.apply(years))) : 0;
        return new TaxedFund(new FundPath(run.points, run.dry), run.taxes(), taxAtEnd, run.sales,
            run.dry < 0 ? 0 : -run.value);
    }

    /** What is left for the person at the end, after the tax on the last sale; zero where the fund ran dry. */
    public double end() {
        return path.end() - taxAtEnd;
    }

    /** All the tax, on the way and at the end. */
    public double tax() {
        return taxByYear.stream().mapToDouble(Double::doubleValue).sum() + taxAtEnd;
    }

    /** The end, or what is lacking as a negative amount: rises with the growth factor. */
    double surplus() {
        return path.lasts() ? end() : -owed;
    }

    private static final class Run {
        private final Lots lots = new Lots();
        private final List<FundPath.Point> points = new ArrayList<>();
        private final List<Sale> sales = new ArrayList<>();
        private final double growthFactor;
        private final DoubleFunction<GainsTax> law;
        private final double[] tax;
        private double value;
        private double before;
        private double dry = FundPath.NEVER;

        Run(double growthFactor, int years, DoubleFunction<GainsTax> law) {
            this.growthFactor = growthFactor;
            this.law = law;
            this.tax = new double[years + 1];
        }

        void moment(double time, double flow) {
            double factor = Math.pow(growthFactor, time - before);
            before = time;
            value = value * factor + flow;
            if (dry < 0) {
                trade(time, flow, factor);
            }
            points.add(new FundPath.Point(time, dry < 0 ? value : 0));
        }

        private void trade(double time, double flow, double factor) {
            lots.grow(factor);
            if (flow > 0) {
                lots.buy(time, flow);
            } else if (flow < 0) {
                double due = taxOn(lots.sell(time, -flow, law.apply(time)));
                tax[(int) Math.ceil(time)] += due;
                value -= due;
            }
            if (-value >= FundPath.leastShortfall(flow)) {
                dry = time;
            } else {
                value = Math.max(value, 0);
            }
        }

        double taxOn(Sale sale) {
            sales.add(sale);
            return sale.tax();
        }

        List<Double> taxes() {
            List<Double> all = new ArrayList<>();
            for (double each : tax) {
                all.add(each);
            }
            return all;
        }
    }
}
