package org.asli.benchmark;

/**
 * One solver on one workload.
 *
 * @param nanoseconds for one solve
 */
record Measurement(String workload, Solver solver, double nanoseconds, Score score) {
}
