package org.asli.irr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import org.asli.cashflow.CashFlowSeries;
import org.asli.cashflow.DatedCashFlow;
import org.asli.money.Rupees;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published rates of dated flows, the spreadsheets' XIRR. */
class DatedRatesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Excel XIRR, 2008-01-01:-10000 2008-03-01:2750 2008-10-30:4250 2009-02-15:3250 2009-04-01:2750, 0.373362535, 5e-9",
        "xirr 0.2 for Rust, 2015-06-11:-1000 2015-07-21:-9000 2018-06-10:20000 2015-10-17:-3000, 0.1635371584432641, 1e-15",
        "financial for Rust, 2016-07-08:-379 2017-07-08:100 2018-07-08:100 2019-07-08:100 2020-07-08:100 2021-07-08:100, "
            + "0.10004608364, 1e-11"})
    void publishedRates(String source, String flows, double rate, double digits) {
        IrrResult found = InternalRateOfReturn.of(CashFlowSeries.dated(Arrays.stream(flows.split(" "))
            .map(flow -> flow.split(":"))
            .map(flow -> new DatedCashFlow(LocalDate.parse(flow[0]), Rupees.of(flow[1]))).toList()));
        assertTrue(found.proven() && found.enclosures().get(0).isSharp(), source);
        assertEquals(rate, found.single().orElseThrow(), digits, source);
    }
}
