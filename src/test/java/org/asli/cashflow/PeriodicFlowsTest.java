package org.asli.cashflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.asli.money.Rupees;
import org.junit.jupiter.api.Test;

/** What a series becomes before it is solved: whole periods, whole units, levels. */
class PeriodicFlowsTest {

    @Test
    void timesThatArePartsOfAYearAreCountedInThem() {
        for (int parts : new int[] {1, 2, 12, 365, 366}) {
            PeriodicFlows flows = at(0, 1.0 / parts, 5.0 / parts).periodic();
            assertTrue(flows.isWhole());
            assertEquals(parts, flows.periodsPerYear());
            assertEquals(List.of(0.0, 1.0, 5.0), flows.times());
            assertEquals(5, flows.span());
        }
        PeriodicFlows late = series(new double[] {1, 1.5, 3}, -1, 2, 3).periodic();
        assertEquals(4, late.span());
        assertEquals(4, late.reversed().span());
        assertEquals(List.of(6.0, 3.0, 2.0), late.reversed().times());
        assertEquals(List.of(3, 2, -1), late.reversed().amounts().stream().map(BigDecimal::intValue).toList());
    }

    @Test
    void twoUnitsInTheLastPlaceAreRoundingAndThreeAreNot() {
        double third = 1 / 3.0;
        assertEquals(List.of(0.0, 1.0), at(0, third + 2 * Math.ulp(third)).periodic().times());
        assertFalse(at(0, third + 3 * Math.ulp(third)).periodic().isWhole());
        assertFalse(at(0, third - 3 * Math.ulp(third)).periodic().isWhole());
    }

    @Test
    void whatNoPartOfAYearHoldsStaysInYears() {
        for (double time : new double[] {1 / 367.0, 1e-9, Math.PI}) {
            PeriodicFlows flows = at(0, time).periodic();
            assertFalse(flows.isWhole());
            assertEquals(1, flows.periodsPerYear());
            assertEquals(List.of(0.0, time), flows.times());
        }
    }

    @Test
    void flowsOfOneMomentAreOneAndThoseOfNothingNone() {
        // 1 + 7/12 and 19/12 are neighbouring doubles
        double[] times = {0, 0.5, 1 + 7 / 12.0, 19 / 12.0, 2};
        PeriodicFlows flows = series(times, -100, 0, 30, -30, 90).periodic();
        assertEquals(List.of(0.0, 24.0), flows.times());
        assertEquals(0, new BigDecimal("-10").compareTo(flows.total()));
        assertTrue(flows.has(1) && flows.has(-1));
        PeriodicFlows first = series(new double[] {1 + 7 / 12.0, 19 / 12.0, 2}, -100, 30, 90).periodic();
        assertEquals(List.of(19.0, 24.0), first.times());
        assertEquals(0, new BigDecimal("-70").compareTo(first.amounts().get(0)));
        assertTrue(series(new double[] {0, Math.PI, 4}, -100, 0, 90).periodic().isWhole());
        assertFalse(at(0, 1).periodic().has(-1));
    }

    @Test
    void theRunningTotalChangesItsSign() {
        assertEquals(0, CashFlowSeries.yearly(-100, 50, 50).periodic().changesOfRunningTotal());
        assertEquals(1, CashFlowSeries.yearly(-100, 50, 51).periodic().changesOfRunningTotal());
        assertEquals(2, CashFlowSeries.yearly(100, -150, 50, 0, 10).periodic().changesOfRunningTotal());
        assertEquals(0, CashFlowSeries.yearly(-100, 50, 51).periodic().reversed().changesOfRunningTotal());
    }

    @Test
    void plainNumbersAreWholeUnitsWithTheFirstPaid() {
        LevelFlows flows = series(new double[] {1, 1.25, 2}, 100.5, -20, -90).level();
        assertEquals(4, flows.periodsPerYear());
        assertArrayEquals(new int[] {0, 1, 4}, flows.periods());
        assertArrayEquals(new double[] {-1_005, 200, 900}, flows.amounts());
        assertArrayEquals(new double[] {1_005, 200, 0, 0, 900}, flows.dense());
        assertEquals(1, flows.turn());
        // 200 after one period, 900 after four: 38/11 on average, 146/11 − (38/11)² around it
        assertEquals(Math.log(1_100.0 / 1_005), flows.ratio().value(), 1e-15);
        assertEquals(38 / 11.0, flows.ratio().slope(), 1e-15);
        assertEquals(162 / 121.0, flows.ratio().bend(), 1e-14);
        assertEquals(3, flows.count());
        assertEquals(4, flows.span());
        assertNull(flows.edges());
    }

