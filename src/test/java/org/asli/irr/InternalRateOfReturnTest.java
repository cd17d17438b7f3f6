package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.asli.cashflow.CashFlow;
import org.asli.cashflow.CashFlowSeries;
import org.asli.cashflow.DatedCashFlow;
import org.asli.irr.IrrResult.None;
import org.asli.irr.IrrResult.One;
import org.asli.irr.IrrResult.Reason;
import org.asli.irr.IrrResult.Several;
import org.asli.money.Rupees;
import org.junit.jupiter.api.Test;

class InternalRateOfReturnTest {
    @Test
    void spreadsheetDocumentationExamples() {
        // the examples in Excel's documentation of IRR and XIRR, to the digits printed there
        assertOne(-0.021, 5e-4, -70_000, 12_000, 15_000, 18_000, 21_000);
        assertOne(0.087, 5e-4, -70_000, 12_000, 15_000, 18_000, 21_000, 26_000);
        assertOne(-0.444, 5e-4, -70_000, 12_000, 15_000);
        CashFlowSeries dated = CashFlowSeries.dated(List.of(
            dated("2008-01-01", "-10000"), dated("2008-03-01", "2750"), dated("2008-10-30", "4250"),
            dated("2009-02-15", "3250"), dated("2009-04-01", "2750")));
        assertEquals(0.373362535, InternalRateOfReturn.of(dated).single().orElseThrow(), 1e-8);
    }

    @Test
    void numericalLibraryDocumentationExamples() {
        // numpy-financial, documentation of irr
        assertOne(0.28095, 5e-6, -100, 39, 59, 55, 20);
        assertOne(-0.0955, 5e-5, -100, 0, 0, 74);
        assertOne(0.06206, 5e-6, -100, 100, 0, 7);
        // two further examples there have other rates as well, which it does not report
        assertEquals(-0.0833, rates(-100, 100, 0, -7).get(1), 5e-5);
        assertEquals(0.0886, InternalRateOfReturn.of(series("-5", "10.5", "1", "-8", "1")).rates().get(1), 5e-5);
    }

    @Test
    void ratesBuiltIntoAPolynomial() {
        assertEquals(List.of(0.1, 0.2), rates(-100, 230, -132));
        assertEquals(List.of(-0.5, 0.0, 1.0), rates(-2, 7, -7, 2));
        assertEquals(List.of(0.0), rates(-100, 50, 0, 50));
        assertEquals(List.of(-0.75, 3.0, 99.0), rates(-4, 417, -1_704, 400));
        assertInstanceOf(Several.class, InternalRateOfReturn.of(CashFlowSeries.yearly(-100, 230, -132)));
    }

    @Test
    void noRateHasAReason() {
        assertEquals(new None(Reason.TOO_FEW_FLOWS), InternalRateOfReturn.of(CashFlowSeries.yearly()));
        assertEquals(new None(Reason.TOO_FEW_FLOWS), InternalRateOfReturn.of(CashFlowSeries.yearly(0, -5, 0)));
        assertEquals(new None(Reason.ALL_PAYMENTS), InternalRateOfReturn.of(CashFlowSeries.yearly(-1, 0, -5)));
        assertEquals(new None(Reason.ALL_RECEIPTS), InternalRateOfReturn.of(CashFlowSeries.yearly(1, 5)));
        assertEquals(new None(Reason.NEVER_CROSSES), InternalRateOfReturn.of(CashFlowSeries.yearly(10, -15, 10)));
    }

    @Test
    void onlyWhatCouldNotBeDecidedIsNotProven() {
        for (Reason reason : Reason.values()) {
            assertEquals(reason != Reason.UNDECIDED, new None(reason).proven());
        }
    }

    @Test
    void aRateTooLargeForADoubleIsNotClaimed() {
        // a crore-fold in a day is (10^7)^365 a year
        CashFlowSeries overnight = CashFlowSeries.of(List.of(
            new CashFlow(0, Rupees.of(-1)), new CashFlow(1 / 365.0, Rupees.of(10_000_000))));
        assertEquals(new None(Reason.BEYOND_RANGE), InternalRateOfReturn.of(overnight));
    }

    @Test
    void onlyTheDistancesBetweenFlowsMatter() {
        IrrResult early = InternalRateOfReturn.of(CashFlowSeries.yearly(-100, -30, 60, 0, 90));
        assertEquals(early.rates(), InternalRateOfReturn.of(CashFlowSeries.yearly(0, 0, -100, -30, 60, 0, 90, 0)).rates());
        assertEquals(early.rates(), InternalRateOfReturn.of(CashFlowSeries.yearly(100, 30, -60, 0, -90)).rates());
    }

    private static void assertOne(double expected, double tolerance, long... flows) {
        One one = assertInstanceOf(One.class, InternalRateOfReturn.of(CashFlowSeries.yearly(flows)));
        assertEquals(expected, one.rate(), tolerance);
        assertTrue(one.proven());
    }

    private static List<Double> rates(long... flows) {
        IrrResult result = InternalRateOfReturn.of(CashFlowSeries.yearly(flows));
        assertTrue(result.proven());
        return result.rates();
    }

    static CashFlowSeries series(String... amounts) {
        List<CashFlow> flows = new ArrayList<>();
        for (int year = 0; year < amounts.length; year++) {
            flows.add(new CashFlow(year, Rupees.of(amounts[year])));
        }
        return CashFlowSeries.of(flows);
    }

    private static DatedCashFlow dated(String date, String amount) {
        return new DatedCashFlow(LocalDate.parse(date), Rupees.of(amount));
    }
}
