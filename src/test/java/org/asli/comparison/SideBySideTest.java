package org.asli.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.asli.comparison.ScenarioRow.Line;
import org.asli.comparison.ScenarioRow.Statement;
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
        assertEquals(List.of(true, false), marks(rows, Figure.SAVINGS_RETURN));
    }

    @Test
    void anAmountIsNeverBest() {
        var rows = new SideBySide(List.of(ARTICLE, endowment(6_050_000))).rows();
        for (Figure figure : List.of(Figure.PAID, Figure.RECEIVED, Figure.NET_GAIN, Figure.DEEPEST_OUT_OF_POCKET,
            Figure.LIFE_COVER, Figure.GUARANTEED_SHARE, Figure.LAST_BENEFIT, Figure.FUND_AT_END)) {
            assertEquals(List.of(false, false), marks(rows, figure), figure.toString());
        }
    }

    @Test
    void whoEarnsMostDependsOnWhatIsCounted() {
        List<Ranking> rankings = new SideBySide(List.of(endowment(0), ARTICLE, endowment(6_050_000))).rankings();
        assertEquals(List.of(Scenario.AT_8, Scenario.GUARANTEED), rankings.stream().map(Ranking::scenario).toList());
        assertEquals(List.of(List.of(1), List.of(2)), rankings.stream().map(Ranking::leaders).toList());
        assertEquals(List.of(Optional.of(2), Optional.of(1)), rankings.stream().map(Ranking::next).toList());
        assertEquals(List.of(0), rankings.get(0).unranked());
        assertEquals(new BigDecimal("0.0516"), rankings.get(0).rate(1));
    }

    @Test
    void ratesThatAreWrittenAlikeAreAlike() {
        // 60,50,000 and 60,50,100 differ in the seventh digit of the rate
        var sideBySide = new SideBySide(List.of(endowment(6_050_000), endowment(6_050_100), endowment(5_000_000)));
        assertEquals(List.of(0, 1), sideBySide.rankings().get(0).leaders());
        assertEquals(List.of(true, true, false), marks(sideBySide.rows(), Figure.IRR));
        assertEquals(1, sideBySide.rankings().size(), "all is guaranteed");
        var none = new SideBySide(List.of(endowment(0), endowment(0))).rankings().get(0);
        assertEquals(List.of(), none.leaders());
        assertEquals(Optional.empty(), none.next());
    }

    @Test
    void theFundBesideEachIsHeldAgainstIt() {
        var dear = Comparison.of(new Choice(TheArticle.PROPOSAL, TheArticle.termPlusSip(8_000, "1", "0"), Rate.ofPercent("6")));
        var sideBySide = new SideBySide(List.of(ARTICLE, dear));
        assertTrue(sideBySide.isBeaten(0));
        assertFalse(sideBySide.isBeaten(1), "at 1% it runs dry or ends with less");
        assertEquals(Uncertainty.of(ARTICLE).ahead(), sideBySide.futuresAhead(0));
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
    void theReturnStandsByWhatIsCountedAsPaid() {
        // of the worked proposal only the income is guaranteed: 21,04,000 for 30,00,000; no word on 4% or 8%
        var rows = new SideBySide(List.of(ARTICLE, endowment(6_050_000))).scenarios();
        assertEquals(List.of(Line.values()), rows.stream().map(ScenarioRow::line).toList());
        assertTrue(rate(rows.get(0), 0) < 0);
        assertEquals(0.051600864010508549, rate(rows.get(1), 0), 1e-15);
        assertEquals(0.0408, rate(rows.get(0), 1), 5e-5);
        assertEquals(List.of(false, true), List.of(rows.get(0).isBest(0), rows.get(0).isBest(1)));
        assertFalse(rows.get(1).isBest(0), "there is nothing to be better than");
        for (ScenarioRow row : rows.subList(2, 4)) {
            assertEquals(List.of(Statement.NOT_STATED, Statement.ALL_GUARANTEED), statements(row));
            assertTrue(row.cells().stream().allMatch(cell -> cell.irr().isEmpty()));
            assertFalse(row.isBest(0) || row.isBest(1), "what is not stated is not best");
        }
        assertEquals(List.of(), new SideBySide(List.of(endowment(1), endowment(2))).scenarios());
    }

    @Test
    void whatIsIllustratedTwiceStandsApartFromWhatIsIllustratedOnce() {
        var maturity = new MaturityBenefit(Rupees.of(3_725_000), Rupees.of(3_000_000), Rupees.of(2_000_000));
        Proposal plain = TheArticle.PROPOSAL;
        var twice = Comparison.of(new Choice(new Proposal("Twice", "", plain.premium(), plain.benefits(), maturity, 20,
            plain.lifeCover()), TheArticle.termPlusSip(8_000, "12", "0"), Rate.ofPercent("6")));
        var rows = new SideBySide(List.of(ARTICLE, twice)).scenarios();
        assertEquals(List.of(Statement.STATED, Statement.APART), statements(rows.get(1)));
        assertEquals(List.of(Statement.NOT_STATED, Statement.STATED), statements(rows.get(2)));
        assertEquals(0.042280928715872780255, rate(rows.get(2), 1), 1e-15);
        assertEquals(0.051600864010508454902, rate(rows.get(3), 1), 1e-15);
        assertEquals(List.of(Line.GUARANTEED, Line.AT_4, Line.AT_8),
            new SideBySide(List.of(twice, endowment(1))).scenarios().stream().map(ScenarioRow::line).toList());
    }

    private static double rate(ScenarioRow row, int place) {
        return row.cells().get(place).irr().orElseThrow().single().orElseThrow();
    }

    private static List<Statement> statements(ScenarioRow row) {
        return row.cells().stream().map(ScenarioRow.Cell::statement).toList();
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
