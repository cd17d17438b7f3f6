package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asli.comparison.Comparison;
import org.asli.comparison.TheArticle;
import org.asli.money.RupeeFormat;
import org.junit.jupiter.api.Test;

/**
 * How the rows of leaving and dying come about. Of the worked proposal: premiums, income, floors and fund by hand, the returns
 * of dying those of its golden cases.
 */
class EarlySumsTest {
    /** Monthly over a hundred years, and at no edge of these tables that the largest amounts are not at. */
    private static final Set<String> LONG = Set.of("a hundred years of monthly flows", "all but a rupee a year lost", "nearly nothing paid");
    private static final Comparison WORKED = Comparison.of(TheArticle.choice());

    @Test
    void leavingTheWorkedProposal() {
        List<RowSum> rows = new LeavingAnswer(WORKED).getSums();
        assertEquals(List.of("Paid so far: ₹5,00,000", "Got so far: ₹1,05,200",
            "Leaving pays: ₹5,00,000 × 0% − ₹1,05,200 is nothing or less, so it is ₹0",
            "Loss or gain: ₹1,05,200 − ₹5,00,000 = −₹3,94,800",
            "Return a year: −78.96%: paid, worth at the start at −78.96% a year, ₹5,00,000.00 = received, worth at the start, ₹5,00,000.00",
            "Fund as the year begins: ₹5,00,000 − ₹8,000 = ₹4,92,000.00",
            "Term\u00a0+\u00a0SIP\u00a0holds at\u00a012%\u00a0a\u00a0year: ₹4,92,000.00 × 1.12 − ₹1,05,200 = ₹4,45,840.00",
            "Paid-up: at the end: ₹37,25,000 × 1 ÷ 6 = ₹6,20,833.33", "Of that guaranteed: ₹0 × 1 ÷ 6 = ₹0"), ToldRows.said(rows.get(0)));
        assertEquals(List.of("Paid so far: ₹5,00,000 × 6 = ₹30,00,000", "Got so far: ₹5,26,000 + ₹1,05,200 = ₹6,31,200",
            "Leaving pays: ₹30,00,000 × 50% − ₹6,31,200 = ₹8,68,800",
            "Loss or gain: ₹6,31,200 + ₹8,68,800 − ₹30,00,000 = −₹15,00,000"), ToldRows.said(rows.get(5)).subList(0, 4));
        assertEquals("Leaving pays: ₹37,25,000, the maturity benefit", ToldRows.said(rows.get(19)).get(2));
    }

    /** The bond yields 6.5%: 1.0325² + 0.005 = 1.07105625 a year; of the maturity benefit nothing is guaranteed. */
    @Test
    void theSpecialValueOfTheWorkedProposal() {
        RowSum sixth = new LeavingAnswer(Comparison.of(TheArticle.choiceWithYield("6.5"))).getSums().get(5);
        assertEquals(List.of("Least guaranteed: ₹30,00,000 × 50% − ₹6,31,200 = ₹8,68,800",
            "v, what a rupee is worth that comes a year later: 1 ÷ ((1 + 6.5% ÷ 2)^2 + 0.5%) = 0.933657779412",
            "Guaranteed and still to come, worth then: ₹1,05,200 × v × (v^14 − 1) ÷ (v − 1) = ₹9,14,223.75",
            "Least special: 6 ÷ 6 × (₹6,31,200 + ₹9,14,223.75) − ₹6,31,200 = ₹9,14,223.75",
            "Leaving pays: ₹9,14,223.75, the higher of both"), ToldRows.said(sixth).subList(2, 7));
    }

    @Test
    void dyingWithTheWorkedProposal() {
        var answer = new DyingAnswer(WORKED);
        assertEquals(List.of("Paid so far: ₹5,00,000", "Got so far: ₹1,05,200",
            "Policy pays: ₹52,50,000: the highest of the cover ₹52,50,000, ₹5,00,000 × 7 = ₹35,00,000 and ₹5,00,000 × 105% = ₹5,25,000",
            "Fund as the year begins: ₹5,00,000 − ₹8,000 = ₹4,92,000.00",
            "The fund holds: ₹4,92,000.00 × 1.12 − ₹1,05,200 = ₹4,45,840.00",
            "of it term cover: ₹52,50,000, the same as the policy’s, while you pay for the term plan",
            "Term\u00a0+\u00a0SIP leaves: ₹52,50,000 + ₹4,45,840.00 = ₹56,95,840.00",
            "Policy’s return: 10.7 × what was paid: (₹1,05,200 + ₹52,50,000) ÷ ₹5,00,000 = 10.7",
            "Term + SIP’s return: 11.6 × what was paid: (₹1,05,200 + ₹56,95,840.00) ÷ ₹5,00,000 = 11.6"), ToldRows.said(answer.getSums().get(0)));
        List<String> age = ToldRows.said(answer.getAgeSums().get(1));
        assertTrue(age.get(0).startsWith("Return a year, deaths counted: 5.39%: paid, worth at the start at 5.38760934474% a year, ₹"), age.get(0));
        assertTrue(age.get(1).startsWith("Live to the end: the chance to live through each year from age 35 to 54, multiplied: 0.998798 × ")
            && age.get(1).endsWith(" = 94.08%"), age.get(1));
    }

    @Test
    void everyFigureOfLeavingIsToldAndItsArithmeticIsTrue() {
        proposals().forEach((name, comparison) -> {
            var answer = new LeavingAnswer(comparison);
            List<LeavingAnswer.Row> rows = answer.getRows();
            assertEquals(rows.size(), answer.getSums().size());
            for (int i = 0; i < rows.size(); i++) {
                var year = rows.get(i).year();
                ToldRows.tells(answer.getSums().get(i), "Year " + year.year(), name, RupeeFormat.cell(year.value().amount()),
                    RupeeFormat.cell(year.loss().negated()), RupeeFormat.cell(year.paid()), RupeeFormat.cell(year.received()),
                    rows.get(i).irr(), year.fund() == 0 ? "₹0" : toPaisa(year.fund()), RupeeFormat.cell(year.paidUpMaturity()),
                    rows.get(i).guaranteed().replace("guaranteed ", ""));
            }
        });
    }

    @Test
    void everyFigureOfDyingIsToldAndItsArithmeticIsTrue() {
        proposals().forEach((name, comparison) -> {
            var answer = new DyingAnswer(comparison);
            List<DyingAnswer.Row> rows = answer.getRows();
            assertEquals(rows.size(), answer.getSums().size());
            for (int i = 0; i < rows.size(); i++) {
                var year = rows.get(i).year();
                ToldRows.tells(answer.getSums().get(i), "Year " + year.year(), name, RupeeFormat.cell(year.benefit().amount()),
                    toPaisa(year.alternative()), RupeeFormat.cell(year.termCover()), RupeeFormat.cell(year.paid()),
                    RupeeFormat.cell(year.received()), rows.get(i).irr(), rows.get(i).alternativeIrr());
            }
            for (int i = 0; i < answer.getAges().size(); i++) {
                var age = answer.getAges().get(i);
                ToldRows.tells(answer.getAgeSums().get(i), Integer.toString(age.age()), name, age.irr(), age.survival());
            }
        });
    }

    private static Map<String, Comparison> proposals() {
        Map<String, Comparison> proposals = ToldRows.proposals();
        proposals.keySet().removeAll(LONG);
        return proposals;
    }

    private static String toPaisa(double rupees) {
        return new Formats().toPaisa(rupees);
    }
}
