package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.cashflow.DatedCashFlow;
import org.asli.money.OutOfRange;
import org.asli.money.Rupees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModifiedRateOfReturnTest {
    private static final long SEED = Long.getLong("asli.seed", 20_261_121);
    private static final MathContext DIGITS = new MathContext(75);
    private final Random random = new Random(SEED);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Excel MIRR after five years, -120000 39000 30000 21000 37000 46000, 0.1, 0.12, 0.126094130366, 1e-12",
        "Excel MIRR after three years, -120000 39000 30000 21000, 0.1, 0.12, -0.048044655, 1e-9",
        "Excel MIRR reinvested at 14%, -120000 39000 30000 21000 37000 46000, 0.1, 0.14, 0.134759111, 1e-9",
        "LibreOffice Basic help, -5 10 15 8, 0.5, 0.1, 0.9416, 5e-5",
        "OpenOffice Calc wiki, -5000 1000 2000 3000, 0.05, 0.08, 0.0816, 5e-5",
        "pyxirr tests, -1000 100 250 500 500, 0.1, 0.1, 0.10401626745, 1e-11",
        "numpy-financial tests, -4500 -800 800 800 600 600 800 800 700 3000, 0.08, 0.055, 0.0666, 5e-5",
        "numpy-financial tests, 100 200 -50 300 -200, 0.05, 0.06, 0.3428, 5e-5"})
    void publishedRates(String source, String flows, double finance, double reinvestment, double rate, double digits) {
        Enclosure found = ModifiedRateOfReturn.enclosed(CashFlowSeries.yearly(
            Arrays.stream(flows.split(" ")).mapToLong(Long::parseLong).toArray()), finance, reinvestment).orElseThrow();
        assertEquals(rate, found.rate(), digits, source);
        assertTrue(found.isSharp(), source);
    }

    @Test
    void atRandomTheRateIsRightToTheLastPlaceAndLiesBetweenItsBounds() {
        for (int i = 0; i < 60; i++) {
            CashFlowSeries series = irregular(2 + random.nextInt(30));
            double finance = random.nextDouble() - 0.4;
            double reinvestment = random.nextDouble() - 0.4;
            BigDecimal exact = exact(series, finance, reinvestment);
            Enclosure found = ModifiedRateOfReturn.enclosed(series, finance, reinvestment).orElseThrow();
            assertTrue(found.isSharp(), () -> SEED + " " + found);
            assertTrue(new BigDecimal(found.lower()).compareTo(exact) <= 0
                && exact.compareTo(new BigDecimal(found.upper())) <= 0, () -> SEED + " " + found + " " + exact);
            assertEquals(exact.doubleValue(), found.rate(), Math.ulp(found.rate()), () -> "seed " + SEED);
        }
    }

    @Test
    void flowsMayBeOnDates() {
        // 1000 out, 1100 in 73 days later: nothing is reinvested, 1.1^5 − 1 a year
        CashFlowSeries series = CashFlowSeries.dated(List.of(
            new DatedCashFlow(LocalDate.of(2026, 1, 1), Rupees.of(-1_000)),
            new DatedCashFlow(LocalDate.of(2026, 3, 15), Rupees.of(1_100))));
        assertEquals(0.61051, ModifiedRateOfReturn.of(series, 0.3, -0.3).orElseThrow());
    }

    @Test
    void atOneRateForBothItIsTheRateOfReturnExactlyWhereThatIsTheRate() {
        // at its own rate of return money neither gains nor loses by being moved in time
        CashFlowSeries series = CashFlowSeries.yearly(-100, 60, 60);
        double rate = InternalRateOfReturn.of(series).single().orElseThrow();
        assertEquals(rate, ModifiedRateOfReturn.of(series, rate, rate).orElseThrow(), 1e-15);
    }

    @Test
    void whereNothingIsPaidOrReceivedThereIsNone() {
        assertEquals(OptionalDouble.empty(), modified(CashFlowSeries.yearly(100, 100)));
        assertEquals(OptionalDouble.empty(), modified(CashFlowSeries.yearly(-100, -100)));
        assertEquals(OptionalDouble.empty(), modified(CashFlowSeries.yearly(0, 0)));
        assertEquals(OptionalDouble.empty(), modified(CashFlowSeries.of(List.of())));
    }

    @Test
    void flowsAtOneMomentAreNettedAndHaveNoTimeToEarnAnything() {
        assertEquals(OptionalDouble.empty(), modified(CashFlowSeries.of(List.of(
            new CashFlow(3, Rupees.of(-100)), new CashFlow(3, Rupees.of(150))))));
    }

    @Test
    void nothingGainedIsExactlyNothing() {
        assertEquals(0.0, ModifiedRateOfReturn.of(CashFlowSeries.yearly(-100, -50, 75, 75), 0, 0).orElseThrow());
    }

    @Test
    void nearNothingTheBoundsAreThoseOfTheProof() {
        // by hand, in units of u²: twice 180 + 8·ln 100 for the logarithms, 171 + 600 + 2·180·(years + 1) for each sum
        Enclosure none = ModifiedRateOfReturn.enclosed(CashFlowSeries.yearly(-100, 100), 0, 0).orElseThrow();
        double bound = (2 * (180 + 8 * Math.log(100)) + 2 * (171 + 600) + 360 + 720) * 0x1p-106;
        assertEquals(-bound, none.lower(), 1e-8 * bound);
        assertEquals(bound, none.upper(), 1e-8 * bound);
    }

    @Test
    void amountsAtTheEndOfWhatADoubleHoldsHaveWideBounds() {
        CashFlowSeries tiny = CashFlowSeries.of(List.of(new CashFlow(0, Rupees.of(new BigDecimal("-1E-306"))),
            new CashFlow(1, Rupees.of(new BigDecimal("2E-306")))));
        Enclosure doubled = ModifiedRateOfReturn.enclosed(tiny, 0.1, 0.1).orElseThrow();
        assertEquals(1, doubled.rate(), 1e-9);
        assertTrue(doubled.lower() < 0.97 && doubled.upper() > 1.03 && doubled.lower() > 0.9, doubled::toString);
    }

    @Test
    void aRateLargerThanADoubleIsNoneAndATotalLossStaysAboveMinusOne() {
        CashFlowSeries gain = CashFlowSeries.of(List.of(new CashFlow(0, Rupees.of(-1)),
            new CashFlow(1e-4, Rupees.of(2))));
        assertEquals(Optional.empty(), ModifiedRateOfReturn.enclosed(gain, 0.1, 0.1));
        Enclosure loss = ModifiedRateOfReturn.enclosed(gain.negated(), 0.1, 0.1).orElseThrow();
        assertEquals(Math.nextUp(-1.0), loss.rate());
        assertEquals(-1.0, loss.lower());
    }

    @Test
    void momentsTooCloseToDivideByAreStillMoments() {
        CashFlowSeries gain = CashFlowSeries.of(List.of(new CashFlow(0, Rupees.of(-1)),
            new CashFlow(Double.MIN_VALUE, Rupees.of(2))));
        assertEquals(OptionalDouble.empty(), modified(gain));
        assertEquals(Math.nextUp(-1.0), modified(gain.negated()).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"-1, 0.1, financeRate", "0.1, -1, reinvestmentRate", "NaN, 0.1, financeRate",
        "0.1, Infinity, reinvestmentRate"})
    void aRateAtWhichNothingIsLeftIsRefused(double finance, double reinvestment, String field) {
        OutOfRange refused = assertThrows(OutOfRange.class,
            () -> ModifiedRateOfReturn.of(CashFlowSeries.yearly(-100, 110), finance, reinvestment));
        assertEquals(field, refused.field());
        assertEquals(OutOfRange.Rule.RATE, refused.rule());
    }

    private static OptionalDouble modified(CashFlowSeries series) {
        return ModifiedRateOfReturn.of(series, 0.1, 0.1);
    }

    private CashFlowSeries irregular(int count) {
        List<CashFlow> flows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long paise = (i == 0 ? -1 : i == 1 || random.nextBoolean() ? 1 : -1) * (100L + random.nextInt(100_000_000));
            flows.add(new CashFlow(random.nextDouble() * 40, Rupees.ofPaise(paise)));
        }
        return CashFlowSeries.of(flows);
    }

    private static BigDecimal exact(CashFlowSeries series, double finance, double reinvestment) {
        List<CashFlow> flows = series.flows();
        BigDecimal first = new BigDecimal(flows.get(0).time());
        BigDecimal last = new BigDecimal(flows.get(flows.size() - 1).time());
        BigDecimal paid = BigDecimal.ZERO;
        BigDecimal received = BigDecimal.ZERO;
        for (CashFlow flow : flows) {
            BigDecimal time = new BigDecimal(flow.time());
            if (flow.amount().sign() < 0) {
                paid = paid.add(grown(flow, first.subtract(time), finance));
            } else {
                received = received.add(grown(flow, last.subtract(time), reinvestment));
            }
        }
        BigDecimal growth = PreciseValue.ln(received.divide(paid.negate(), DIGITS));
        return PreciseValue.exp(growth.divide(last.subtract(first), DIGITS)).subtract(BigDecimal.ONE);
    }

    private static BigDecimal grown(CashFlow flow, BigDecimal years, double rate) {
        BigDecimal force = PreciseValue.ln(BigDecimal.ONE.add(new BigDecimal(rate)));
        return flow.amount().value().multiply(PreciseValue.exp(force.multiply(years, DIGITS)), DIGITS);
    }
}
