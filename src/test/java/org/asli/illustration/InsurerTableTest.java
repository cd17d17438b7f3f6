package org.asli.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asli.illustration.Flaw.Kind;
import org.asli.irr.InternalRateOfReturn;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.BenefitStream;
import org.asli.policy.EarlyEnd;
import org.asli.policy.Growth;
import org.asli.policy.Illustration;
import org.asli.policy.MaturityBenefit;
import org.asli.policy.PaymentMode;
import org.asli.policy.Proposal;
import org.asli.policy.Scenario;
import org.asli.policy.SurrenderValues;
import org.asli.policy.Timing;
import org.asli.policy.YearlyAmounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in the shapes in which people copy them, all made up but for the figures of the worked proposal. */
class InsurerTableTest {
    /** The exact rate of the worked proposal, computed outside the project. */
    private static final double WORKED = 0.0516008640105085;
    private static final String WORKED_HEADS = "Policy year\tAnnual premium\tGuaranteed income\tMaturity benefit";

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", "   ", " | "})
    void theWorkedProposalComesOutOfItsTableHoweverItsCellsAreSeparated(String separator) {
        worked(InsurerTable.read(workedTable().replace("\t", separator)));
    }

    @Test
    void theWorkedProposalComesOutOfACommaSeparatedFileInQuotesAndWithout() {
        worked(InsurerTable.read(workedTable().lines().map(line -> "\"" + line.replace("\t", "\",\"") + "\"")
            .collect(Collectors.joining("\r\n"))));
        worked(InsurerTable.read(workedTable().replace(",", "").replace("\t", ",")));
        worked(InsurerTable.read(workedTable().replace("\t", ", ")));
    }

    @Test
    void theWorkedProposalComesOutOfAslisOwnTable() {
        String rows = IntStream.rangeClosed(0, 20).mapToObj(year -> String.join("\t", String.valueOf(year),
            year < 6 ? "−₹5,00,000" : "–", year > 0 ? "₹1,05,200" : "–", year == 20 ? "₹37,25,000" : "–",
            "−₹3,94,800", "−₹8,94,800")).collect(Collectors.joining("\n"));
        worked(InsurerTable.read("Year\tPremium\tGuaranteed income\tMaturity\tCash flow\tCumulative balance\n" + rows));
    }

    @Test
    void theSumsUnderATableAndItsFootnotesAreNoYears() {
        InsurerTable table = InsurerTable.read("Benefit illustration for Mr A\n\n" + workedTable()
            + "\nTotal\t30,00,000\t21,04,000\t37,25,000\n* Past performance does not show what is to come.");
        worked(table);
        assertEquals(List.of(), table.flaws());
    }

    /** Participating, with all the regulator's columns, heads over several lines and over several columns. */
    @Test
    void aParticipatingPlanKeepsItsScenariosApart() {
        InsurerTable table = InsurerTable.read("""
            Policy Year\tAge\tAnnualized Premium\tGuaranteed Benefits\t\t\t\tNon-Guaranteed Benefits @ 4% p.a.\t\t\tNon-Guaranteed Benefits @ 8% p.a.\t\t\tTotal Maturity Benefit incl. of terminal bonus, if any\t
            \t\t\tSurvival Benefit\tMaturity Benefit\tDeath Benefit\tGuaranteed Surrender Value\tReversionary Bonus\tCash Bonus\tSurrender Benefit\tReversionary Bonus\tCash Bonus\tSurrender Benefit\tat 4%\tat 8%
            (1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)\t(8)\t(9)\t(10)\t(11)\t(12)\t(13)\t(14)\t(15)
            1\t40\t1,00,000\t0\t0\t11,00,000\t0\t1,000\t5,000\t0\t2,000\t9,000\t0\t0\t0
            2\t41\t1,00,000\t0\t0\t11,00,000\t60,000\t1,000\t5,000\t0\t2,000\t9,450\t0\t0\t0
            3\t42\t1,00,000\t20,000\t0\t11,00,000\t1,05,000\t1,000\t5,000\t0\t2,000\t9,900\t0\t0\t0
            4\t43\t0\t20,000\t0\t11,00,000\t1,50,000\t1,000\t5,000\t0\t2,000\t10,400\t0\t0\t0
            5\t44\t0\t20,000\t3,00,000\t11,00,000\t0\t1,000\t5,000\t0\t2,000\t10,950\t0\t3,20,000\t3,60,000
            """);
        assertEquals(List.of(Use.POLICY_YEAR, Use.AGE, Use.PREMIUM, Use.INCOME_GUARANTEED, Use.MATURITY_GUARANTEED,
            Use.DEATH_BENEFIT, Use.SURRENDER_VALUE, Use.ADDED_BONUS, Use.INCOME_AT_4, Use.NOTHING, Use.ADDED_BONUS,
            Use.INCOME_AT_8, Use.NOTHING, Use.MATURITY_TOTAL_AT_4, Use.MATURITY_TOTAL_AT_8), uses(table));
        IllustratedPolicy policy = policy(table);
        assertEquals(OptionalInt.of(40), policy.entryAge());
        assertEquals(new MaturityBenefit(Rupees.of(360_000), Rupees.of(320_000), Rupees.of(300_000)), policy.maturity());
        assertEquals(List.of("20000 3-5 sure", "5000 1-5 AT_4", "9000,9450,9900,10400,10950 1-5 AT_8"), streams(policy));
        assertEquals(List.of(0L, 60_000L, 105_000L, 150_000L), policy.surrender().values().stream()
            .map(value -> value.amount().value().longValueExact()).toList());
        // 3,00,000 guaranteed + 20,000 = 3,20,000 at 4%, and 40,000 more = 3,60,000 at 8%, as the table's totals say
        assertEquals(Rupees.of(60_000 + 300_000), proposal(policy).in(Scenario.GUARANTEED).received());
        assertEquals(Rupees.of(60_000 + 25_000 + 320_000), proposal(policy).in(Scenario.AT_4).received());
        assertEquals(Rupees.of(60_000 + 49_700 + 360_000), proposal(policy).in(Scenario.AT_8).received());
    }

