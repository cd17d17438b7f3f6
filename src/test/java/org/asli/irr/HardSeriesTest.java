package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.irr.IrrResult.None;
import org.asli.irr.IrrResult.Reason;
import org.asli.money.Rupees;
import org.junit.jupiter.api.Test;

/**
 * The families that rate solvers are known to fail on, a test for each. The rates are exact by how the series are made,
 * or were computed outside the project with 80 digits; each must be the double nearest to it.
 */
class HardSeriesTest {

    @Test
    void ratesThatOnlyTouchZeroCountOnce() {
        assertRates(yearly("-100", "220", "-121"), 0.1);
        assertRates(yearly("-1000", "3300", "-3630", "1331"), 0.1);
        assertRates(yearly("-10000", "44000", "-72600", "53240", "-14641"), 0.1);
        // (x − 1.1)²·(x + 1.3)² with x = 1 + r
        assertRates(yearly("-10000", "-4000", "28200", "5720", "-20449"), 0.1);
        // (x − 0.5)²·(x − 3)²
        assertRates(yearly("-4", "28", "-61", "42", "-9"), -0.5, 2);
    }

    @Test
    void aHairBesideTouchingIsTwoRatesOrNone() {
        assertEquals(new None(Reason.NEVER_CROSSES),
            InternalRateOfReturn.of(yearly("-100", "220", "-121.00000000000000000001")));
        // 0.1 ± 10^−11
        assertRates(yearly("-100", "220", "-120.99999999999999999999"), 0.09999999999, 0.10000000001);
    }

    @Test
    void aDoubleRateAmongThirtyYearsOfMonths() {
        // −(101v − 100)²·(1 + v + … + v³⁵⁸): 1% a month is 12.6825030131969720661201% a year
        BigInteger[] ones = new BigInteger[359];
        Arrays.fill(ones, BigInteger.ONE);
        BigInteger[] flows = Polynomials.product(Draw.big(-10_000, 20_200, -10_201), ones);
        assertRates(Trial.of(flows, 12).series(), 0.12682503013196972);
    }

    @Test
    void ratesOfExactlyZero() {
        assertRates(yearly("-100", "50", "0", "50"), 0);
        assertRates(yearly("-1", "2", "-1"), 0);
        assertRates(yearly("-1", "3", "-3", "1"), 0);
        assertRates(yearly("-2", "7", "-7", "2"), -0.5, 0, 1);
        assertRates(months(360, month -> "-123.45", "44442"), 0);
    }

    @Test
    void aNetPresentValueBelowZeroAtEveryRate() {
        for (CashFlowSeries series : List.of(yearly("-10", "15", "-10"), yearly("-1000000", "1999999.99", "-1000000"),
            yearly("-5", "1", "1", "1", "-1", "-1"), months(360, month -> month % 2 == 0 ? "-100" : "99.99", "-100"))) {
            assertEquals(new None(Reason.NEVER_CROSSES), InternalRateOfReturn.of(series));
            assertEquals(new None(Reason.NEVER_CROSSES), InternalRateOfReturn.of(series.negated()));
        }
    }

    @Test
    void thirtyYearsOfMonths() {
        // fifteen years of ₹10,000 a month, the maturity after thirty; ten years, then an income from the fifteenth on
        assertRates(months(360, month -> month < 180 ? "-10000" : "0", "4500000"), 0.04079599249931411);
        assertRates(months(360, month -> month < 180 ? "-10000" : "0", "900000"), -0.030672232608870274);
        assertRates(months(360, month -> month < 120 ? "-10000" : month < 180 ? "0" : "8000", "1200000"),
            0.039016895176921515);
    }

