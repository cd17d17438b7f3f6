package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.asli.cashflow.CashFlowSeries;
import org.asli.irr.IrrResult.None;
import org.asli.irr.IrrResult.Reason;
import org.junit.jupiter.api.Test;

class InternalRateOfReturnTest {
    @Test
    void theProposalThatStartedIt() {
        long[] flows = new long[21];
        flows[0] = -500_000;
        for (int year = 1; year <= 20; year++) {
            flows[year] = year <= 5 ? -394_800 : year < 20 ? 105_200 : 3_830_200;
        }
        IrrResult result = InternalRateOfReturn.of(CashFlowSeries.yearly(flows));
        assertEquals(0.0516008640105084549, result.single().orElseThrow(), 1e-17);
        assertTrue(result.proven());
    }

    @Test
    void publishedExamples() {
        // numpy-financial's documentation of irr
        assertRates(0.28095, 1e-5, -100, 39, 59, 55, 20);
        assertRates(-0.0955, 1e-4, -100, 0, 0, 74);
        assertRates(0.06206, 1e-5, -100, 100, 0, 7);
    }

    @Test
    void severalAndNone() {
        // x = 1 + r: 100·(1.1 − x)(x − 1.2), (x − 1.1)², (x − 1.1)³
        assertEquals(List.of(0.1, 0.2), InternalRateOfReturn.of(CashFlowSeries.yearly(-100, 230, -132)).rates());
        assertEquals(List.of(0.1), InternalRateOfReturn.of(CashFlowSeries.yearly(-100, 220, -121)).rates());
        assertEquals(List.of(0.1), InternalRateOfReturn.of(CashFlowSeries.yearly(-1000, 3300, -3630, 1331)).rates());
        assertEquals(new None(Reason.NEVER_CROSSES), InternalRateOfReturn.of(CashFlowSeries.yearly(-100, 220, -122)));
    }

    private static void assertRates(double expected, double tolerance, long... flows) {
        assertEquals(expected, InternalRateOfReturn.of(CashFlowSeries.yearly(flows)).rates().get(0), tolerance);
    }
}