    /** Copied out of a PDF: one space between cells, dashes for nothing, the higher of two surrender values. */
    @Test
    void aGuaranteedPlanOutOfAPdf() {
        InsurerTable table = InsurerTable.read("""
            Policy Year Age Annualized Premium Guaranteed Income Maturity Benefit Death Benefit GSV SSV
            Year 1 35 Rs. 52,250 - - 5,00,000 - -
            Year 2 36 Rs. 51,125 - - 5,00,000 30,000 32,500
            Year 3 37 - 10,000 - 5,00,000 35,000 34,000
            Year 4 38 - 12,000 1,00,000 5,00,000 50,000 51,000
            """);
        IllustratedPolicy policy = policy(table);
        assertEquals("50000.00 for 2 at 0.045 and 0.0225", policy.premium().map(premium -> premium.yearlyPremium() + " for "
            + premium.years() + " at " + premium.taxFirstYear().fraction() + " and " + premium.taxAfter().fraction())
            .orElseThrow());
        assertEquals(List.of("10000 3-3 sure", "12000 4-4 sure"), streams(policy));
        assertEquals(new MaturityBenefit(Rupees.of(100_000), false), policy.maturity());
        assertEquals(List.of(0L, 32_500L, 35_000L), policy.surrender().values().stream()
            .map(value -> value.amount().value().longValueExact()).toList());
    }

    /** Aligned by spaces as a plain text has it, cells left empty, a money-back in ordinal years. */
    @Test
    void emptyCellsOfAnAlignedTableStayWhereTheyAre() {
        InsurerTable table = InsurerTable.read("""
            End of   Premium   Survival    Maturity
            year     (Rs)      benefit     (guaranteed)
             1st     1,20,000
             2nd     1,20,000   60,000
             3rd     1,20,000
             4th                60,000
             5th                             2,75,000
            """);
        IllustratedPolicy policy = policy(table.with(List.of(Use.POLICY_YEAR, Use.PREMIUM, Use.INCOME_GUARANTEED,
            Use.MATURITY_GUARANTEED)));
        assertEquals(3, policy.premium().orElseThrow().years());
        assertEquals(List.of("60000 2-2 sure", "60000 4-4 sure"), streams(policy));
        assertEquals(new MaturityBenefit(Rupees.of(275_000), true), policy.maturity());
    }

    /** Rows for several years, Devanagari digits, heads in quotes over two lines, as a spreadsheet copies them. */
    @Test
    void yearsMayBeRangesAndHeadsMayBreak() {
        InsurerTable table = InsurerTable.read("""
            "Policy
            year"\t"Annual
            premium (₹)"\t"Income,
            not guaranteed"\t"Maturity benefit
            at 4%"\t"Maturity benefit
            at 8%"
            १ to 10\t₹१,००,०००\t\t\t
            11-14\t\t₹45,000\t\t
            15\t\t₹45,000\t₹8,00,000\t₹12,50,000
            """);
        IllustratedPolicy policy = policy(table);
        assertEquals(10, policy.premium().orElseThrow().years());
        assertEquals(15, policy.termYears());
        assertEquals(List.of("45000 11-15 BOTH"), streams(policy));
        assertEquals(new MaturityBenefit(Rupees.of(1_250_000), Rupees.of(800_000), Rupees.ZERO), policy.maturity());
    }

