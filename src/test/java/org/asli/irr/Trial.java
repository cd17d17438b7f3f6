package org.asli.irr;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rupees;

/**
 * A series to put the solver to the test with, and what is known of it from how it was made.
 *
 * @param paise none zero
 * @param times ascending: whole periods, or, where {@code perYear} is 0, years as they are
 * @param factors where the series was made as a product: the factors that have its rates, each once, as a polynomial in
 *     the discount of a period; otherwise null
 */
record Trial(BigInteger[] paise, double[] times, int perYear, BigInteger[] factors) {

    /** Without the flows that are zero. */
    static Trial of(BigInteger[] paise, double[] times, int perYear) {
        int[] flows = IntStream.range(0, paise.length).filter(i -> paise[i].signum() != 0).toArray();
        return new Trial(Arrays.stream(flows).mapToObj(i -> paise[i]).toArray(BigInteger[]::new),
            Arrays.stream(flows).mapToDouble(i -> times[i]).toArray(), perYear, null);
    }

    /** One flow a period from the start. */
    static Trial of(BigInteger[] paise, int perYear) {
        return of(paise, IntStream.range(0, paise.length).asDoubleStream().toArray(), perYear);
    }

    Trial madeFrom(BigInteger[] factors) {
        return new Trial(paise, times, perYear, factors);
    }

    CashFlowSeries series() {
        double[] years = years();
        List<CashFlow> flows = new ArrayList<>();
        for (int i = 0; i < paise.length; i++) {
            flows.add(new CashFlow(years[i], Rupees.of(new BigDecimal(paise[i], 2))));
        }
        return CashFlowSeries.of(flows);
    }

    double[] years() {
        return Arrays.stream(times).map(time -> time / Math.max(perYear, 1)).toArray();
    }

    int signChanges() {
        return (int) IntStream.range(1, paise.length).filter(i -> paise[i].signum() != paise[i - 1].signum()).count();
    }

    int span() {
        return paise.length == 0 ? 0 : (int) (times[times.length - 1] - times[0]);
    }

    /** A coefficient for every period. */
    BigInteger[] dense() {
        BigInteger[] dense = new BigInteger[span() + 1];
        Arrays.fill(dense, BigInteger.ZERO);
        for (int i = 0; i < paise.length; i++) {
            dense[(int) (times[i] - times[0])] = paise[i];
        }
        return dense;
    }

    @Override
    public String toString() {
        String times = perYear == 0 ? "years:paise " : "periods:paise, " + perYear + " periods a year, ";
        return IntStream.range(0, paise.length).mapToObj(i -> this.times[i] + ":" + paise[i])
            .collect(Collectors.joining(" ", times, ""));
    }
}
