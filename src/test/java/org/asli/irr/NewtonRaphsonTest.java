package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
            assertEquals(result.rates().get(0), last.rate());
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
