package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.asli.cashflow.CashFlowSeries;
import org.junit.jupiter.api.Test;

class NewtonRaphsonTest {
    private static final CashFlowSeries PLAIN = CashFlowSeries.yearly(-70_000, 12_000, 15_000, 18_000, 21_000, 26_000);

    @Test
    void everyStepIsNewtonsFromTheOneBefore() {
        List<NewtonStep> steps = NewtonRaphson.run(PLAIN, InternalRateOfReturn.of(PLAIN));
        assertTrue(steps.size() > 2 && steps.size() < 8);
        for (int i = 0; i + 1 < steps.size(); i++) {
            NewtonStep step = steps.get(i);
            assertEquals(step.rate() - step.npv() / step.derivative(), steps.get(i + 1).rate(), 1e-13);
        }
    }

    @Test
    void itStartsWhereSpreadsheetsDoUnlessARateIsTooNear() {
        assertEquals(0.1, start(CashFlowSeries.yearly(-100, 105)));
        assertEquals(0.1, start(CashFlowSeries.yearly(-100, 70)));
        assertEquals(0.0, start(CashFlowSeries.yearly(-100, 112)));
        assertEquals(0.0, start(CashFlowSeries.yearly(-100, 110)));
        assertEquals(0.1, start(CashFlowSeries.yearly(-100, 113)), "three points are far enough");
        assertEquals(0.1, start(CashFlowSeries.yearly(-1, 1)));
        assertEquals(0.1, start(CashFlowSeries.yearly(-100, 90)));
        // with rates near to all of them, the farthest
        assertEquals(0.2, start(CashFlowSeries.yearly(-100, 210, -110)), "0% and 10%");
        assertEquals(0.2, start(CashFlowSeries.yearly(-1_000_000, 3_340_000, -3_707_500, 1_367_742)), "1%, 11% and 22%");
    }

    @Test
    void ofSeveralRatesItLeadsToTheOneNearestToTheFirstGuess() {
        // −100 + 240v − 143v²: 10% is too near to 10%; from 0%, 10% is nearer than 30%
        assertEquals(0.1, end(CashFlowSeries.yearly(-100, 240, -143)));
        // 20% and 200% from 10%
        assertEquals(0.2, end(CashFlowSeries.yearly(-10, 42, -36)));
        // −50% and 200%: (1 − v/2)(1 − 3v)
        assertEquals(-0.5, end(CashFlowSeries.yearly(-10, 35, -15)));
        // −50% and 100%: in the force of interest the second is nearer
        assertEquals(1.0, end(CashFlowSeries.yearly(-10, 25, -10)));
    }

    @Test
    void aTangentThatLeadsTooFarIsReplacedByTheMiddleAndSaysSo() {
        // all but a hundredth lost in ten years: from 10% the tangent leads far below −100%
        CashFlowSeries loss = CashFlowSeries.yearly(-1_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10);
        List<NewtonStep> steps = NewtonRaphson.run(loss, InternalRateOfReturn.of(loss));
        assertFalse(steps.get(0).halved());
        assertTrue(steps.get(1).halved());
        assertFalse(steps.get(steps.size() - 1).halved());
        assertTrue(steps.get(0).rate() - steps.get(0).npv() / steps.get(0).derivative() < -1);
        // the rate is 0.01^(1/10) − 1; the bracket is (1.1·(0.01^(1/10)/1.1)³, 1.1), its middle in the force of interest
        double root = Math.pow(0.01, 0.1);
        assertEquals(Math.sqrt(1.1 * 1.1 * Math.pow(root / 1.1, 3)) - 1, steps.get(1).rate(), 1e-12);
        for (int i = 1; i + 1 < steps.size(); i++) {
            NewtonStep step = steps.get(i);
            assertTrue(steps.get(i + 1).halved()
                || Math.abs(step.rate() - step.npv() / step.derivative() - steps.get(i + 1).rate()) < 1e-12);
        }
    }

    @Test
    void whereTheCurveOnlyTouchesZeroTheRunEndsOnceThereIsNothingLeft() {
        // 10% twice: each step halves the distance, so some 25 of them make nothing of the value
        CashFlowSeries twice = CashFlowSeries.yearly(-100, 220, -121);
        List<NewtonStep> steps = NewtonRaphson.run(twice, InternalRateOfReturn.of(twice));
        assertEquals(0.0, steps.get(0).rate());
        assertEquals(0.1, steps.get(steps.size() - 1).rate());
        assertTrue(steps.size() > 20 && steps.size() <= 30, () -> steps.size() + " steps");
    }

