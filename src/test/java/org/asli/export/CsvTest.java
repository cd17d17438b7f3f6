package org.asli.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.asli.comparison.Choice;
import org.asli.comparison.Comparison;
import org.asli.comparison.Extremes;
import org.asli.comparison.SideBySide;
import org.asli.comparison.TheArticle;
import org.asli.comparison.Uncertainty;
import org.asli.comparison.YearRow;
import org.asli.policy.BenefitStream;
import org.asli.policy.Growth;
import org.asli.policy.PaymentMode;
import org.asli.policy.Proposal;
import org.asli.policy.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Comparison ARTICLE = Comparison.of(TheArticle.choice());

    @Test
    void whatIsNotKnownToBeTheOnlyRateIsMarkedInARowOfItsOwn() throws Exception {
        var known = new SideBySide(List.of(ARTICLE, ARTICLE));
        var unproven = new SideBySide(List.of(TheArticle.unproven(), ARTICLE));
        String row = "Certain that there is no other rate,no,yes\r\n";
        assertTrue(text(Exports.csv(unproven, "", DAY, Locale.ENGLISH)).contains(row));
        assertFalse(text(Exports.csv(known, "", DAY, Locale.ENGLISH)).contains("Certain"));
    }

    @Test
    void theTableHoldsEveryYearToThePaisa() throws Exception {
        for (Comparison comparison : Extremes.all().values()) {
            List<CSVRecord> table = parsed(text(Exports.csv(comparison, DAY, Locale.ENGLISH)));
            assertTrue(table.get(comparison.rows().size() + 1).toList().stream().allMatch(String::isEmpty), "its end");
            for (YearRow row : comparison.rows()) {
                CSVRecord written = table.get(row.year() + 1);
                int benefits = row.benefits().size();
                assertEquals(Math.max(8, Math.max(7 + benefits - 1, comparison.irr().rates().size() + 1)), written.size());
                assertEquals(row.year(), Integer.parseInt(written.get(0)));
                assertAmount(row.premium().value(), written.get(1));
                for (int i = 0; i < benefits; i++) {
                    assertAmount(row.benefits().get(i).value(), written.get(2 + i));
                }
                assertAmount(row.maturity().value(), written.get(2 + benefits));
                assertAmount(row.cashFlow().value(), written.get(3 + benefits));
                assertAmount(row.balance().value(), written.get(4 + benefits));
                assertAmount(YearTable.toPaisa(row.fund()), written.get(5 + benefits));
            }
        }
    }

    @Test
    void aboveTheRatesStandsOnWhatTheyDependAndWhatIsGuaranteed() throws Exception {
        List<CSVRecord> table = parsed(text(Exports.csv(ARTICLE, DAY, Locale.ENGLISH)));
        int rate = (int) row(table, "Exact return (IRR), % a year").getRecordNumber() - 1;
        List<String> said = table.subList(ARTICLE.rows().size() + 2, rate).stream().map(line -> line.get(0)).toList();
        assertEquals(List.of("This is what the plan really earns, if all that it illustrates is paid.",
            "Only ₹21.04 L of what you get is guaranteed; with that alone you lose ₹8.96 L (−4.03% a year)."), said.subList(0, 2));
        assertTrue(said.get(2).contains("In the middle of 10,000 simulated futures it is ₹91.29 L"), said.get(2));
        assertTrue(said.get(3).endsWith("Term plan + SIP ends with more in 7,965 of 10,000."), said.get(3));
    }

    @Test
    void whatIsSafeHasARowForEachWayAndEachYear() throws Exception {
        List<CSVRecord> table = parsed(text(Exports.csv(ARTICLE, DAY, Locale.ENGLISH)));
        assertEquals(List.of("6.2", "4368090.09", "2823324.16", "-901675.84"),
            row(table, "Bank fixed deposit").toList().subList(1, 5));
        assertEquals(4.34, Double.parseDouble(row(table, "Bank fixed deposit").get(6)), 1e-9);
        assertEquals(List.of("3725000.00", "3725000.00", "0.00", "0.00"),
            row(table, "Policy, savings part").toList().subList(2, 6));
        assertTrue(table.stream().anyMatch(line -> line.toList().subList(0, 5)
            .equals(List.of("20", "2823324.16", "3935192.11", "2973203.98", "12488510.00"))));
    }

    @Test
    void whatTaxTakesIsTheLastPart() throws Exception {
        List<CSVRecord> table = parsed(text(Exports.csv(ARTICLE, DAY, Locale.ENGLISH)));
        assertEquals("12488510.00", row(table, "Term + SIP fund at maturity, rupees").get(1));
        assertEquals(5.1600864010508549, Double.parseDouble(row(table, "What the policy earns, % a year").get(1)), 1e-9);
        CSVRecord last = table.get(table.size() - 1);
        assertEquals(List.of("20", "3830200.00", "0.00", "3830200.00", "1495493.61", "12488510.00"), last.toList().subList(0, 6));
    }

    @Test
    void itIsUtf8WithItsMarkAndLinesEndAsTheStandardSays() throws Exception {
        byte[] content = Exports.csv(ARTICLE, DAY, Locale.ENGLISH).content();
        assertEquals((byte) 0xEF, content[0]);
        assertEquals((byte) 0xBB, content[1]);
        assertEquals((byte) 0xBF, content[2]);
        String text = text(Exports.csv(ARTICLE, DAY, Locale.ENGLISH));
        assertTrue(text.startsWith("End of year (0 = the day you sign),Premium,Yearly payout,Maturity benefit,Cash flow,Cumulative balance,"
            + "Term + SIP fund,\r\n0,-500000.00,0.00,0.00,-500000.00,-500000.00,492000.00,\r\n"), text);
        assertTrue(text.contains("\r\n20,0.00,105200.00,3725000.00,3830200.00,2829000.00,13984003.61,\r\n\"\",,,,,,,\r\n"), text);
        assertFalse(text.replace("\r\n", "").contains("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "＝1+1"})
    void aTextThatWouldRunAsAFormulaIsMadeHarmless(String label) throws Exception {
        Proposal named = new Proposal(label, "", TheArticle.PREMIUM, List.of(stream(label)),
            TheArticle.PROPOSAL.maturity(), 20, TheArticle.PROPOSAL.lifeCover());
        Comparison comparison = Comparison.of(new Choice(named, TheArticle.choice().alternative(),
            TheArticle.choice().inflation()));
        assertEquals("'" + label, parsed(text(Exports.csv(comparison, DAY, Locale.ENGLISH))).get(0).get(2));
        SideBySide two = new SideBySide(List.of(comparison, ARTICLE));
        assertEquals("'" + label, parsed(text(Exports.csv(two, "", DAY, Locale.ENGLISH))).get(0).get(1));
    }

    @Test
    void underTheRatesStandLeavingDyingAndGoingOn() throws Exception {
        String text = text(Exports.csv(ARTICLE, DAY, Locale.ENGLISH));
        assertTrue(text.contains("\r\n7,3000000.00,736400.00,763600.00,least guaranteed,-1500000.00,-20.02786818884387"), text);
        assertTrue(text.contains("\r\n10,3000000.00,1052000.00,5250000.00,cover,11.8660594593479"), text);
        assertTrue(text.contains("\r\nmake it paid-up,0.00,0.00,2756700.00,2625000.00,13668781.41,,\r\n"), text);
        assertTrue(text.contains("\r\n1,500000.00,105200.00,5250000.00,cover,971.04"), text);
        String special = text(Exports.csv(Comparison.of(TheArticle.choiceWithYield("6.5")), DAY, Locale.ENGLISH));
        assertTrue(special.contains("\r\n6,3000000.00,631200.00,914223.75,least special,-1454576.25,"), special);
    }

    /** The returns from the page, found as rates of return of the difference of two ways. */
    @Test
    void underTheWaysStandsWhichLeavesTheMostAndWhereThatChanges() throws Exception {
        List<CSVRecord> table = parsed(text(Exports.csv(Comparison.of(TheArticle.choice().held(5)), DAY, Locale.ENGLISH)));
        List<CSVRecord> ways = table.stream().dropWhile(row -> !row.get(0).equals("If you already have it: which way leaves the most")).toList();
        assertEquals("make it paid-up", row(ways, "The most is left if you").get(1));
        assertAmount(new BigDecimal("1462312.00"), row(ways, "More than the next best, rupees").get(1));
        List<CSVRecord> changes = ways.stream().filter(row -> row.get(0).startsWith("From a return of the fund")).toList();
        assertEquals(List.of("keep it", "make it paid-up"), changes.get(0).toList().subList(2, 4));
        assertEquals(List.of("4.66", "17.66", "5.12", "18.45"), changes.stream()
            .map(row -> new BigDecimal(row.get(1)).setScale(2, RoundingMode.HALF_UP).toString()).toList());
    }

    @Test
    void headsAreNeverEmptyAndNeverAlike() throws Exception {
        Proposal named = new Proposal("", "", TheArticle.PREMIUM,
            List.of(stream("Income"), stream(""), stream("Income"), stream("a, \"quoted\" one")),
            TheArticle.PROPOSAL.maturity(), 20, TheArticle.PROPOSAL.lifeCover());
        Comparison comparison = Comparison.of(new Choice(named, TheArticle.choice().alternative(),
            TheArticle.choice().inflation()));
        CSVRecord head = parsed(text(Exports.csv(comparison, DAY, Locale.ENGLISH))).get(0);
        assertEquals(List.of("Income", "Benefit 2", "Income (2)", "a, \"quoted\" one"), head.toList().subList(2, 6));
    }

    @Test
    void proposalsSideBySideAreColumnsAndTheirFiguresRows() throws Exception {
        Comparison other = Extremes.all().get("Devanagari");
        List<CSVRecord> table = parsed(text(Exports.csv(new SideBySide(List.of(ARTICLE, other)), "", DAY,
            Locale.ENGLISH)));
        assertEquals(List.of("Figure", "HDFC Life Sanchay Par Advantage", other.choice().policy().product()),
            table.get(0).toList());
        assertEquals("Exact return (IRR), % a year", table.get(1).get(0));
        assertEquals(5.1600864010508549, Double.parseDouble(table.get(1).get(1)), 1e-9);
        assertEquals(5.1600864010508549, number(table, "Return, as illustrated, % a year", 1), 1e-9);
        assertEquals("not stated", row(table, "Return, illustrated at 4%, % a year").get(1));
        assertEquals("not stated", row(table, "Return, illustrated at 8%, % a year").get(1));
        assertEquals("as illustrated", row(table, "All other figures are").get(1));
        assertEquals("0% of the fund a year", row(table, "Fund expenses").get(1));
        assertEquals("the fund", row(table, "Term premiums come out of").get(1));
        assertEquals("not raised", row(table, "SIP raised each year by").get(1));
        assertEquals("(1 + R)^(1/12) − 1", row(table, "A SIP return R brings in a month").get(1));
        CSVRecord longest = row(table, "Cumulative balance at the end of year 25, rupees");
        assertEquals("", longest.get(1), "the shorter policy has no year 25");
        assertAmount(other.rows().get(25).balance().value(), longest.get(2));
        assertAmount(new BigDecimal("13984003.61"), row(table, "Term + SIP at the end of year 20, rupees").get(1));
    }

    @Test
    void lastOfAllStandsHowSureTheFundIs() throws Exception {
        List<CSVRecord> table = parsed(text(Exports.csv(ARTICLE, DAY, Locale.ENGLISH)));
        var uncertainty = Uncertainty.of(ARTICLE);
        assertEquals("10000", row(table, "Simulated futures").get(1));
        assertEquals(Integer.toString(uncertainty.ahead()), row(table, "Futures in which term + SIP ends ahead").get(1));
        CSVRecord head = table.stream().filter(each -> each.get(1).equals("Fund, bad case (1 in 20 below), rupees")).findFirst().orElseThrow();
        CSVRecord end = table.get((int) head.getRecordNumber() + 20);
        assertEquals("20", end.get(0));
        assertAmount(YearTable.toPaisa(uncertainty.fund().end().median()), end.get(3));
        // computed independently, at 12% and 0.5%; the second row in today's money at 6% inflation
        List<CSVRecord> stated = table.stream().filter(each -> each.get(0).equals("12")).skip(2).toList();
        assertAmount(new BigDecimal("8879714.69"), stated.get(0).get(2));
        assertAmount(new BigDecimal("3198805.82"), stated.get(1).get(3));
    }

    @Test
    void underTheYearsStandEveryRateWithItsBoundsAndTheModifiedRate() throws Exception {
        // computed outside the project with 60 digits
        List<String> rates = List.of("10.41421967283976510", "24.42640176370042796");
        List<CSVRecord> table = parsed(text(Exports.csv(Comparison.of(Extremes.earlyMoneyBack()), DAY, Locale.ENGLISH)));
        for (int i = 0; i < rates.size(); i++) {
            var rate = new BigDecimal(rates.get(i));
            var lower = new BigDecimal(row(table, "Proven to be at least, % a year").get(i + 1));
            var upper = new BigDecimal(row(table, "Proven to be at most, % a year").get(i + 1));
            assertTrue(lower.compareTo(rate) < 0 && rate.compareTo(upper) < 0, lower + " to " + upper);
            assertTrue(upper.subtract(lower).doubleValue() < 1e-14, lower + " to " + upper);
            assertEquals(rate.doubleValue(), number(table, "Exact return (IRR), % a year", i + 1), 1e-14);
        }
        assertEquals("yes", row(table, "Certain that there is no other rate").get(1));
        assertEquals(12.109115946706895,
            number(table, "Modified rate (MIRR) at the SIP return after expenses, % a year", 1), 1e-12);
        assertEquals(12, number(table, "Reinvestment rate, % a year", 1));
        assertEquals(12, number(table, "Finance rate, % a year", 1));
    }

    @Test
    void whatThereIsNotIsAnEmptyCell() throws Exception {
        List<CSVRecord> none = parsed(text(Exports.csv(Extremes.all().get("no rate"), DAY, Locale.ENGLISH)));
        for (String name : List.of("Exact return (IRR)", "Proven to be at least", "Proven to be at most",
            "Modified rate (MIRR) at the SIP return after expenses")) {
            assertEquals("", row(none, name + ", % a year").get(1), name);
        }
        List<CSVRecord> unbounded = parsed(text(Exports.csv(TheArticle.unbounded(), DAY, Locale.ENGLISH)));
        assertEquals("-100", row(unbounded, "Proven to be at least, % a year").get(1));
        assertEquals("", row(unbounded, "Proven to be at most, % a year").get(1));
        assertEquals("no", row(unbounded, "Certain that there is no other rate").get(1));
    }

    @Test
    void theModifiedRateHasARowWhetherOrNotThereIsOneRate() throws Exception {
        Comparison several = Comparison.of(Extremes.earlyMoneyBack());
        String name = "Modified rate (MIRR) at the SIP return after expenses, % a year";
        List<CSVRecord> table = parsed(text(Exports.csv(new SideBySide(List.of(several, Extremes.all().get("no rate"))),
            "", DAY, Locale.ENGLISH)));
        assertEquals(12.109115946706895, Double.parseDouble(row(table, name).get(1)), 1e-12);
        assertEquals("", row(table, name).get(2), "nothing is received");
        List<CSVRecord> known = parsed(text(Exports.csv(new SideBySide(List.of(ARTICLE, several)), "", DAY, Locale.ENGLISH)));
        assertEquals(100 * ARTICLE.modifiedReturn().orElseThrow(), number(known, name, 1), 1e-12);
    }

    private static BenefitStream stream(String label) {
        return new BenefitStream(label, TheArticle.INCOME.amount(), 1, 20, PaymentMode.YEARLY, Timing.IN_ARREAR,
            Growth.NONE, true);
    }

    private static CSVRecord row(List<CSVRecord> table, String name) {
        return table.stream().filter(row -> row.get(0).equals(name)).findFirst().orElseThrow();
    }

    private static double number(List<CSVRecord> table, String name, int cell) {
        return Double.parseDouble(row(table, name).get(cell));
    }

    private static void assertAmount(BigDecimal expected, String written) {
        assertTrue(written.matches("-?\\d+\\.\\d\\d"), written);
        assertEquals(0, expected.compareTo(new BigDecimal(written)), expected + " as " + written);
    }

    private static String text(Download download) {
        return new String(download.content(), StandardCharsets.UTF_8).substring(1);
    }

    private static List<CSVRecord> parsed(String text) throws Exception {
        return CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
    }
}
