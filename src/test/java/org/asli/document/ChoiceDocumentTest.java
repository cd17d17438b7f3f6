package org.asli.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.asli.alternative.InstrumentRates;
import org.asli.alternative.TermPlan;
import org.asli.comparison.Choice;
import org.asli.comparison.TheArticle;
import org.asli.money.OutOfRange.Rule;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.BenefitStream;
import org.asli.policy.EarlyEnd;
import org.asli.policy.Growth;
import org.asli.policy.ModeFactors;
import org.asli.policy.PaymentMode;
import org.asli.policy.Timing;
import org.asli.policy.YearlyAmounts;
import org.asli.simulation.ReturnModel;
import org.junit.jupiter.api.Test;

class ChoiceDocumentTest {

    @Test
    void theWorkedProposalIsTheArticles() {
        assertEquals(TheArticle.choice(), WorkedProposal.choice());
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        long seed = new Random().nextLong();
        System.out.println("ChoiceDocumentTest seed " + seed);
        var choices = new RandomChoices(seed);
        for (int i = 0; i < 2_000; i++) {
            Choice choice = choices.next();
            assertEquals(choice, accepted(ChoiceDocument.write(choice)), () -> "seed " + seed);
        }
    }

    @Test
    void everyLargestAndFinestValueReadsBackTheSame() {
        String text = ChoiceDocument.write(WorkedProposal.choice())
            .replace("\"lifeCover\":5250000", "\"lifeCover\":999999999999999.99")
            .replace("\"expectedReturn\":0.12", "\"expectedReturn\":0.123456789012");
        assertEquals(text, ChoiceDocument.write(accepted(text)));
    }

    @Test
    void aDocumentStoredInTheFirstFormatStaysReadable() throws Exception {
        try (var stored = getClass().getResourceAsStream("stored-format-1.json")) {
            byte[] text = stored.readAllBytes();
            Choice choice = accepted(new String(text, StandardCharsets.UTF_8));
            assertEquals(choice, accepted(ChoiceDocument.write(choice)));
            BenefitStream bonus = choice.policy().benefits().get(1);
            assertEquals(new BenefitStream("जीवन लाभ", Rupees.of("8766.63"), 3, 9, PaymentMode.MONTHLY,
                Timing.IN_ADVANCE, new Growth(Growth.Kind.COMPOUND, Rate.ofPercent("5.5"), 2), true),
                bonus);
            assertEquals(PaymentMode.HALF_YEARLY, choice.policy().premium().mode());
            assertEquals("0.0225", choice.policy().premium().taxAfter().fraction().toPlainString());
        }
    }

    @Test
    void fieldsLeftOutHaveTheirDefaults() {
        Choice choice = accepted("""
            {"policy": {"premium": {"yearlyPremium": 100000, "years": 5}, "termYears": 10,
                        "benefits": [{"amount": 1000, "firstYear": 2, "lastYear": 10}], "insurer": null},
             "alternative": {"sip": {"expectedReturn": 0.1}}}""");
        assertEquals("", choice.policy().insurer());
        assertEquals(PaymentMode.YEARLY, choice.policy().premium().mode());
        assertEquals(ModeFactors.USUAL, choice.policy().premium().factors());
        assertEquals(new BenefitStream("", Rupees.of(1000), 2, 10, PaymentMode.YEARLY, Timing.IN_ARREAR, Growth.NONE,
            false), choice.policy().benefits().get(0));
        assertEquals(Rupees.ZERO, choice.policy().maturity().amount());
        assertEquals(new TermPlan(Rupees.ZERO, 0), choice.alternative().termPlan());
        assertEquals("0", choice.inflation().fraction().toPlainString());
        assertEquals(new ReturnModel(Rate.ofPercent("20"), 1), choice.returns());
        assertEquals(EarlyEnd.USUAL, choice.policy().earlyEnd());
        assertEquals(3, choice.yearsHeld());
        assertEquals(new InstrumentRates(Rate.ofPercent("6.2"), Rate.ofPercent("7.1"), Rate.ofPercent("6.5")),
            choice.instruments());
    }

    /** What is stored opens; who asks is told that the policy is over, but not for what was never stated. */
    @Test
    void aPolicyThatIsOverOpensAndIsNotAskedAbout() throws IOException {
        String over = WorkedProposal.text().replace("\"yearsHeld\": 3", "\"yearsHeld\": 20");
        assertEquals(20, accepted(over).yearsHeld());
        var refused = assertInstanceOf(Reading.Refused.class, asked(over));
        assertEquals(List.of(new Fault.BrokenRule("/yearsHeld", Rule.BEYOND_TERM)), refused.faults());
        assertInstanceOf(Reading.Accepted.class, asked(over.replace("\"yearsHeld\": 20", "\"yearsHeld\": 19")));
        assertInstanceOf(Reading.Accepted.class, asked("""
            {"policy": {"premium": {"yearlyPremium": 100000, "years": 2}, "termYears": 2},
             "alternative": {"sip": {"expectedReturn": 0.1}}}"""));
    }

    private static Reading<Choice> asked(String text) throws IOException {
        return ChoiceDocument.asked(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aBenefitMayListItsAmountsYearByYear() {
        Choice choice = accepted("""
            {"policy": {"premium": {"yearlyPremium": 100000, "years": 5}, "termYears": 10,
                        "benefits": [{"amounts": [0, "1234.5", 99], "firstYear": 8, "lastYear": 10}]},
             "alternative": {"sip": {"expectedReturn": 0.1}}}""");
        assertEquals(new YearlyAmounts.Listed(List.of(Rupees.ZERO, Rupees.of("1234.50"), Rupees.of(99))),
            choice.policy().benefits().get(0).amounts());
        assertEquals(choice, accepted(ChoiceDocument.write(choice)));
    }

    @Test
    void amountsMayBeTextsAndWholeNumbersMayBeWrittenAsDecimals() {
        Choice choice = accepted("""
            {"policy": {"premium": {"yearlyPremium": "100000.50", "years": 5.0}, "termYears": 1e1},
             "alternative": {"sip": {"expectedReturn": "0.1"}}}""");
        assertEquals(Rupees.of("100000.5"), choice.policy().premium().yearlyPremium());
        assertEquals(5, choice.policy().premium().years());
        assertEquals(10, choice.policy().termYears());
    }

    @Test
    void everyEncodingOfJsonIsRead() throws IOException {
        String text = WorkedProposal.text();
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE)) {
            assertInstanceOf(Reading.Accepted.class, ChoiceDocument.read(new ByteArrayInputStream(text.getBytes(charset))), charset.name());
        }
    }

    private static Choice accepted(String text) {
        var reading = ChoiceDocument.read(text);
        return reading instanceof Reading.Accepted<Choice> accepted ? accepted.value()
            : fail(reading + " from " + text);
    }
}
