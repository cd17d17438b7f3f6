package org.asli.web;

import org.asli.irr.NewtonStep;
import org.junit.jupiter.api.Test;

class FoundSumsTest {
    @Test
    void every_step_and_every_rate_is_told_and_the_arithmetic_is_true() {
        ToldRows.proposals().forEach((name, comparison) -> {
            var found = new Found(comparison);
            var sums = found.getStepSums();
            var format = new Formats();
            for (int i = 0; i < sums.size(); i++) {
                NewtonStep step = found.getSteps().get(i);
                ToldRows.tells(sums.get(i), "Step " + (i + 1), name, format.exact(step.rate()), format.toPaisa(step.npv()),
                    format.toPaisa(step.derivative() / 100));
            }
            found.getOpened().forEach(opened -> opened.figures().forEach(figure -> ShownArithmetic.equations(figure.sum())));
        });
    }
}
