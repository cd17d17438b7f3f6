package org.asli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.asli.cashflow.CashFlowSeries;
import org.asli.irr.Enclosure;
import org.asli.irr.InternalRateOfReturn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchRunTest {
    private Tally tally;

    @Test
    void published_rates_are_found_to_the_bits_of_the_single_solve() throws Exception {
        List<String[]> published = published();
        int most = published.stream().mapToInt(row -> row[1].split(" ").length).max().orElseThrow();
        StringBuilder file = new StringBuilder("source" + years(most) + "\n");
        published.forEach(row -> file.append(row[0]).append(',').append(row[1].replace(' ', ','))
            .append(",".repeat(most - row[1].split(" ").length)).append('\n'));
        List<CSVRecord> answers = run(file.toString());
        assertEquals(published.size(), answers.size());
        for (int i = 0; i < answers.size(); i++) {
            String[] row = published.get(i);
            CSVRecord answer = answers.get(i);
            var exact = InternalRateOfReturn.of(CashFlowSeries.yearly(
                Arrays.stream(row[1].split(" ")).mapToLong(Long::parseLong).toArray()));
            assertEquals(List.of(row[0], row[2], "true"), List.of(answer.get("id"), answer.get("outcome"), answer.get("proven")));
            assertEquals(exact.rates(), rates(answer), row[0]);
            assertTrue(rates(answer).stream().anyMatch(rate -> Math.abs(rate - Double.parseDouble(row[3])) <= Double.parseDouble(row[4])), row[0]);
            if (row[2].equals("one")) {
                Enclosure enclosure = exact.enclosures().get(0);
                assertEquals(List.of(enclosure.lower(), enclosure.upper()),
                    List.of(Double.valueOf(answer.get("lower")), Double.valueOf(answer.get("upper"))));
            }
        }
    }

    @Test
    void the_worked_proposal_has_its_exact_rate_in_every_way_of_writing_it() throws Exception {
        String flows = "-500000,-394800,-394800,-394800,-394800,-394800" + ",105200".repeat(14) + ",3830200";
        String grouped = "\"₹-5,00,000\"" + ",\"-3,94,800.00\"".repeat(5) + ",\" 1.052 lakh \"".repeat(14) + ",\"38,30,200\"";
        String finer = "-500000.000000,-394800,-394800,-394800,-394800,-394800" + ",105200.000".repeat(14) + ",3830200";
        for (CSVRecord answer : run("plan" + years(21) + "\na," + flows + "\nb," + grouped + "\nc," + finer)) {
            assertEquals("0.05160086401050845", answer.get("rate"), answer.get("id"));
            assertEquals("one", answer.get("outcome"));
        }
        assertEquals(3, tally.one());
    }

    @Test
    void dates_are_counted_as_the_spreadsheets_do() throws Exception {
        // source: the example of XIRR in Microsoft's documentation of Excel, result 0.373362535
        CSVRecord answer = run("2008-01-01,2008-03-01,2008-10-30,2009-02-15,2009-04-01\n-10000,2750,4250,3250,2750").get(0);
        assertEquals(0.373362535, Double.parseDouble(answer.get("rate")), 5e-9);
        assertEquals("", answer.get("id"));
    }

    @Test
    void fractions_of_a_year_and_of_a_paisa_are_exact() throws Exception {
        List<CSVRecord> answers = run("0,0.5\n-100,110\n-0.001,0.0011\n-100000000000000,110000000000000");
        answers.forEach(answer -> assertEquals(0.21, Double.parseDouble(answer.get("rate")), 1e-16));
    }

    @Test
    void several_rates_are_listed_and_none_has_its_reason() throws Exception {
        List<CSVRecord> answers = run("id,0,1,2\nx,-1000,2300,-1320\ny,-100,,\nz,100,-100,100");
        assertEquals(List.of(0.1, 0.2), rates(answers.get(0)));
        assertEquals(List.of("several", "", ""),
            List.of(answers.get(0).get("outcome"), answers.get(0).get("rate"), answers.get(0).get("reason")));
        assertEquals("too-few-flows", answers.get(1).get("reason"));
        assertEquals("never-crosses", answers.get(2).get("reason"));
        assertEquals(List.of(0L, 1L, 2L, 0L), List.of(tally.one(), tally.several(), tally.none(), tally.bad()));
    }

    @Test
    void bad_lines_are_told_by_number_and_do_not_stop_the_rest() throws Exception {
        String good = "good,-100,110\n";
        List<CSVRecord> answers = run("id,0,1\n" + good + "few,-100\n" + good + "many,-100,110,1\n\n" + "word,-100,abc\n"
            + "open,\"-100,110\n" + good + "stray,\"-100\"x,110\n" + "commas,-100,\"1,1,0\"\n" + "huge,-100,1000000000000001\n"
            + "long," + "1".repeat(Lines.LONGEST) + ",1\n" + "paisa,-100,₹0.001\n" + good.strip());
        assertEquals(List.of("2", "3", "4", "5", "7", "8", "9", "10", "11", "12", "13", "14", "15"),
            answers.stream().map(answer -> answer.get("line")).toList());
        answers.stream().filter(answer -> answer.get("error").isEmpty()).forEach(answer ->
            assertEquals(List.of("good", "0.1"), List.of(answer.get("id"), answer.get("rate"))));
        assertEquals(List.of(4L, 9L), List.of(tally.one(), tally.bad()));
        assertEquals(List.of("3: The number of cells is 2; in the first line it is 3.",
            "5: The number of cells is 4; in the first line it is 3.", "7: Cell 3 is not an amount in rupees."),
            tally.firstBad().stream().limit(3).map(bad -> bad.line() + ": " + bad.reason()).toList());
        assertEquals(List.of("The quotation marks in the line do not match. A series has one line, also within quotation marks.",
            "The quotation marks in the line do not match. A series has one line, also within quotation marks.",
            "The commas in cell 3 group neither by lakh nor by thousand.", "Cell 3 is larger than 10^15 rupees.",
            "The line is longer than 131,072 bytes.", "Cell 3 does not come out in whole paise."),
            answers.stream().map(answer -> answer.get("error")).filter(error -> !error.isEmpty()).skip(3).toList());
    }

    @Test
    void a_name_comes_back_as_it_is_but_never_as_a_formula() throws Exception {
        List<CSVRecord> answers = run("\uFEFFनाम,0,1\r\nयोजना,-100,110\r\n\"a \"\"b\"\", c\",-100,110\r\n=1+1,-100,110\r\n");
        assertEquals(List.of("योजना", "a \"b\", c", "'=1+1"), answers.stream().map(answer -> answer.get("id")).toList());
    }

    @Test
    void lines_without_any_series_are_answered_too() throws Exception {
        assertEquals(1, run("id,0,1\nx").size());
        assertEquals(0, run("id,0,1\n").size());
        assertEquals(0, tally.lines());
    }

    @Test
    void a_file_of_any_length_is_held_a_few_thousand_lines_at_a_time() throws Exception {
        long[] written = new long[1];
        var file = new InputStream() {
            private long read;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] to, int from, int most) {
                byte[] some = (read == 0 ? "0,1\n" : "-100,110\n".repeat(Math.min(100, most / 9))).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(some, 0, to, from, some.length);
                read += some.length;
                assertTrue(read / 9 - written[0] < 20_000, read / 9 + " lines read, " + written[0] + " answered");
                return written[0] >= 30_000 ? -1 : some.length;
            }
        };
        BatchRun.run(file, OutputStream.nullOutputStream(), Locale.ENGLISH, progress -> written[0] = progress.lines());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "-|EMPTY|0", "' '|EMPTY|0", "'PK\u0003\u0004'|NOT_TEXT|0", "id,\"0,1|QUOTES|0", "id;0;1|TOO_FEW_TIMES|0", "id,0|TOO_FEW_TIMES|0",
        "id,0,1,x|NOT_A_TIME|4", "-100,10,110|NOT_A_TIME|1", "P1,-100,110|NOT_A_TIME|2", "id,0,1,1|NOT_ASCENDING|4",
        "id,0,2026-04-01|NOT_A_TIME|3", "2026-04-01,5|NOT_A_TIME|2", "2026-04-01,2026-03-31|NOT_ASCENDING|2",
        "2026-02-30,2026-03-31|NOT_A_TIME|1", "0,1001|NOT_A_TIME|2"})
    void a_file_without_times_is_refused_before_anything_is_written(String file, BadFile.Reason reason, int cell) {
        var written = new ByteArrayOutputStream();
        BadFile refused = assertThrows(BadFile.class, () -> BatchRun.run(new ByteArrayInputStream(
            (file == null ? "" : file).getBytes(StandardCharsets.UTF_8)), written, Locale.ENGLISH, progress -> { }));
        assertEquals(reason + " " + cell, refused.reason() + " " + refused.cell());
        assertTrue(refused.sentence(Locale.ENGLISH).endsWith("."), refused.sentence(Locale.ENGLISH));
        assertEquals(0, written.size());
    }

    @Test
    void a_first_line_of_absurd_length_is_refused() {
        assertEquals(BadFile.Reason.TOO_MANY_TIMES, assertThrows(BadFile.class, () -> run("id" + years(5_001))).reason());
        assertEquals(BadFile.Reason.HEADER_TOO_LONG, assertThrows(BadFile.class, () -> run("x".repeat(1 << 18))).reason());
    }

    private List<CSVRecord> run(String file) throws Exception {
        var answers = new ByteArrayOutputStream();
        tally = BatchRun.run(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), answers, Locale.ENGLISH,
            progress -> { });
        String text = answers.toString(StandardCharsets.UTF_8);
        assertEquals(file.startsWith("\uFEFF"), text.startsWith("\uFEFF"));
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(text.replace("\uFEFF", ""), format)) {
            return parser.getRecords();
        }
    }

    private static List<Double> rates(CSVRecord answer) {
        String rates = answer.get("rates").isEmpty() ? answer.get("rate") : answer.get("rates");
        return Arrays.stream(rates.split(" ")).map(Double::valueOf).toList();
    }

    private static String years(int count) {
        return IntStream.range(0, count).mapToObj(year -> "," + year % 1_001).collect(Collectors.joining());
    }

    private static List<String[]> published() throws Exception {
        try (var in = BatchRunTest.class.getResourceAsStream("/golden/published-irr.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                .skip(1).map(line -> line.split(",")).toList();
        }
    }
}
