package org.asli.alternative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.junit.jupiter.api.Test;

class FundPathTest {

    @Test
    void aMonthlySipCompoundsByTheTwelfthRoot() {
        // computed independently: ₹10,000 a month for 20 years at 12%, by (1+R)^(1/12) − 1: 91.99 lakh (R/12 would give 99.91)
        var monthly = CashFlowSeries.of(IntStream.range(0, 240)
            .mapToObj(month -> new CashFlow(month / 12.0, Rupees.of(10_000))).toList());
        assertEquals(91.99, FundPath.of(monthly, 1.12, 20).end() / 1e5, 0.005);
    }

    @Test
    void aSipLeftAloneWhileThePayoutsAreSpentIsNotLikeForLike() {
        // computed independently: ₹2.22 crore at 12% on ₹5 lakh × 6
        var six = CashFlowSeries.yearly(500_000, 500_000, 500_000, 500_000, 500_000, 500_000);
        assertEquals(2.22, FundPath.of(six, 1.12, 20).end() / 1e7, 0.005);
    }

    @Test
    void everyYearHasItsPointEvenWithoutAFlow() {
        // 1,000 × 1.1^k by hand
        assertEquals(List.of(1000.0, 1100.0, 1210.0), FundPath.of(CashFlowSeries.yearly(1_000), 1.1, 2).byYear()
            .stream().map(value -> Math.rint(value * 100) / 100).toList());
    }

    @Test
    void aFundThatPaysItsLastRupeeIsNotDry() {
        // 100 grows to 110, which is paid out
        var flows = CashFlowSeries.yearly(100, -110);
        var path = FundPath.of(flows, 1.1, 1);
        assertTrue(path.lasts());
        assertEquals(0, path.end(), 1e-9);
    }

    @Test
    void aPaisaTooLittleIsTooLittle() {
        var flows = CashFlowSeries.of(List.of(new CashFlow(0, Rupees.of(100)), new CashFlow(1, Rupees.of("-110.01"))));
        var path = FundPath.of(flows, 1.1, 3);
        assertFalse(path.lasts());
        assertEquals(OptionalDouble.of(1), path.dryTime());
        assertEquals(0, path.end());
    }

    @Test
    void theYearInWhichAFundRunsDryIsAPolicyYearFromOne() {
        assertEquals(OptionalInt.of(1), FundPath.of(CashFlowSeries.yearly(-1), 1.1, 3).dryYear());
        assertEquals(OptionalInt.of(2), FundPath.of(CashFlowSeries.of(List.of(new CashFlow(0, Rupees.of(1)),
            new CashFlow(1.25, Rupees.of(-2)))), 1.1, 3).dryYear());
        assertEquals(OptionalInt.empty(), FundPath.of(CashFlowSeries.yearly(1), 1.1, 3).dryYear());
    }

    @Test
    void onceDryAFundStaysDryWhateverComesLater() {
        var path = FundPath.of(CashFlowSeries.yearly(100, -200, 1_000), 1.05, 4);
        assertEquals(OptionalDouble.of(1), path.dryTime());
        assertEquals(0, path.end());
    }

    @Test
    void theExpenseRatioIsTakenFromTheGrownFund() {
        // by hand, (1+g)(1−e) − 1; 12% and 1.5% → 10.32%
        var sip = new SystematicInvestmentPlan(Rate.ofPercent("12"), Rate.ofPercent("1.5"));
        assertEquals(1.1032, sip.growthFactor(), 1e-15);
        assertEquals(0.12, sip.returnFor(0.1032), 1e-15);
    }
}