    @Test
    void twentyChangesOfSignWithTwentyRates() {
        // ∏ ((10 + k)·v − 10): 10%, 20%, … 200%
        BigInteger[] product = {BigInteger.ONE};
        for (int k = 1; k <= 20; k++) {
            BigInteger common = BigInteger.valueOf(10 + k).gcd(BigInteger.TEN);
            Stream<BigInteger> factor = Stream.of(Draw.big(-10, 10 + k)).map(c -> c.divide(common));
            product = Polynomials.product(product, factor.toArray(BigInteger[]::new));
        }
        double[] tenths = IntStream.rangeClosed(1, 20).mapToDouble(k -> k / 10.0).toArray();
        assertRates(Trial.of(product, 1).series(), tenths);
    }

    @Test
    void changesOfSignThatMeanOneRateOrNone() {
        // a money-back plan: premiums in ten years, survival benefits in years 4, 8 and 12, maturity in year 16
        String plan = "-100 -100 -100 -100 150 -100 -100 -100 150 -100 -100 0 150 -5 0 0 900";
        assertRates(yearly(plan.split(" ")), 0.049260738526551495);
        String alternating = IntStream.range(0, 20).mapToObj(year -> year % 2 == 0 ? "-100" : "99")
            .collect(Collectors.joining(" "));
        assertRates(yearly((alternating + " -1000").split(" ")));
    }

    @Test
    void flowsThatNearlyCancel() {
        assertRates(yearly("-1000000000000000", "1000000000000000.01"), 1e-17);
        assertRates(yearly("-1000000000000000", "999999999999999.99"), -1e-17);
        assertRates(yearly("-100", "100.01", "-100", "100.01", "-100", "99.99"), 3.333777824694321e-05);
    }

    @Test
    void oneHugeFlowAndManyTinyOnes() {
        String tiny = "0.01";
        assertRates(months(361, month -> month == 0 ? "-1000000000000000" : tiny, "1000000000000000"),
            1.1966759002770085e-16);
        assertRates(months(361, month -> "-" + tiny, "1000000000000000"), 2.3994407541375633);
        List<String> yearly = new ArrayList<>(List.of("-1000000000000000"));
        IntStream.range(0, 30).forEach(year -> yearly.add(tiny));
        assertRates(yearly(yearly.toArray(String[]::new)), -0.725860535236773);
    }

    @Test
    void ratesNearTotalLossAndFarAboveAThousandPercent() {
        assertRates(yearly("-10000", "1"), -0.9999);
        assertRates(yearly("-100000000", "0", "1"), -0.9999);
        assertRates(yearly("-1", "1000001"), 1e6);
        assertRates(yearly("-1", "1000000000000000"), 999_999_999_999_999.0);
        assertRates(yearly("-4", "417", "-1704", "400"), -0.75, 3, 99);
        // below every double above −1
        assertRates(yearly("-1000000000000000", "0.01"), Math.nextUp(-1.0));
    }

    @Test
    void paiseAndLakhCrores() {
        assertRates(yearly("-0.10", "0.11"), 0.1);
        assertRates(yearly("-1000000000000000", "1000000000000001"), 1e-15);
        assertRates(yearly("-0.01", "1000000000000000"), 99_999_999_999_999_999.0);
    }

    private static void assertRates(CashFlowSeries series, double... expected) {
        IrrResult result = InternalRateOfReturn.of(series);
        assertEquals(Arrays.stream(expected).boxed().toList(), result.rates());
        assertTrue(result.proven());
        assertTrue(result.enclosures().stream().allMatch(Enclosure::isSharp));
    }

    private static CashFlowSeries yearly(String... rupees) {
        return CashFlowSeries.of(IntStream.range(0, rupees.length)
            .mapToObj(year -> new CashFlow(year, Rupees.of(new BigDecimal(rupees[year])))).toList());
    }

    /** A flow at the start of so many months, and one at the end of the last. */
    private static CashFlowSeries months(int count, IntFunction<String> rupees, String end) {
        return CashFlowSeries.of(IntStream.rangeClosed(0, count).mapToObj(month ->
            new CashFlow(month / 12.0, Rupees.of(month < count ? rupees.apply(month) : end))).toList());
    }
}
