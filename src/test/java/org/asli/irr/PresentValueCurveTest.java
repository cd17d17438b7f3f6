package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rupees;
import org.junit.jupiter.api.Test;

/** Net present values against sums with 75 digits. */
class PresentValueCurveTest {
    private static final long SEED = Long.getLong("asli.seed", 20_261_124);
    private static final MathContext DIGITS = new MathContext(75);
    private final Random random = new Random(SEED);

    @Test
    void valueAndSlopeAreRightToTheLastPlaceAndNeverFurtherOffThanSaid() {
        for (int i = 0; i < 40; i++) {
            isRight(irregular(1 + random.nextInt(20), 40), -0.9 + 2 * random.nextDouble(), 1);
            isRight(irregular(1 + random.nextInt(6), 1_000), -0.4 + random.nextDouble(), 1);
        }
    }

    @Test
    void monthsAreTwelfthsOfAYearAndNotTheDoublesThatStandForThem() {
        List<CashFlow> flows = new ArrayList<>();
        for (int month = 0; month <= 120; month++) {
            flows.add(new CashFlow(month / 12.0, Rupees.of(month < 60 ? -1_000 : 1_500)));
        }
        CashFlowSeries series = CashFlowSeries.of(flows);
        NetPresentValue found = NetPresentValue.of(series, 0.07);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal force = PreciseValue.ln(BigDecimal.ONE.add(new BigDecimal(0.07)));
        for (int month = 0; month <= 120; month++) {
            BigDecimal time = BigDecimal.valueOf(month).divide(BigDecimal.valueOf(12), DIGITS);
            sum = sum.add(flows.get(month).amount().value()
                .multiply(PreciseValue.exp(force.multiply(time, DIGITS).negate()), DIGITS));
        }
        assertEquals(sum.doubleValue(), found.value(), Math.ulp(found.value()) / 2);
    }

    @Test
    void whereNearlyAllCancelsTheBoundStillHolds() {
        for (int i = 0; i < 20; i++) {
            CashFlowSeries series = irregular(10, 30);
            for (double rate : InternalRateOfReturn.of(series).rates()) {
                isRight(series, rate, Double.POSITIVE_INFINITY);
            }
        }
    }

    @Test
    void amountsThatNoDoubleHoldsAreTakenAsTheyAre() {
        CashFlowSeries series = CashFlowSeries.of(List.of(new CashFlow(0, Rupees.of("-12345678901234567890.01")),
            new CashFlow(1, Rupees.of("12345678901234567890.02"))));
        assertEquals(0.01, NetPresentValue.of(series, 0).value(), 1e-11);
    }

    @Test
    void whatIsTooLargeForADoubleIsInfiniteWithItsSign() {
        CashFlowSeries far = CashFlowSeries.of(List.of(new CashFlow(0, Rupees.of(-1)), new CashFlow(999, Rupees.of(2))));
        NetPresentValue near = NetPresentValue.of(far, -0.9999);
        assertEquals(Double.POSITIVE_INFINITY, near.value());
        assertEquals(Double.NEGATIVE_INFINITY, near.derivative());
        assertEquals(Double.NEGATIVE_INFINITY, NetPresentValue.of(far.negated(), -0.9999).value());
        assertEquals(-1, NetPresentValue.of(far, Double.MAX_VALUE).value());
    }

