package org.asli.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asli.illustration.Flaw.Kind;
import org.asli.money.Rupees;
import org.asli.policy.PremiumSchedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose amounts are in thousands, lakh or crore. The figures are those of the worked proposal. */
class UnitTest {
    private static final String HEADS = "Policy year\tPremium\tGuaranteed income\tMaturity benefit\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "(₹ in lakhs) | 5.00 | 1.052 | 37.25",
        "All amounts in Rs. Lacs | 5 | 1.052 | 37.25",
        "Benefit illustration, Rs. in '000 | 500 | 105.2 | 3,725",
        "(₹’000s) | 500.00 | 105.20 | 3,725.00",
        "Figures in thousands of rupees, at 4% and 8% | 500 | 105.2 | 3725",
        "(Rs. in crore) | 0.05 | 0.01052 | 0.3725",
        "₹ Cr. | 0.05 | 0.01052 | 0.3725"})
    void aTitleOrANoteCountsForAllAmounts(String title, String premium, String income, String maturity) {
        String rows = rows(premium, income, maturity);
        worked(InsurerTable.read(title + "\n" + HEADS + rows));
        worked(InsurerTable.read(HEADS + rows + "\n\n" + title));
    }

    @Test
    void aNoteOfTheUnitMayStandAboveAnyColumn() {
        worked(InsurerTable.read("\t\t\t(Rs. in '000)\n" + HEADS + rows("500", "105.2", "3,725")));
    }

    @Test
    void aHeadCountsForItsColumn() {
        worked(InsurerTable.read("Policy year\tPremium (Rs. '000)\tGuaranteed income (₹)\tMaturity benefit, ₹ in lakhs\n"
            + rows("500", "1,05,200", "37.25")));
        InsurerTable table = InsurerTable.read("(in crore)\nYear\tPremium (in lakhs)\tIncome\n1\t5\t0\n2\t0\t0.08");
        assertEquals(List.of(false, true, true), table.columns().stream().map(InsurerTable.Column::isMultiplied).toList());
        assertEquals(Rupees.of(500_000), premium(table).yearlyPremium());
        assertEquals(Rupees.of(800_000), table.policy().orElseThrow().benefits().get(0).amount());
    }

    @Test
    void anAmountWithAUnitOfItsOwnKeepsIt() {
        worked(InsurerTable.read("(₹ in lakhs)\n" + HEADS + rows("₹5.00", "105.2 thousand", "0.3725 cr")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sum assured Rs. 52.5 lakh", "Sum assured (in lakhs): 52.50", "Cover of 5 crore\tpaid", "For 3 lakh families",
        "Sum assured (in lakhs)\t52.50", "Insured in 1000 cities"})
    void whatNamesAnAmountOrSomethingElseIsNoUnit(String title) {
        worked(InsurerTable.read(title + "\n" + HEADS + rows("5,00,000", "1,05,200", "37,25,000")));
    }

    @Test
    void anAmountThatIsTooLargeInItsUnitIsSaid() {
        assertEquals(Kind.NOT_AN_AMOUNT, InsurerTable.read("(₹ in crore)\n" + HEADS + rows("500000000000", "1", "2")).flaws().get(0).kind());
    }

    /** 5,00,000 and 4.5%, then 2.25%: 5.225 and 5.1125 lakh, printed with two decimals. */
    @Test
    void taxOnTheFirstPremiumIsSeenToTheLastDigitPrinted() {
        PremiumSchedule premium = premium(InsurerTable.read("(₹ in lakhs)\n" + HEADS + "1\t5.23\t0\t0\n2\t5.11\t0\t0\n3\t5.11\t0\t9\n"));
        assertEquals(Rupees.of(500_000), premium.yearlyPremium());
        assertEquals("0.045 0.0225", premium.taxFirstYear().fraction() + " " + premium.taxAfter().fraction());
    }

    @Test
    void aTopUpIsNamedWithItsAmount() {
        Flaw flaw = InsurerTable.read(HEADS + "1\t5,00,000\t0\t0\n2\t7,50,000\t0\t0\n3\t5,00,000\t0\t900").flaws().get(0);
        assertEquals(Flaw.inColumn(Kind.PREMIUM_TOP_UP, 1, 2, Rupees.of(750_000), Rupees.of(500_000), Rupees.of(250_000)), flaw);
    }

    @Test
    void aPremiumThatDiffersIsNamed() {
        Flaw flaw = InsurerTable.read(HEADS + "1\t5,00,000\t0\t0\n2\t5,00,000\t0\t0\n3\t6,00,000\t0\t900").flaws().get(0);
        assertEquals(Flaw.inColumn(Kind.PREMIUM_UNEQUAL, 1, 3, Rupees.of(600_000), Rupees.of(500_000)), flaw);
    }

    @Test
    void words() {
        assertEquals(Optional.of(Unit.LAKH), Unit.in("Annual premium [Rs. lakhs]"));
        assertEquals(Optional.of(Unit.THOUSAND), Unit.in("Income (000's)"));
        assertEquals(Optional.of(Unit.CRORE), Unit.in("Maturity in INR Cr"));
        assertEquals(Optional.empty(), Unit.in("Premium in creation"));
        assertEquals(Optional.empty(), Unit.in("Premium (₹ 000,500)"));
    }

    private static void worked(InsurerTable table) {
        IllustratedPolicy policy = table.policy().orElseThrow(() -> new AssertionError(table.flaws() + " " + table.columns()));
        assertEquals(Rupees.of(500_000), premium(table).yearlyPremium(), table.columns().toString());
        assertEquals(Rupees.of(105_200), policy.benefits().get(0).amount());
        assertEquals(Rupees.of(3_725_000), policy.maturity().amount());
    }

    private static PremiumSchedule premium(InsurerTable table) {
        assertTrue(table.policy().isPresent(), () -> table.flaws() + " " + table.columns());
        return table.policy().orElseThrow().premium().orElseThrow();
    }

    private static String rows(String premium, String income, String maturity) {
        return IntStream.rangeClosed(1, 20).mapToObj(year -> String.join("\t", String.valueOf(year), year <= 6 ? premium : "-", income,
            year == 20 ? maturity : "-")).collect(Collectors.joining("\n"));
    }
}