    @Test
    void thirtyStepsAreNotTooMany() {
        // 20% three times: each step leaves two thirds of the distance
        CashFlowSeries series = CashFlowSeries.yearly(-1_000, 3_600, -4_320, 1_728);
        List<NewtonStep> steps = NewtonRaphson.run(series, InternalRateOfReturn.of(series));
        assertEquals(30, steps.size());
        assertEquals(0.1, steps.get(0).rate());
    }

    @Test
    void theAmountsDoNotChangeTheWay() {
        for (long times : new long[] {1 << 10, 1 << 30}) {
            CashFlowSeries large = CashFlowSeries.yearly(-100 * times, 220 * times, -121 * times);
            assertEquals(rates(CashFlowSeries.yearly(-100, 220, -121)), rates(large));
        }
        CashFlowSeries large = CashFlowSeries.yearly(-1, 1_000_001);
        assertEquals(1_000_000, end(large));
        assertTrue(rates(large).size() < 31);
    }

    private static List<Double> rates(CashFlowSeries series) {
        return NewtonRaphson.run(series, InternalRateOfReturn.of(series)).stream().map(NewtonStep::rate).toList();
    }

    @Test
    void noStepIsTakenTwice() {
        for (CashFlowSeries series : List.of(PLAIN, CashFlowSeries.yearly(-100, 70), CashFlowSeries.yearly(-1, 1_000))) {
            List<NewtonStep> steps = NewtonRaphson.run(series, InternalRateOfReturn.of(series));
            assertEquals(steps.size(), steps.stream().map(NewtonStep::rate).distinct().count(), steps::toString);
        }
    }

    private static double start(CashFlowSeries series) {
        return NewtonRaphson.run(series, InternalRateOfReturn.of(series)).get(0).rate();
    }

    private static double end(CashFlowSeries series) {
        List<NewtonStep> steps = NewtonRaphson.run(series, InternalRateOfReturn.of(series));
        return steps.get(steps.size() - 1).rate();
    }

    @Test
    void everyStepShowsTheSeriesOwnValueAndSlope() {
        for (NewtonStep step : NewtonRaphson.run(PLAIN, InternalRateOfReturn.of(PLAIN))) {
            NetPresentValue value = NetPresentValue.of(PLAIN, step.rate());
            assertEquals(value.value(), step.npv());
            assertEquals(value.derivative(), step.derivative());
        }
    }

    @Test
    void theRunEndsAtTheRate() {
        for (CashFlowSeries series : List.of(PLAIN, CashFlowSeries.yearly(-100, 230, -132),
            CashFlowSeries.yearly(-100, 220, -121), CashFlowSeries.yearly(-1, 2, -1),
            CashFlowSeries.yearly(-1, 1_000_001), CashFlowSeries.yearly(-10_000, 1),
            CashFlowSeries.yearly(0, 0, -5, 6), CashFlowSeries.yearly(-1, 1))) {
            IrrResult result = InternalRateOfReturn.of(series);
            List<NewtonStep> steps = NewtonRaphson.run(series, result);
            NewtonStep last = steps.get(steps.size() - 1);
            assertTrue(result.rates().contains(last.rate()));
            assertTrue(steps.size() <= 31, () -> "steps for " + series);
            assertEquals(0, last.npv(), 1e-11 + Math.abs(last.derivative()) * Math.ulp(last.rate()));
        }
    }

    @Test
    void aValueTooLargeToWriteIsNotShown() {
        // (10^−4)^−900 overflows
        long[] flows = new long[902];
        flows[900] = -10_000;
        flows[901] = 1;
        CashFlowSeries series = CashFlowSeries.yearly(flows);
        IrrResult result = InternalRateOfReturn.of(series);
        assertEquals(List.of(-0.9999), result.rates());
        assertEquals(List.of(), NewtonRaphson.run(series, result));
    }

    @Test
    void netPresentValueAndItsSlope() {
        // 110/1.1 − 100 and −110/1.1²
        NetPresentValue value = NetPresentValue.of(CashFlowSeries.yearly(-100, 110), 0.1);
        assertEquals(0, value.value(), 1e-13);
        assertEquals(-90.9090909090909, value.derivative(), 1e-12);
        assertEquals(10, NetPresentValue.of(CashFlowSeries.yearly(-100, 110), 0).value());
        assertEquals(-95, NetPresentValue.of(CashFlowSeries.yearly(0, 0, -95), 0).value());
    }
}