    @Test
    void aRateThatIsNoneHasNoValue() {
        for (double rate : new double[] {-1, -2, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertTrue(Double.isNaN(NetPresentValue.of(CashFlowSeries.yearly(-1, 2), rate).value()));
        }
    }

    @Test
    void noFlowsAreWorthNothing() {
        assertEquals(new NetPresentValue(0, 0, 0, 0), NetPresentValue.of(CashFlowSeries.of(List.of()), 0.1));
        assertEquals(0.0, NetPresentValue.of(CashFlowSeries.yearly(100), 0.1).derivative());
    }

    @Test
    void theStatedErrorIsThatOfTheProof() {
        // by hand: 171 a flow + 600 + 2·(years + 1)·(180 + 40·force), times u², times all amounts without their sign
        double square = 0x1p-106;
        NetPresentValue yearly = NetPresentValue.of(CashFlowSeries.yearly(-100, 100), 0);
        assertEquals(0, yearly.value());
        assertEquals((2 * 171 + 600 + 4 * 180) * square * 200, yearly.valueError(), 1e-8 * yearly.valueError());
        double force = (2 * 171 + 600 + 4 * (180 + 40 * Math.log(2))) * square * 200;
        assertEquals(force, NetPresentValue.of(CashFlowSeries.yearly(-100, 200), 1).valueError(), 1e-8 * force);
        NetPresentValue monthly = NetPresentValue.of(CashFlowSeries.of(List.of(new CashFlow(0, Rupees.of(300)),
            new CashFlow(1 / 12.0, Rupees.of(-240)), new CashFlow(2, Rupees.of(10)))), 0);
        assertEquals(0, monthly.derivative());
        double ofSlope = (3 * 171 + 600 + 6 * 180) * square * 550 * 2;
        assertEquals(ofSlope, monthly.derivativeError(), 1e-8 * ofSlope);
    }

    @Test
    void theSlopeIsAYearAndNotAMonth() {
        NetPresentValue monthly = NetPresentValue.of(CashFlowSeries.of(List.of(new CashFlow(0, Rupees.of(-300)),
            new CashFlow(1 / 12.0, Rupees.of(100)), new CashFlow(2, Rupees.of(200)))), 0);
        assertEquals(-100 / 12.0 - 400, monthly.derivative(), Math.ulp(400));
    }

    @Test
    void amountsAtTheEndOfWhatADoubleHoldsAreInDoubt() {
        NetPresentValue tiny = NetPresentValue.of(CashFlowSeries.of(List.of(
            new CashFlow(0, Rupees.of(new BigDecimal("1E-306"))))), 0);
        assertTrue(tiny.valueError() >= Double.MIN_NORMAL && tiny.valueError() < 3e-308, tiny::toString);
        NetPresentValue lost = NetPresentValue.of(CashFlowSeries.of(List.of(
            new CashFlow(0, Rupees.of(new BigDecimal("1E-390"))))), 0);
        assertEquals(0, lost.value());
        assertTrue(lost.valueError() > 0);
    }

    @Test
    void powersAtTheEndOfWhatADoubleHoldsAreInDoubt() {
        // 2.1^−999 is 3·10^−322, of which a double has two digits
        CashFlowSeries series = CashFlowSeries.of(List.of(new CashFlow(0, Rupees.of(new BigDecimal("1E-310"))),
            new CashFlow(999, Rupees.of(new BigDecimal("1E+20")))));
        NetPresentValue found = NetPresentValue.of(series, 1.1);
        BigDecimal growth = BigDecimal.ONE.add(new BigDecimal(1.1));
        BigDecimal value = new BigDecimal("1E-310").add(new BigDecimal("1E+20")
            .multiply(PreciseValue.exp(PreciseValue.ln(growth).multiply(BigDecimal.valueOf(-999))), DIGITS));
        isNear(value, found.value(), found.valueError(), Double.POSITIVE_INFINITY);
        assertTrue(found.valueError() < 1e-287);
    }

    /** @param places how many units in the last place the value may be off */
    private static void isRight(CashFlowSeries series, double rate, double places) {
        NetPresentValue found = NetPresentValue.of(series, rate);
        BigDecimal growth = BigDecimal.ONE.add(new BigDecimal(rate));
        BigDecimal force = PreciseValue.ln(growth);
        BigDecimal value = BigDecimal.ZERO;
        BigDecimal moment = BigDecimal.ZERO;
        for (CashFlow flow : series.flows()) {
            BigDecimal time = new BigDecimal(flow.time());
            BigDecimal present = flow.amount().value().multiply(PreciseValue.exp(force.multiply(time).negate()), DIGITS);
            value = value.add(present);
            moment = moment.add(present.multiply(time, DIGITS));
        }
        isNear(value, found.value(), found.valueError(), places);
        isNear(moment.divide(growth, DIGITS).negate(), found.derivative(), found.derivativeError(), 2);
    }

    private static void isNear(BigDecimal exact, double found, double error, double places) {
        double off = exact.subtract(new BigDecimal(found)).abs().doubleValue();
        assertTrue(off <= error, () -> "seed " + SEED + ": " + found + " is off by " + off + ", said " + error);
        assertTrue(error <= places * Math.ulp(found), () -> "seed " + SEED + ": " + found + " ± " + error);
    }

    private CashFlowSeries irregular(int count, double years) {
        List<CashFlow> flows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long paise = (random.nextBoolean() ? -1 : 1) * (100L + random.nextInt(100_000_000));
            flows.add(new CashFlow(random.nextDouble() * years, Rupees.ofPaise(paise)));
        }
        return CashFlowSeries.of(flows);
    }
}