    @Test
    void onlyOneChangeOfSignIsATurn() {
        assertEquals(2, CashFlowSeries.yearly(-1, -2, 3, 4).level().turn());
        assertEquals(0, CashFlowSeries.yearly(-1, -2).level().turn());
        assertEquals(0, CashFlowSeries.yearly(-1, 2, -3).level().turn());
        assertEquals(0, CashFlowSeries.yearly(-1, 2, -3, 4).level().turn());
        assertNull(CashFlowSeries.yearly(-1, 2, -3).level().dense());
    }

    @Test
    void whatDoublesCannotHoldExactlyIsNotMadePlain() {
        assertSame(LevelFlows.NONE, at().level());
        assertSame(LevelFlows.NONE, at(0, Math.PI).level());
        long largest = (1L << 53) - 1;
        assertArrayEquals(new double[] {-largest, 1}, CashFlowSeries.yearly(-largest, 1).level().amounts());
        assertSame(LevelFlows.NONE, CashFlowSeries.yearly(-largest - 2, 1).level());
        // the unit is a thousand crore
        assertArrayEquals(new double[] {-9e6, 1},
            CashFlowSeries.yearly(-90_000_000_000_000_000L, 10_000_000_000L).level().amounts());
    }

    @Test
    void farApartFlowsAreNotListedOneByOne() {
        assertEquals(17, series(new double[] {0, 16}, -1, 2).level().dense().length);
        assertNull(series(new double[] {0, 17}, -1, 2).level().dense());
    }

    @Test
    void longLevelsAreTheirEdges() {
        // 7 × −10, nothing for two years, 7 × 20, 90: five edges for 15 flows; for one flow less they are too many
        assertNull(levels(7, 6).level().edges());
        Edges edges = levels(7, 7).level().edges();
        assertArrayEquals(new int[] {0, 7, 9, 16, 17}, edges.periods());
        assertArrayEquals(new double[] {-1, 1, 2, 7, -9}, edges.changes());
        assertArrayEquals(new double[] {1, -1, 2, 7, -9}, edges.sizes());
        // a gap ends a level
        CashFlowSeries gap = series(IntStream.range(0, 30).mapToDouble(i -> i < 10 ? i : i + 3).toArray(),
            IntStream.range(0, 30).mapToDouble(i -> i < 20 ? -5 : 8).toArray());
        assertArrayEquals(new int[] {0, 10, 13, 23, 33}, gap.level().edges().periods());
        assertArrayEquals(new double[] {-5, 5, -5, 13, -8}, gap.level().edges().changes());
        assertArrayEquals(new double[] {5, -5, 5, 3, -8}, gap.level().edges().sizes());
    }

    @Test
    void levelsAreListedOnlyWhereTheirDifferencesAreExact() {
        long most = 1L << 52;
        assertEquals(3, level(-most, most).edges().periods().length);
        assertNull(level(-most, most + 1).edges());
        assertNull(level(-1, -1).edges());
    }

    private static CashFlowSeries levels(int paid, int received) {
        List<CashFlow> flows = new ArrayList<>();
        IntStream.range(0, paid).forEach(year -> flows.add(new CashFlow(year, Rupees.of(-10))));
        IntStream.range(0, received).forEach(year -> flows.add(new CashFlow(paid + 2 + year, Rupees.of(20))));
        flows.add(new CashFlow(paid + 2 + received, Rupees.of(90)));
        return CashFlowSeries.of(flows);
    }

    /** Nine years of one flow, nine of the other. */
    private static LevelFlows level(long early, long late) {
        long[] flows = IntStream.range(0, 18).mapToLong(year -> year < 9 ? early : late).toArray();
        return CashFlowSeries.yearly(flows).level();
    }

    private static CashFlowSeries at(double... times) {
        return series(times, IntStream.range(0, times.length).mapToDouble(i -> 1).toArray());
    }

    private static CashFlowSeries series(double[] times, double... rupees) {
        return CashFlowSeries.of(IntStream.range(0, times.length)
            .mapToObj(i -> new CashFlow(times[i], Rupees.of(BigDecimal.valueOf(rupees[i])))).toList());
    }
}
