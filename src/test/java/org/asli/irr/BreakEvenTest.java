package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.OutOfRange;
import org.asli.money.Rupees;
import org.junit.jupiter.api.Test;

class BreakEvenTest {
    /** The worked proposal on the way: ₹5,00,000 for six years into the fund, ₹1,05,200 for twenty out of it. */
    private static final CashFlowSeries PREMIUMS_AND_PAYOUTS = CashFlowSeries.yearly(500_000, 394_800, 394_800, 394_800,
        394_800, 394_800, -105_200, -105_200, -105_200, -105_200, -105_200, -105_200, -105_200, -105_200, -105_200,
        -105_200, -105_200, -105_200, -105_200, -105_200, -105_200);
    private static final Rupees MATURITY = Rupees.of(3_725_000);

    @Test
    void theWorkedProposalsFundHasToEarnThePolicysOwnRate() {
        // computed outside the project, with 50 digits
        assertEquals(0.051600864010508, BreakEven.of(PREMIUMS_AND_PAYOUTS, MATURITY, 20).single().orElseThrow(), 1e-15);
    }

    @Test
    void withATermPremiumEachYearItHasToEarnMore() {
        CashFlowSeries dearer = PREMIUMS_AND_PAYOUTS.plus(CashFlowSeries.of(IntStream.range(0, 20)
            .mapToObj(year -> new CashFlow(year, Rupees.of(-8_000))).toList()));
        assertEquals(0.054985252795021, BreakEven.of(dearer, MATURITY, 20).single().orElseThrow(), 1e-15);
    }

    @Test
    void theFundEndsThereWhenItIsLetGrow() {
        // 100 and 200 in, 50 out, 300 at t = 4, by hand: 100g⁴ + 200g² − 50g = 300
        CashFlowSeries flows = CashFlowSeries.yearly(100, 0, 200, -50);
        double g = 1 + BreakEven.of(flows, Rupees.of(300), 4).single().orElseThrow();
        assertEquals(300, 100 * g * g * g * g + 200 * g * g - 50 * g, 1e-12);
    }

    @Test
    void severalReturnsAreAllCounted() {
        // 100 in, 230 out, 132 in again to end at nothing: 10% and 20%
        assertEquals(List.of(0.1, 0.2), BreakEven.of(CashFlowSeries.yearly(100, -230, 132), Rupees.ZERO, 2).rates());
    }

    @Test
    void aFundThatIsOnlyFilledEndsAtNothingAtNoReturn() {
        assertEquals(new IrrResult.None(IrrResult.Reason.ALL_PAYMENTS),
            BreakEven.of(CashFlowSeries.yearly(100, 100), Rupees.ZERO, 3));
    }

    @Test
    void whatComesAfterTheEndIsRefused() {
        OutOfRange refused = assertThrows(OutOfRange.class,
            () -> BreakEven.of(CashFlowSeries.yearly(100, 0, 5), Rupees.of(120), 1));
        assertEquals("endTime", refused.field());
    }
}