    @Test
    void columnsAtBothReturnsThatPayTheSameAreOneBenefit() {
        IllustratedPolicy policy = policy(InsurerTable.read("""
            Year\tPremium\tIncome at 4%\tIncome at 8%
            1\t100\t7\t7
            2\t0\t9\t9
            """));
        assertEquals(List.of("7 1-1 BOTH", "9 2-2 BOTH"), streams(policy));
    }

    @Test
    void totalsCountWithoutWhatIsGuaranteedInThem() {
        String text = """
            Year\tPremium\tGuaranteed income\tTotal income at 8%
            1\t1000\t100\t140
            2\t1000\t100\t150
            3\t0\t100\t160
            """;
        assertEquals(List.of("100 1-3 sure", "40 1-1 AT_8", "50 2-2 AT_8", "60 3-3 AT_8"), streams(policy(InsurerTable.read(text))));
        assertFlaw(Kind.TOTAL_TOO_SMALL, 0, 3, InsurerTable.read(text.replace("150", "90")));
    }

    @Test
    void whatAPersonSaysOfAColumnCounts() {
        InsurerTable table = InsurerTable.read("1 500 50 0\n2 500 50 0\n3 0 50 1200\n");
        assertEquals(List.of(Use.POLICY_YEAR, Use.PREMIUM, Use.NOTHING, Use.NOTHING), uses(table));
        assertFlaw(Kind.NO_BENEFIT, 0, -1, table);
        IllustratedPolicy policy = policy(table.with(List.of(Use.POLICY_YEAR, Use.PREMIUM, Use.INCOME_AT_8, Use.MATURITY)));
        assertEquals(List.of("50 1-3 AT_8"), streams(policy));
        assertEquals(Rupees.of(1_200), policy.maturity().amount());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1;5;1~2;6;1~3;0;9 | PREMIUM_UNEQUAL | 0 | 1",
        "1;5;1~2;0;1~3;5;9 | PREMIUM_AGAIN | 0 | 1",
        "0;5;0~1;5;1~2;5;9 | PREMIUM_LATE | 0 | 1",
        "1;0;1~2;0;1~3;0;9 | PREMIUM_NONE | 0 | 1",
        "1;5;x~2;5;1~3;0;9 | NOT_AN_AMOUNT | 2 | 2",
        "1;5;1~2;5;-1~3;0;9 | NEGATIVE | 3 | 2",
        "1;5;1~2;5;1~2;0;9 | YEAR_TWICE | 4 | -1",
        "1;5;1~2;5;1~5;0;9 | YEARS_MISSING | 4 | -1",
        "1;5;1~2;5;1~4;0;9 | YEAR_MISSING | 4 | -1",
        "3;5;1~4;5;1~5;0;9 | STARTS_LATE | 2 | -1",
        "1;5;1~2-101;0;1 | TOO_MANY_YEARS | 3 | -1",
        "0;5;1~1;5;1~2;0;9 | PAID_AT_START | 2 | 2",
        "1;5;0~2;0;0 | NO_BENEFIT | 0 | -1",
        "1,5,00,000,1,000~2,5,00,000,1,000 | COMMAS | 2 | -1",
        "1 500 10~2 500~3 0 9~4 0 9 | CELLS | 3 | -1"})
    void whatIsWrongIsSaidWhereItStands(String rows, Kind kind, int line, int column) {
        String heads = rows.contains(";") ? "Year;Premium;Guaranteed income\n" : rows.contains(",") ? "Year,Premium,Income\n"
            : "Year Premium Income\n";
        assertFlaw(kind, line, column, InsurerTable.read(heads + rows.replace("~", "\n")));
    }

    @Test
    void aMaturityBenefitThatIsLowerAtTheHigherReturnIsSaid() {
        assertFlaw(Kind.MATURITY_LESS, 0, 3, InsurerTable.read("Year;Premium;Maturity at 4%;Maturity at 8%\n1;5;;\n2;0;9;8"));
    }

    @Test
    void maturityBeforeTheEndIsSaid() {
        assertFlaw(Kind.MATURITY_EARLY, 0, 2, InsurerTable.read("Year;Premium;Maturity\n1;5;1\n2;0;9"));
    }

    @Test
    void aLineWithoutAYearIsLeftOutAndSaid() {
        InsurerTable table = InsurerTable.read(workedTable() + "\nand then\t1\t2\t3");
        assertFlaw(Kind.LINE_LEFT_OUT, 22, -1, table);
        worked(table);
    }

    @Test
    void whatIsNoTableIsSaidAtOnce() {
        assertFlaw(Kind.NO_TABLE, 0, -1, InsurerTable.read(""));
        assertFlaw(Kind.NO_TABLE, 0, -1, InsurerTable.read("Please find attached our illustration of 12 March."));
        assertFlaw(Kind.TOO_LONG, 0, -1, InsurerTable.read("1\t".repeat(InsurerTable.LONGEST)));
        assertFlaw(Kind.TOO_MANY_COLUMNS, 0, -1, InsurerTable.read(("1" + "\t5".repeat(40) + "\n").repeat(2)));
    }

    @Test
    void whateverIsPastedIsReadAtOnceAndWithoutFailing() {
        String[] pieces = {"1", "2", "3", "Year 1", "5,00,000", "-", "(500)", "\t", "\t", "\n", "\n", "\r\n", "  ", " ", ";",
            "|", "\"", ",", "Premium", "Maturity at 8%", "Total guaranteed income", "₹", "४", "0", "1-5", "999", "policy ", "e9"};
        var random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            String text = IntStream.range(0, random.nextInt(60)).mapToObj(j -> pieces[random.nextInt(pieces.length)])
                .collect(Collectors.joining());
            InsurerTable table = InsurerTable.read(text);
            Use[] uses = Use.values();
            InsurerTable other = table.with(table.columns().stream().map(column -> uses[random.nextInt(uses.length)]).toList());
            assertTrue(other.policy().isPresent() || other.flaws().stream().anyMatch(flaw -> flaw.kind().isBlocking()), text);
        }
        for (String piece : pieces) {
            String text = piece.repeat(InsurerTable.LONGEST / piece.length());
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> InsurerTable.read("1 5\n2 5\n" + text.substring(9)), piece);
        }
    }

    private static void assertFlaw(Kind kind, int line, int column, InsurerTable table) {
        assertEquals(kind + " " + line + " " + column, table.flaws().stream().findFirst()
            .map(flaw -> flaw.kind() + " " + flaw.line() + " " + flaw.column()).orElse("none"));
        assertEquals(!kind.isBlocking(), table.policy().isPresent());
    }

    private static void worked(InsurerTable table) {
        IllustratedPolicy policy = policy(table);
        assertEquals(List.of("105200 1-20 sure"), streams(policy));
        assertEquals(new MaturityBenefit(Rupees.of(3_725_000), false), policy.maturity());
        assertEquals(SurrenderValues.NONE, policy.surrender());
        assertEquals(Rate.ZERO, policy.premium().orElseThrow().taxFirstYear());
        assertEquals(WORKED, InternalRateOfReturn.of(proposal(policy).cashFlows()).single().orElseThrow(), 1e-16);
    }

    private static String workedTable() {
        List<String> lines = new ArrayList<>(List.of(WORKED_HEADS));
        for (int year = 1; year <= 20; year++) {
            lines.add(year + "\t" + (year <= 6 ? "5,00,000" : "0") + "\t1,05,200\t" + (year == 20 ? "37,25,000" : "0"));
        }
        return String.join("\n", lines);
    }

    private static IllustratedPolicy policy(InsurerTable table) {
        assertTrue(table.policy().isPresent(), () -> table.flaws() + " " + table.columns());
        return table.policy().orElseThrow();
    }

    private static Proposal proposal(IllustratedPolicy policy) {
        return new Proposal("", "", policy.premium().orElseThrow(), policy.benefits(), policy.maturity(),
            policy.termYears(), Rupees.of(5_250_000), EarlyEnd.USUAL);
    }

    private static List<Use> uses(InsurerTable table) {
        return table.columns().stream().map(InsurerTable.Column::use).toList();
    }

    /** As {@code 105200 1-20 sure}, and of each it is held that it is paid yearly in arrear. */
    private static List<String> streams(IllustratedPolicy policy) {
        return policy.benefits().stream().map(InsurerTableTest::stream).toList();
    }

    private static String stream(BenefitStream stream) {
        assertEquals(PaymentMode.YEARLY + " " + Timing.IN_ARREAR, stream.frequency() + " " + stream.timing());
        String amounts = stream.amounts() instanceof YearlyAmounts.Growing growing && growing.growth().equals(Growth.NONE)
            ? whole(growing.first()) : ((YearlyAmounts.Listed) stream.amounts()).each().stream()
                .map(InsurerTableTest::whole).collect(Collectors.joining(","));
        assertTrue(!stream.guaranteed() || stream.illustration() == Illustration.BOTH);
        return amounts + " " + stream.firstYear() + "-" + stream.lastYear() + " "
            + (stream.guaranteed() ? "sure" : stream.illustration());
    }

    private static String whole(Rupees amount) {
        return amount.value().stripTrailingZeros().toPlainString();
    }
}
