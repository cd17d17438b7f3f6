package org.asli.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.poi.ss.formula.functions.Irr;
import org.asli.benchmark.Problem.Answer;
import org.asli.cashflow.CashFlowTable;
import org.asli.irr.BulkRates;
import org.asli.irr.RateColumn;

/** A whole book of proposals as rows, yearly with 21 flows each, and the two ways to solve it. */
final class Bulk {
    static final String LABEL = "Bulk 1,000,000 × 21 flows";
    static final int SIZE = 1_000_000;
    private static final long SEED = 11_112_026;
    private static final int PAISE = 100;

    private final List<Flows> rows;

    private Bulk(List<Flows> rows) {
        this.rows = rows;
    }

    static Bulk drawn() {
        SplittableRandom random = new SplittableRandom(SEED);
        return new Bulk(IntStream.range(0, SIZE).mapToObj(k -> Conventional.yearly(random)).toList());
    }

    long[][] paise() {
        return rows.stream().map(row -> Arrays.stream(row.rupees()).map(rupees -> rupees * PAISE).toArray())
            .toArray(long[][]::new);
    }

    double[][] rupees() {
        return rows.stream().map(Flows::amounts).toArray(double[][]::new);
    }

    /** The rows are read and transposed here, then solved on all the cores there are. */
    static RateColumn asli(long[][] paise) {
        double[] years = IntStream.range(0, paise[0].length).asDoubleStream().toArray();
        return BulkRates.of(CashFlowTable.ofRows(years, paise));
    }

    /** One row after the other in a single thread. */
    static double[] poi(double[][] rupees) {
        double[] rates = new double[rupees.length];
        for (int row = 0; row < rates.length; row++) {
            rates[row] = Irr.irr(rupees[row], Settings.GUESS);
        }
        return rates;
    }

    /** Failures among all rows, the rest for one row in so many. */
    Score score(Solver solver, int sample) {
        if (solver == Solver.ASLI) {
            RateColumn column = asli(paise());
            return score(column::rate, row -> Asli.answer(column.result(row)).certified(), true, sample);
        }
        double[] rates = poi(rupees());
        return score(row -> rates[row], row -> false, false, sample);
    }

    private Score score(IntToDoubleFunction rates, IntPredicate certified, boolean complete, int sample) {
        int failed = (int) IntStream.range(0, SIZE).filter(row -> !Double.isFinite(rates.applyAsDouble(row))).count();
        Score judged = IntStream.range(0, SIZE / sample).parallel().map(k -> k * sample)
            .filter(row -> Double.isFinite(rates.applyAsDouble(row)))
            .mapToObj(row -> Score.of(
                new Answer(List.of(rates.applyAsDouble(row)), complete, certified.test(row)),
                TrueRates.of(rows.get(row))))
            .reduce(Score.NONE, Score::plus);
        return new Score(SIZE, failed, judged.judged(), judged.wrong(), failed + judged.uncertified(), judged.worstUlp());
    }
}
