package org.asli.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A book of a million proposals from rows to rates; the time is that of the whole book, divided by its size. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BulkSolve {
    @Param({"ASLI", "POI"})
    public Solver solver;

    private long[][] paise;
    private double[][] rupees;

    @Setup
    public void prepare() {
        Bulk book = Bulk.drawn();
        if (solver == Solver.ASLI) {
            paise = book.paise();
        } else {
            rupees = book.rupees();
        }
        System.gc(); // the rows close together, without what was in use to draw them
    }

    @Benchmark
    @OperationsPerInvocation(Bulk.SIZE)
    public Object solve() {
        return solver == Solver.ASLI ? Bulk.asli(paise) : Bulk.poi(rupees);
    }
}
