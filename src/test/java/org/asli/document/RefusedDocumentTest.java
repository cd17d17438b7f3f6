package org.asli.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.asli.comparison.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedDocumentTest {

    @ParameterizedTest(name = "{0} instead of {1}: {2} {3}")
    @CsvSource(delimiter = '|', value = {
        // one wrong value each: what replaces what in the worked proposal, where it is refused and why
        "\"yearlyPremium\": 500000 | \"yearlyPremium\": 0 | /policy/premium/yearlyPremium | positive",
        "\"yearlyPremium\": 500000 | \"yearlyPremium\": -1 | /policy/premium/yearlyPremium | not-negative",
        "\"yearlyPremium\": 500000 | \"yearlyPremium\": 0.001 | /policy/premium/yearlyPremium | whole-paise",
        "\"yearlyPremium\": 500000 | \"yearlyPremium\": 1e16 | /policy/premium/yearlyPremium | too-large",
        "\"yearlyPremium\": 500000 | \"yearlyPremium\": 1e999999999 | /policy/premium/yearlyPremium | amount",
        "\"yearlyPremium\": 500000 | \"yearlyPremium\": 1e2147483647 | /policy/premium/yearlyPremium | amount",
        "\"yearlyPremium\": 500000 | \"yearlyPremium\": 1e-999999999 | /policy/premium/yearlyPremium | amount",
        "\"yearlyPremium\": 500000 | \"yearlyPremium\": \"5L\" | /policy/premium/yearlyPremium | number",
        "\"yearlyPremium\": 500000 | \"yearlyPremium\": \"1e999999999\" | /policy/premium/yearlyPremium | number",
        "\"yearlyPremium\": 500000 | \"yearlyPremium\": true | /policy/premium/yearlyPremium | number",
        "\"yearlyPremium\": 500000 | \"yearlyPremium\": [500000] | /policy/premium/yearlyPremium | number",
        "\"yearlyPremium\": 500000 | \"yearlyPremium\": null | /policy/premium/yearlyPremium | required",
        "\"mode\": \"yearly\" | \"mode\": \"weekly\" | /policy/premium/mode | known-word",
        "\"mode\": \"yearly\" | \"mode\": \"YEARLY\" | /policy/premium/mode | known-word",
        "\"mode\": \"yearly\" | \"mode\": 1 | /policy/premium/mode | known-word",
        "\"monthly\": 0.0875 | \"monthly\": 0 | /policy/premium/factors/monthly | factor",
        "\"monthly\": 0.0875 | \"monthly\": 1e2147483647 | /policy/premium/factors/monthly | factor",
        "\"years\": 6 | \"years\": 0 | /policy/premium/years | years",
        "\"years\": 6 | \"years\": 6.5 | /policy/premium/years | whole-number",
        "\"years\": 6 | \"years\": \"6\" | /policy/premium/years | whole-number",
        "\"years\": 6 | \"years\": 1e999999999 | /policy/premium/years | years",
        "\"years\": 6 | \"years\": 1e-999999999 | /policy/premium/years | whole-number",
        "\"years\": 6 | \"years\": 21 | /policy/premium/years | beyond-term",
        "\"taxFirstYear\": 0 | \"taxFirstYear\": 1.01 | /policy/premium/taxFirstYear | rate",
        "\"taxAfter\": 0 | \"taxAfter\": 1e2147483647 | /policy/premium/taxAfter | rate",
        "\"taxAfter\": 0 | \"taxAfter\": 0.0000000000001 | /policy/premium/taxAfter | rate",
        "\"amount\": 105200 | \"amount\": -105200 | /policy/benefits/0/amount | not-negative",
        "\"amount\": 105200, | \"amounts\": [1], | /policy/benefits/0/growth | listed",
        "\"firstYear\": 1 | \"firstYear\": 0 | /policy/benefits/0/firstYear | years",
        "\"firstYear\": 1 | \"firstYear\": 21 | /policy/benefits/0/lastYear | first-after-last",
        "\"lastYear\": 20 | \"lastYear\": 21 | /policy/benefits/0/lastYear | beyond-term",
        "\"timing\": \"in-arrear\" | \"timing\": \"later\" | /policy/benefits/0/timing | known-word",
        "{\"kind\": \"none\", \"rate\": 0, | {\"kind\": \"simple\", | /policy/benefits/0/growth/rate | required",
        "\"everyYears\": 1 | \"everyYears\": 0 | /policy/benefits/0/growth/everyYears | years",
        "\"guaranteed\": true | \"guaranteed\": \"yes\" | /policy/benefits/0/guaranteed | true-or-false",
        "\"amount\": 3725000 | \"amount\": \"\" | /policy/maturity/amount | number",
        "3725000, \"guaranteed\": false | 3725000, \"at4\": 3725000.01 | /policy/maturity/at4 | illustrated",
        "3725000, \"guaranteed\": false | 3725000, \"at4\": 1, \"guaranteedPart\": 2 | /policy/maturity/guaranteedPart | illustrated",
        "\"termYears\": 20 | \"termYears\": 101 | /policy/termYears | years",
        "\"lifeCover\": 5250000 | \"lifeCover\": -1 | /policy/lifeCover | not-negative",
        "\"entryAge\": 35 | \"entryAge\": 1 | /policy/earlyEnd/entryAge | age",
        "\"surrenderValues\": [] | \"surrenderValues\": [{\"year\": 4, \"amount\": 1}, {\"year\": 4, \"amount\": 2}] | /policy/earlyEnd/surrenderValues | twice",
        "\"surrenderValues\": [] | \"surrenderValues\": [{\"year\": 21, \"amount\": 1}] | /policy/earlyEnd/surrenderValues | beyond-term",
        "\"surrenderValues\": [] | \"surrenderValues\": [{\"year\": 4, \"amount\": -1}] | /policy/earlyEnd/surrenderValues/0/amount | not-negative",
        "\"premiumMultiple\": 7 | \"premiumMultiple\": 100.01 | /policy/earlyEnd/death/premiumMultiple | multiple",
        "\"entryAge\": 35 | \"entryAge\": 35, \"tenYearYield\": -0.01 | /policy/earlyEnd/tenYearYield | not-negative",
        "\"yearsHeld\": 3 | \"yearsHeld\": 101 | /yearsHeld | years",
        "\"expectedReturn\": 0.12 | \"expectedReturn\": 12 | /alternative/sip/expectedReturn | rate",
        "\"expectedReturn\": 0.12 | \"expectedReturn\": -1 | /alternative/sip/expectedReturn | rate",
        "\"expenseRatio\": 0 | \"expenseRatio\": 1 | /alternative/sip/expenseRatio | rate",
        "\"effective\" | \"monthly\" | /alternative/sip/convention | known-word",
        "\"rhythm\": \"premium\" | \"rhythm\": \"weekly\" | /alternative/funding/rhythm | known-word",
        "\"stepUp\": 0 | \"stepUp\": 1.5 | /alternative/funding/stepUp | rate",
        "\"stepUp\": 0 | \"stepUp\": 1e-13 | /alternative/funding/stepUp | rate",
        "\"inflation\": 0.06 | \"inflation\": -0.01 | /inflation | rate",
        "\"inflation\": 0.06 | \"inflation\": {} | /inflation | number",
        "\"inflation\": 0.06 | \"inflaton\": 0.06 | /inflaton | known-field",
        "\"inflation\": 0.06 | \"a/b~c\": 0.06 | /a~1b~0c | known-field",
        "\"issued\": \"2026-04-01\" | \"issued\": \"2026-02-30\" | /taxpayer/issued | date",
        "\"slab\": 0.3 | \"slab\": 30 | /taxpayer/slab | rate",
        "\"slab\": 0.3 | \"slab\": 1.01 | /taxpayer/slab | rate",
        "\"otherPremiums\": 0 | \"otherPremiums\": -1 | /taxpayer/otherPremiums | not-negative",
        "\"format\": 1 | \"format\": 2 | /format | known-format",
        "\"format\": 1 | \"format\": \"1\" | /format | known-format",
        "\"label\": \"Yearly payout\" | \"label\": 7 | /policy/benefits/0/label | text",
        "\"label\": \"Yearly payout\" | \"label\": \"a\\u0000b\" | /policy/benefits/0/label | text-characters",
        "\"insurer\": \"HDFC Life\" | \"insurer\": \"\\ud83d\" | /policy/insurer | text-characters"})
    void aWrongValueIsRefusedWhereItStands(String right, String wrong, String pointer, String word) {
        String text = WorkedProposal.text().replace(right, wrong);
        assertEquals(List.of(pointer + " " + word), places(assertTimeoutPreemptively(Duration.ofSeconds(5),
            () -> ChoiceDocument.read(text))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[1] | /policy/benefits/0/amounts | each-year",
        "[\"x\"] | /policy/benefits/0/amounts/0 | number",
        "[1e25] | /policy/benefits/0/amounts/0 | amount",
        "[-1] | /policy/benefits/0/amounts/0 | not-negative",
        "7 | /policy/benefits/0/amounts | list",
        "[1], \"amount\": 1 | /policy/benefits/0/amount | listed"})
    void aWrongListOfAmountsIsRefusedWhereItStands(String amounts, String pointer, String word) {
        String text = """
            {"policy": {"premium": {"yearlyPremium": 100000, "years": 5}, "termYears": 10,
                        "benefits": [{"firstYear": 2, "lastYear": 10, "amounts": %s}]},
             "alternative": {"sip": {"expectedReturn": 0.1}}}""".formatted(amounts);
        var refused = assertInstanceOf(Reading.Refused.class, ChoiceDocument.read(text));
        var fault = (Fault) refused.faults().get(0);
        assertEquals(List.of(1, pointer, word), List.of(refused.faults().size(), fault.pointer(), fault.word()));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertEquals(List.of("/policy/premium/years required", "/policy/termYears whole-number",
            "/alternative required"), places(ChoiceDocument.read("""
                {"policy": {"premium": {"yearlyPremium": 1}, "termYears": false}}""")));
    }

    @Test
    void anElementOfTheWrongKindAndTooManyElementsAreRefused() {
        String text = WorkedProposal.text();
        assertEquals(List.of("/policy/benefits/0 object"),
            places(ChoiceDocument.read(text.replace("\"benefits\": [", "\"benefits\": [[],"))));
        assertEquals(List.of("/policy/benefits too-many"),
            places(ChoiceDocument.read(text.replace("\"benefits\": [", "\"benefits\": [" + "0,".repeat(60)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[1,]", "{\"a\":01}", "{'a':1}", "{\"a\":NaN}", "{\"a\":Infinity}",
        "{\"a\":1} {}", "{} x", "// no\n{}", "{\"a\":\"\t\"}", "nul", "\u0000"})
    void whatIsNoJsonIsRefusedAsSuch(String text) {
        assertEquals(Fault.Cause.SYNTAX, unreadable(text).cause(), text);
    }

    @Test
    void theLineAndColumnOfASlipAreTold() {
        var fault = unreadable("{\"format\": 1,\n  \"policy\": nope}");
        assertEquals(2, fault.line());
        assertTrue(fault.column() >= 13 && fault.column() <= 18, fault::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"{}\"", "null", "true"})
    void whatIsNoObjectIsRefused(String text) {
        assertEquals(List.of(" object"), places(ChoiceDocument.read(text)));
    }

    @Test
    void aNameThatOccursTwiceIsRefused() {
        assertEquals(Fault.Cause.DUPLICATE_FIELD, unreadable("{\"format\": 1, \"format\": 1}").cause());
    }

    @Test
    void absurdTextsAreRefusedAtOnce() {
        assertEquals(Fault.Cause.TOO_LONG, unreadable(" ".repeat(ChoiceDocument.LONGEST) + "{}").cause());
        assertEquals(Fault.Cause.BEYOND_LIMITS, unreadable("[".repeat(900_000)).cause());
        assertEquals(Fault.Cause.BEYOND_LIMITS, unreadable("{\"inflation\": 0." + "1".repeat(900_000) + "}").cause());
        assertEquals(Fault.Cause.BEYOND_LIMITS, unreadable("{\"inflation\": 1e99999999999}").cause());
        assertEquals(Fault.Cause.BEYOND_LIMITS, unreadable("{\"x\": \"" + "x".repeat(900_000) + "\"}").cause());
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        byte[] text = "{\"format\": 1, \"x\": \"?\"}".getBytes(StandardCharsets.US_ASCII);
        text[20] = (byte) 0xff;
        assertInstanceOf(Reading.Refused.class, ChoiceDocument.read(new ByteArrayInputStream(text)));
        byte[] half = {0, 0, (byte) 0xfe, (byte) 0xff, 1};
        assertInstanceOf(Reading.Refused.class, ChoiceDocument.read(new ByteArrayInputStream(half)));
    }

    @Test
    void ofThousandsOfFaultsOnlyTheFirstAreTold() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 10_000; i++) {
            text.append("\"x").append(i).append("\": 1, ");
        }
        var refused = ChoiceDocument.read(text.append("\"y\": 1}").toString());
        assertEquals(Faults.MOST, places(refused).size());
    }

    private static Fault.Unreadable unreadable(String text) {
        var refused = assertInstanceOf(Reading.Refused.class, assertTimeoutPreemptively(Duration.ofSeconds(5),
            () -> ChoiceDocument.read(text)));
        return assertInstanceOf(Fault.Unreadable.class, refused.faults().get(0));
    }

    private static List<String> places(Reading<Choice> reading) {
        return assertInstanceOf(Reading.Refused.class, reading, () -> "accepted").faults().stream()
            .map(fault -> ((Fault) fault).pointer() + " " + ((Fault) fault).word()).toList();
    }
}
