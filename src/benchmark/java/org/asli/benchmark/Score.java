package org.asli.benchmark;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.asli.benchmark.Problem.Answer;

/**
 * How right a solver was.
 *
 * <p>Failed: an exception, NaN, or no rate where there is one. Wrong: a rate that is not within 1e-6 of any true one,
 * relatively, or within 1e-12 absolutely; and for a solver that claims to tell all rates, too few or too many. The error
 * of a right answer is in units in the last place of the true rate, of 1 where that is 0.
 *
 * @param judged answers that were compared with the true rates
 * @param uncertified answers that are not proven complete and right to the last place
 */
record Score(int asked, int failed, int judged, int wrong, int uncertified, double worstUlp) {
    static final Score NONE = new Score(0, 0, 0, 0, 0, 0);
    private static final double RELATIVE = 1e-6;
    private static final double ABSOLUTE = 1e-12;

    /** Asks and judges. */
    static Score of(Problem problem, List<BigDecimal> truth) {
        try {
            return of(problem.answer(), truth);
        } catch (RuntimeException failed) {
            return new Score(1, 1, 0, 0, 1, 0);
        }
    }

    static Score of(Answer answer, List<BigDecimal> truth) {
        int uncertified = answer.certified() ? 0 : 1;
        if (answer.rates().isEmpty()) {
            return new Score(1, 1, 0, 0, uncertified, 0);
        }
        boolean right = !answer.complete() || answer.rates().size() == truth.size();
        double worst = 0;
        for (double rate : answer.rates()) {
            BigDecimal nearest = nearest(rate, truth);
            double error = new BigDecimal(rate).subtract(nearest).abs().doubleValue();
            right &= error <= RELATIVE * Math.abs(nearest.doubleValue()) + ABSOLUTE;
            worst = Math.max(worst, error / ulp(nearest));
        }
        return right ? new Score(1, 0, 1, 0, uncertified, worst) : new Score(1, 0, 1, 1, uncertified, 0);
    }

    Score plus(Score other) {
        return new Score(asked + other.asked, failed + other.failed, judged + other.judged, wrong + other.wrong,
            uncertified + other.uncertified, Math.max(worstUlp, other.worstUlp));
    }

    private static BigDecimal nearest(double rate, List<BigDecimal> truth) {
        BigDecimal here = new BigDecimal(rate);
        return truth.stream().min(Comparator.comparing(other -> other.subtract(here).abs())).orElseThrow();
    }

    private static double ulp(BigDecimal truth) {
        return Math.ulp(truth.signum() == 0 ? 1 : truth.doubleValue());
    }
}
