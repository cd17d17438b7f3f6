package org.asli.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The whole benchmark: asks and times every solver on every workload, and writes the table. */
public final class SpeedRun {
    private final boolean quick;
    /** In bulk, one row in so many is compared with its true rate. */
    private final int sample;
    private final Stopwatch stopwatch;
    private final List<Measurement> measured = new ArrayList<>();

    private SpeedRun(Path folder, boolean quick) {
        this.quick = quick;
        sample = quick ? 5_000 : 50;
        stopwatch = new Stopwatch(folder, quick);
    }

    /** @param arguments the folder to write to; the system property {@code quick} shortens the run */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        boolean quick = Boolean.getBoolean("quick");
        String conditions = RatioTable.conditions(quick);
        SpeedRun run = new SpeedRun(folder, quick);
        for (Workload workload : Workload.values()) {
            run.measure(workload);
        }
        run.measureBulk();
        String table = new RatioTable(run.measured).markdown(conditions, run.sample)
            + FundRatio.markdown(run.fundRatios());
        Path file = Files.writeString(Files.createDirectories(folder).resolve("ratios.md"), table);
        System.out.println("\n" + table + "\nwritten to " + file);
    }

    private void measure(Workload workload) {
        List<Flows> series = workload.series(quick);
        List<List<BigDecimal>> truths = series.parallelStream().map(TrueRates::of).toList();
        for (Solver solver : Solver.values()) {
            if (solver.solves(workload)) {
                Score score = IntStream.range(0, series.size()).parallel()
                    .mapToObj(k -> Score.of(solver.problem(series.get(k)), truths.get(k)))
                    .reduce(Score.NONE, Score::plus);
                add(workload.label(), solver, score, stopwatch.time(SingleSolve.class,
                    new TreeMap<>(Map.of("workload", workload.name(), "solver", solver.name()))));
            }
        }
    }

    private void measureBulk() {
        for (Solver solver : List.of(Solver.ASLI, Solver.POI)) {
            Score score = Bulk.drawn().score(solver, sample);
            add(Bulk.LABEL, solver, score, stopwatch.timeOfCalls(BulkSolve.class, Map.of("solver", solver.name())));
        }
    }

    private List<FundRatio> fundRatios() {
        return Stream.of(FundTime.FundPlan.values()).map(plan -> new FundRatio(plan.label(),
            time(plan, FundTime.Reckoning.PROJECTION), time(plan, FundTime.Reckoning.FUTURES))).toList();
    }

    private double time(FundTime.FundPlan plan, FundTime.Reckoning reckoning) {
        return stopwatch.time(FundTime.class, new TreeMap<>(Map.of("plan", plan.name(), "reckoning", reckoning.name())));
    }

    private void add(String workload, Solver solver, Score score, double nanoseconds) {
        measured.add(new Measurement(workload, solver, nanoseconds, score));
        System.out.printf(Locale.ROOT, "%s, %s: %,.0f ns%n", workload, solver.label(), nanoseconds);
    }
}
