package org.asli.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asli.cashflow.CashFlowSeries;
import org.asli.money.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesDocumentTest {

    @Test
    void flowsAtTimesAreOrderedAndNetted() throws IOException {
        CashFlowSeries series = accepted("""
            {"cashFlows": [{"time": 1.5, "amount": 60}, {"time": 0, "amount": -100.005}, {"time": 1.5, "amount": "50"},
                           {"time": 1e-1, "amount": -1e2}]}""");
        assertArrayEquals(new double[] {0, 0.1, 1.5}, series.times());
        assertArrayEquals(new double[] {-100.005, -100, 110}, series.amounts());
    }

    @Test
    void datedFlowsCountActualDaysFromTheFirstDate() throws IOException {
        CashFlowSeries series = accepted("""
            {"dated": [{"date": "2025-01-01", "amount": 110}, {"date": "2024-01-01", "amount": -100}]}""");
        assertArrayEquals(new double[] {0, 366 / 365.0}, series.times());
        assertArrayEquals(new double[] {-100, 110}, series.amounts());
    }

    @Test
    void theRatesOfTheModifiedReturnMayBeStated() throws IOException {
        String flows = "\"cashFlows\": [{\"time\": 0, \"amount\": -1}, {\"time\": 1, \"amount\": 1}]";
        SeriesDocument.Question stated = question("{\"financeRate\": 0.1, \"reinvestmentRate\": \"-0.02\", " + flows + "}");
        assertEquals(Rate.ofPercent("10"), stated.financeRate());
        assertEquals(Rate.ofPercent("-2"), stated.reinvestmentRate());
        assertEquals(Rate.ofPercent("6"), question("{" + flows + "}").financeRate());
        assertEquals(Rate.ofPercent("6"), question("{" + flows + "}").reinvestmentRate());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "{} | ' cash-flows-or-dated'",
        "{\"cashFlows\": [], \"dated\": []} | ' cash-flows-or-dated'",
        "{\"cashFlows\": null} | ' cash-flows-or-dated'",
        "{\"cashFlows\": []} | /cashFlows two-flows",
        "{\"cashFlows\": {}} | /cashFlows list",
        "{\"cashFlows\": [{\"time\":0,\"amount\":1}]} | /cashFlows two-flows",
        "{\"dated\": [{\"date\":\"2026-01-01\",\"amount\":1}]} | /dated two-flows",
        "{\"cashFlows\": [P, 7]} | /cashFlows/1 object",
        "{\"cashFlows\": [P, {\"time\":-1,\"amount\":1}]} | /cashFlows/1/time years",
        "{\"cashFlows\": [P, {\"time\":1000.1,\"amount\":1}]} | /cashFlows/1/time years",
        "{\"cashFlows\": [P, {\"time\":1e999999999,\"amount\":1}]} | /cashFlows/1/time years",
        "{\"cashFlows\": [P, {\"time\":\"NaN\",\"amount\":1}]} | /cashFlows/1/time number",
        "{\"cashFlows\": [P, {\"amount\":1}]} | /cashFlows/1/time required",
        "{\"cashFlows\": [P, {\"time\":1}]} | /cashFlows/1/amount required",
        "{\"cashFlows\": [P, {\"time\":1,\"amount\":1000000000000000.01}]} | /cashFlows/1/amount too-large",
        "{\"cashFlows\": [P, {\"time\":1,\"amount\":-1e16}]} | /cashFlows/1/amount too-large",
        "{\"cashFlows\": [P, {\"time\":1,\"amount\":1e300}]} | /cashFlows/1/amount amount",
        "{\"cashFlows\": [P, {\"time\":1,\"amount\":1e-999999999}]} | /cashFlows/1/amount amount",
        "{\"cashFlows\": [P, {\"time\":1,\"amount\":\"Infinity\"}]} | /cashFlows/1/amount number",
        "{\"cashFlows\": [P, {\"time\":1,\"amount\":1,\"note\":\"x\"}]} | /cashFlows/1/note known-field",
        "{\"cashFlows\": [P, P], \"guess\": 0.1} | /guess known-field",
        "{\"cashFlows\": [P, P], \"financeRate\": 12} | /financeRate rate",
        "{\"cashFlows\": [P, P], \"reinvestmentRate\": -1} | /reinvestmentRate rate",
        "{\"cashFlows\": [P, P], \"reinvestmentRate\": \"6%\"} | /reinvestmentRate number",
        "{\"dated\": [D, {\"date\":\"2026-02-30\",\"amount\":1}]} | /dated/1/date date",
        "{\"dated\": [D, {\"date\":\"+12026-02-03\",\"amount\":1}]} | /dated/1/date date",
        "{\"dated\": [D, {\"date\":\"0000-01-01\",\"amount\":1}]} | /dated/1/date date",
        "{\"dated\": [D, {\"date\":\"01/02/2026\",\"amount\":1}]} | /dated/1/date date",
        "{\"dated\": [D, {\"date\":20260101,\"amount\":1}]} | /dated/1/date date",
        "{\"dated\": [D, {\"date\":\"3026-01-01\",\"amount\":1}]} | /dated/1/date years"})
    void aWrongFlowIsRefusedWhereItStands(String text, String fault) throws IOException {
        String whole = text.replace("P", "{\"time\":0,\"amount\":-1}")
            .replace("D", "{\"date\":\"2026-01-01\",\"amount\":-1}");
        assertEquals(List.of(fault), refused(whole), whole);
    }

    @Test
    void fiveThousandFlowsAreReadAndOneMoreIsRefused() throws IOException {
        assertEquals(5_000, accepted(many(5_000)).flows().size());
        assertEquals(List.of("/cashFlows too-many"), refused(many(5_001)));
    }

    private static String many(int flows) {
        return IntStream.range(0, flows).mapToObj(i -> "{\"time\": " + i / 12.0 + ", \"amount\": " + (i - 2_000.5) + "}")
            .collect(Collectors.joining(",", "{\"cashFlows\": [", "]}"));
    }

    private static CashFlowSeries accepted(String text) throws IOException {
        return question(text).series();
    }

    private static SeriesDocument.Question question(String text) throws IOException {
        return (SeriesDocument.Question) assertInstanceOf(Reading.Accepted.class, read(text), text).value();
    }

    private static List<String> refused(String text) throws IOException {
        return read(text) instanceof Reading.Refused<SeriesDocument.Question> refused
            ? refused.faults().stream().map(fault -> fault.pointer() + " " + fault.word()).toList() : List.of();
    }

    private static Reading<SeriesDocument.Question> read(String text) throws IOException {
        return SeriesDocument.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
