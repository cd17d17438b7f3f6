package org.asli.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One solve after the other, going round the series of a workload; what a solver throws is part of its time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SingleSolve {
    @Param
    public Workload workload;
    @Param
    public Solver solver;

    private Problem[] problems;
    private int next;

    @Setup
    public void prepare() {
        problems = workload.series(false).stream().map(solver::problem).toArray(Problem[]::new);
    }

    @Benchmark
    public double solve() {
        Problem problem = problems[next];
        next = next + 1 < problems.length ? next + 1 : 0;
        try {
            return problem.rate();
        } catch (RuntimeException failed) {
            return Double.NaN;
        }
    }
}
