package org.asli.benchmark;

/** How near the peers shall come: as near as doubles let them. */
final class Settings {
    /** Where every iteration starts, annual effective. */
    static final double GUESS = 0.1;
    /** For bracketing solvers, absolute and relative. */
    static final double ACCURACY = 1e-15;
    /** The last step of Newton's method; below it is rounding noise, and the iteration would not end. */
    static final double STEP = 1e-14;
    /** What has not converged by then does not: more steps only make failures slower. */
    static final int NEWTON_STEPS = 100;
    /** Never reached by bisection of doubles. */
    static final int EVALUATIONS = 1_000;

    private Settings() {
    }
}
