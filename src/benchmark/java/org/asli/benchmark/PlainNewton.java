package org.asli.benchmark;

/** Newton's method as it is usually written: from 10% a year until a step is small enough. */
final class PlainNewton {
    private PlainNewton() {
    }

    static Problem of(Flows flows) {
        PresentValue value = PresentValue.of(flows);
        double guess = flows.unknown(Settings.GUESS);
        return () -> flows.annual(iterated(value, guess));
    }

    private static double iterated(PresentValue value, double guess) {
        double rate = guess;
        for (int k = 0; k < Settings.NEWTON_STEPS; k++) {
            double step = value.tangentAt(rate).step();
            rate -= step;
            if (Math.abs(step) <= Settings.STEP) {
                return rate;
            }
        }
        return Double.NaN;
    }
}
