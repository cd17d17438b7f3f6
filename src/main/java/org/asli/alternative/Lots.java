package org.asli.alternative;

import java.util.Arrays;

/**
 * What a fund holds, one lot for each payment in, sold first in first out. A lot's gain is spread evenly over it, so
 * within a lot the tax on a sale is a line that turns where the year's exemption ends, and how much must be sold for
 * a given amount after tax follows without search.
 *
 * <p>A loss lowers no tax, and gains of lots sold in one year do not set off losses of others: with one rate of return
 * either all lots gain or none does.
 */
final class Lots {
    /** A year, less what its fractions lose as doubles. */
    private static final double A_YEAR = 1 - 1e-9;

    private double[] bought = new double[32];
    private double[] cost = new double[32];
    private double[] value = new double[32];
    private int first;
    private int end;
    private int year;
    private double exempted;

    void grow(double factor) {
        for (int i = first; i < end; i++) {
            value[i] *= factor;
        }
    }

    void buy(double time, double amount) {
        if (end == bought.length) {
            bought = Arrays.copyOf(bought, 2 * end);
            cost = Arrays.copyOf(cost, 2 * end);
            value = Arrays.copyOf(value, 2 * end);
        }
        bought[end] = time;
        cost[end] = amount;
        value[end++] = amount;
    }

    /** Sells so much that {@code net} is left after the tax, or all there is. */
    Sale sell(double time, double net, GainsTax law) {
        double tax = 0;
        double needed = net;
        double[] sales = new double[2];
        double[] costs = new double[2];
        double before = exemptedIn(time);
        while (needed > 0 && first < end) {
            boolean isLong = time - bought[first] >= A_YEAR;
            double free = isLong ? Math.max(0, law.exemption() - exemptedIn(time)) : 0;
            double rate = isLong ? law.rate() : law.shortRate();
            double gainShare = Math.max(0, 1 - cost[first] / value[first]);
            double gross = grossOf(needed, gainShare, rate, free);
            boolean whole = gross >= value[first];
            double sold = whole ? value[first] : gross;
            double due = rate * Math.max(0, gainShare * sold - free);
            exempted += Math.min(free, gainShare * sold);
            sales[isLong ? 0 : 1] += sold;
            costs[isLong ? 0 : 1] += cost[first] / value[first] * sold;
            tax += due;
            needed = whole ? needed - (sold - due) : 0;
            remove(sold, whole);
        }
        return new Sale(time, new Sale.Part(sales[0], costs[0]), new Sale.Part(sales[1], costs[1]), exempted - before, law, tax);
    }

    Sale sellAll(double time, GainsTax law) {
        return sell(time, Double.POSITIVE_INFINITY, law);
    }

    /** x with x − rate·max(0, gainShare·x − free) = net. */
    private static double grossOf(double net, double gainShare, double rate, double free) {
        return gainShare * net <= free ? net : (net - rate * free) / (1 - rate * gainShare);
    }

    private void remove(double sold, boolean whole) {
        if (whole) {
            first++;
        } else {
            cost[first] *= 1 - sold / value[first];
            value[first] -= sold;
        }
    }

    /** What of the exemption is used up in the policy year of a moment; the year (k−1, k] starts anew. */
    private double exemptedIn(double time) {
        int now = (int) Math.ceil(time);
        exempted = now == year ? exempted : 0;
        year = now;
        return exempted;
    }
}
