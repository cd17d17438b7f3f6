package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.asli.cashflow.PeriodicFlows;
import org.junit.jupiter.api.Test;

/** Rates by exact arithmetic, and where it is not tried. */
class ExactRatesTest {

    @Test
    void lossesNothingAndGainsAscending() {
        // (1 − v)(1 − 2v)(1 − 4v)(2 − v)
        PeriodicFlows flows = Trial.of(Draw.big(2, -15, 35, -30, 8), 1).series().periodic();
        List<Enclosure> rates = ExactRates.of(flows).orElseThrow();
        assertEquals(List.of(-0.5, 0.0, 1.0, 3.0), rates.stream().map(Enclosure::rate).toList());
        assertEquals(Enclosure.exactly(0), rates.get(1));
        assertTrue(rates.stream().allMatch(Enclosure::isSharp));
    }

    @Test
    void atMostTwelveHundredPeriods() {
        List<Enclosure> rates = ExactRates.of(doubling(1_200, true)).orElseThrow();
        assertEquals(1, rates.size());
        // 2^(1/100) − 1, twelve periods a year
        assertEquals(0.0069555500567188, rates.get(0).rate(), 1e-16);
        assertEquals(Optional.empty(), ExactRates.of(doubling(1_201, true)));
        assertEquals(Optional.empty(), ExactRates.of(doubling(12, false)));
    }

    private static PeriodicFlows doubling(double periods, boolean whole) {
        List<BigDecimal> amounts = List.of(BigDecimal.ONE.negate(), BigDecimal.valueOf(2));
        return new PeriodicFlows(amounts, List.of(0.0, periods), 12, whole);
    }
}
