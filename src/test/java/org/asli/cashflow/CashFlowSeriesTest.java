package org.asli.cashflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.asli.money.OutOfRange;
import org.asli.money.Rupees;
import org.junit.jupiter.api.Test;

class CashFlowSeriesTest {

    @Test
    void flowsAreOrderedAndNettedByMoment() {
        var series = CashFlowSeries.of(List.of(flow(1, 30), flow(0, -100), flow(1, -10)));
        assertArrayEquals(new double[] {0, 1}, series.times());
        assertArrayEquals(new double[] {-100, 20}, series.amounts());
    }

    @Test
    void datedFlowsCountActualDaysOver365FromTheEarliest() {
        var series = CashFlowSeries.dated(List.of(
            new DatedCashFlow(LocalDate.of(2025, 1, 1), Rupees.of(50)),
            new DatedCashFlow(LocalDate.of(2024, 1, 1), Rupees.of(-100))));
        assertArrayEquals(new double[] {0, 366 / 365.0}, series.times());
    }

    @Test
    void aYearsRowHoldsEverythingAfterTheYearBeforeUpToItsEnd() {
        var series = CashFlowSeries.of(List.of(flow(0, -1), flow(1 / 12.0, 2), flow(1, 4), flow(13 / 12.0, 8)));
        assertEquals(List.of(Rupees.of(-1), Rupees.of(6), Rupees.of(8)), series.byYear(2));
    }

    @Test
    void balancesAreTheRunningSum() {
        var balances = CashFlowSeries.yearly(-100, 30, 90).balances();
        assertEquals(List.of(Rupees.of(-100), Rupees.of(-70), Rupees.of(20)),
            balances.stream().map(Balance::amount).toList());
    }

    @Test
    void aBalanceStandsInTheRowOfItsYear() {
        var balances = CashFlowSeries.of(List.of(flow(0, -1), flow(0.5, 1), flow(2, 1))).balances();
        assertEquals(List.of(0, 1, 2), balances.stream().map(Balance::year).toList());
    }

    @Test
    void seriesAddUpAndTurnRound() {
        var series = CashFlowSeries.yearly(-100, 30).plus(CashFlowSeries.yearly(0, 5, 90));
        assertEquals(CashFlowSeries.yearly(-100, 35, 90), series);
        assertEquals(CashFlowSeries.yearly(100, -35, -90), series.negated());
        assertEquals(Rupees.of(25), series.total());
    }

    @Test
    void seriesOfTheSameFlowsAreEqual() {
        var series = CashFlowSeries.yearly(-100, 30);
        assertEquals(List.of(flow(0, -100), flow(1, 30)), series.flows());
        assertEquals(series.hashCode(), CashFlowSeries.of(series.flows()).hashCode());
        assertNotEquals(series, CashFlowSeries.yearly(-100, 31));
        assertNotEquals(series.hashCode(), CashFlowSeries.yearly(-100, 31).hashCode());
        assertTrue(series.toString().contains(flow(1, 30).toString()));
    }

    @Test
    void timeIsNeitherNegativeNorEndless() {
        assertThrows(OutOfRange.class, () -> flow(-0.1, 1));
        assertThrows(OutOfRange.class, () -> flow(Double.NaN, 1));
        assertThrows(OutOfRange.class, () -> flow(Double.POSITIVE_INFINITY, 1));
        assertThrows(OutOfRange.class, () -> flow(Math.nextUp(1_000.0), 1));
        assertEquals(1_000, flow(1_000, 1).year());
    }

    @Test
    void negativeZeroIsTheStart() {
        assertEquals(flow(0, 1), flow(-0.0, 1));
    }

    @Test
    void aMomentIsTheFirstOfAllTheEndOfAYearOrWithinOne() {
        assertEquals(Balance.Place.START, new Balance(0, Rupees.ZERO).place());
        assertEquals(Balance.Place.END, new Balance(5, Rupees.ZERO).place());
        assertEquals(Balance.Place.WITHIN, new Balance(5.5, Rupees.ZERO).place());
    }

    private static CashFlow flow(double time, long rupees) {
        return new CashFlow(time, Rupees.of(rupees));
    }
}
