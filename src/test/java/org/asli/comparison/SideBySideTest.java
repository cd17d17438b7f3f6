package org.asli.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.BenefitStream;
import org.asli.policy.Growth;
import org.asli.policy.MaturityBenefit;
import org.asli.policy.PaymentMode;
import org.asli.policy.Proposal;
import org.asli.policy.Scenario;
import org.asli.policy.Timing;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static final Comparison ARTICLE = Comparison.of(TheArticle.choice());

    @Test
    void theBestOfEachRowIsMarked() {
        // 60.5 L at the end for 6 × 5 L: 4.08% in the mock of the comparison page
        var endowment = endowment(6_050_000);
        var rows = new SideBySide(List.of(ARTICLE, endowment)).rows();
        assertEquals(List.of(true, false), marks(rows, Figure.IRR));
        assertEquals(List.of(false, true), marks(rows, Figure.RECEIVED));
        assertEquals(List.of(true, false), marks(rows, Figure.DEEPEST_OUT_OF_POCKET));
        assertEquals(List.of(true, false), marks(rows, Figure.LIFE_COVER));
    }

    @Test
    void whatIsEqualForAllIsNotMarked() {
        var rows = new SideBySide(List.of(ARTICLE, ARTICLE, endowment(6_050_000))).rows();
        assertEquals(List.of(false, false, false), marks(rows, Figure.PAID));
        assertEquals(List.of(true, true, false), marks(rows, Figure.IRR));
        assertEquals(List.of(false, false, false), marks(rows, Figure.FUND_AT_END));
    }

    @Test
    void whatAssumesDifferentRatesIsNotRanked() {
        var other = Comparison.of(new Choice(TheArticle.PROPOSAL, TheArticle.termPlusSip(8_000, "10", "0"), Rate.ofPercent("5")));
        var rows = new SideBySide(List.of(ARTICLE, other)).rows();
        assertEquals(List.of(false, false), marks(rows, Figure.REAL_RETURN));
        assertEquals(List.of(false, false), marks(rows, Figure.MODIFIED_RETURN));
        var same = new SideBySide(List.of(ARTICLE, endowment(6_050_000))).rows();
        assertEquals(List.of(true, false), marks(same, Figure.REAL_RETURN));
        assertEquals(List.of(true, false), marks(same, Figure.MODIFIED_RETURN));
    }

    @Test
    void aRateThatDoesNotExistIsNeverBest() {
        var rows = new SideBySide(List.of(endowment(0), ARTICLE)).rows();
        assertEquals(List.of(false, true), marks(rows, Figure.IRR));
        assertEquals(List.of(false, true), marks(rows, Figure.MONEY_BACK));
    }

    @Test
    void moneyThatNeverWasOutIsBestBack() {
        // the first income in advance is as large as the premium: nothing is ever out of pocket
        var income = new BenefitStream("", Rupees.of(500_000), 1, 6, PaymentMode.YEARLY, Timing.IN_ADVANCE, Growth.NONE,
            true);
        var neverOut = Comparison.of(new Choice(TheArticle.proposal(TheArticle.PREMIUM, income),
            TheArticle.termPlusSip(8_000, "12", "0"), Rate.ZERO));
        assertEquals(List.of(true, false), marks(new SideBySide(List.of(neverOut, ARTICLE)).rows(), Figure.MONEY_BACK));
    }

    @Test
    void oneIsNoComparisonAndFiveAreTooMany() {
        assertThrows(IllegalArgumentException.class, () -> new SideBySide(List.of(ARTICLE)));
        assertThrows(IllegalArgumentException.class,
            () -> new SideBySide(List.of(ARTICLE, ARTICLE, ARTICLE, ARTICLE, ARTICLE)));
    }

    @Test
    void theReturnStandsInEachScenario() {
        // of the worked proposal only the income is guaranteed: 21,04,000 for 30,00,000
        var rows = new SideBySide(List.of(ARTICLE, endowment(6_050_000))).scenarios();
        assertEquals(List.of(Scenario.GUARANTEED, Scenario.AT_4, Scenario.AT_8), rows.stream().map(ScenarioRow::scenario).toList());
        assertTrue(rows.get(0).rates().get(0).orElseThrow().single().orElseThrow() < 0);
        assertEquals(0.051600864010508549, rows.get(1).rates().get(0).orElseThrow().single().orElseThrow(), 1e-15);
        assertEquals(rows.get(1).rates().get(0), rows.get(2).rates().get(0));
        assertEquals(0.0408, rows.get(0).rates().get(1).orElseThrow().single().orElseThrow(), 5e-5);
        assertEquals(List.of(false, true), List.of(rows.get(0).isBest(0), rows.get(0).isBest(1)));
        assertTrue(rows.get(2).rates().get(1).isEmpty());
        assertFalse(rows.get(2).isBest(0), "there is nothing to be better than");
        assertEquals(List.of(), new SideBySide(List.of(endowment(1), endowment(2))).scenarios());
    }

    private static Comparison endowment(long maturity) {
        var plan = new Proposal("Endowment", "", TheArticle.PREMIUM, List.of(),
            new MaturityBenefit(Rupees.of(maturity), true), 20, Rupees.of(5_000_000));
        return Comparison.of(new Choice(plan, TheArticle.termPlusSip(8_000, "12", "0"), Rate.ofPercent("6")));
    }

    private static List<Boolean> marks(List<SideBySide.Row> rows, Figure figure) {
        return rows.stream().filter(row -> row.figure() == figure).flatMap(row -> row.cells().stream())
            .map(SideBySide.Cell::best).toList();
    }
}
