package org.asli.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.asli.money.Rate;
import org.asli.simulation.FundSimulation;
import org.asli.simulation.ReturnModel;
import org.asli.simulation.YearSpread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UncertaintyTest {
    private static final double PAISA = 0.005;

    @Test
    void without_fluctuation_every_future_is_the_projection() {
        Comparison comparison = Comparison.of(fluctuating("12", "0"));
        Uncertainty uncertainty = Uncertainty.of(comparison);
        assertEquals(FundSimulation.PATHS, uncertainty.ahead());
        assertEquals(0, uncertainty.chanceDry());
        for (YearRow row : comparison.rows()) {
            YearSpread spread = uncertainty.fund().years().get(row.year());
            assertEquals(row.fund(), spread.p5(), row.fund() * 1e-9);
            assertEquals(row.fund(), spread.p95(), row.fund() * 1e-9);
        }
    }

    /** Below the break-even return of 5.4985%, which has been computed independently, no fund that is sure ends ahead. */
    @Test
    void a_return_without_fluctuation_is_enough_exactly_above_break_even() {
        assertEquals(0, Uncertainty.of(Comparison.of(fluctuating("5.49", "0"))).chanceAhead());
        assertEquals(1, Uncertainty.of(Comparison.of(fluctuating("5.51", "0"))).chanceAhead());
    }

    @Test
    void the_chance_grows_with_the_return_and_the_spread_lies_around_the_projection() {
        double before = 0;
        for (String sipReturn : List.of("2", "6", "10", "14")) {
            Uncertainty uncertainty = Uncertainty.of(Comparison.of(fluctuating(sipReturn, "20")));
            assertTrue(uncertainty.chanceAhead() > before);
            before = uncertainty.chanceAhead();
        }
        Uncertainty stated = Uncertainty.of(Comparison.of(TheArticle.choice()));
        YearSpread end = stated.fund().end();
        assertTrue(end.p5() < end.median() && end.median() < 13_984_003.61 && 13_984_003.61 < end.p95());
        assertTrue(stated.chanceAhead() > 0.5 && stated.chanceAhead() < 1);
    }

    @Test
    void the_same_choice_is_answered_alike_and_another_seed_otherwise() {
        Choice choice = fluctuating("12", "20");
        Uncertainty once = Uncertainty.of(Comparison.of(choice));
        assertEquals(once.fund().years(), Uncertainty.of(Comparison.of(choice)).fund().years());
        var other = new Choice(choice.policy(), choice.alternative(), choice.inflation(),
            new ReturnModel(choice.returns().volatility(), 2));
        assertFalse(once.fund().years().equals(Uncertainty.of(Comparison.of(other)).fund().years()));
    }

    /** Computed independently with 40 decimal digits: the fund year by year at (1 + return)(1 − ratio), less ₹37,25,000. */
    @ParameterizedTest
    @CsvSource({
        "6, 0, 451592.39, -24506.99, -457995.55, -852344.73, -1210761.78",
        "8, 1, 2700861.74, 2015375.18, 1390480.54, 821256.40, 303155.85",
        "12, 3, 10259003.61, 8879714.69, 7620374.14, 6471273.24, 5423442.88",
        "18, 6, 35993438.81, 32282214.82, 28889916.36, 25790760.67, 22960934.94"})
    void expenses_take_from_the_lead_what_an_independent_model_says(int percent, int row, double none, double half,
        double one, double oneAndAHalf, double two) {
        WhatIf grid = WhatIf.ofExpenseRatio(TheArticle.choice());
        assertEquals(Rate.ofPercent(Integer.toString(percent)), grid.returns().get(row));
        assertEquals(percents("0", "0.5", "1", "1.5", "2"), grid.others());
        double[] expected = {none, half, one, oneAndAHalf, two};
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], grid.cells().get(row).get(i).lead(), PAISA);
        }
    }

    /** The leads at no expenses of the same model, divided by (1 + inflation)^20. */
    @ParameterizedTest
    @CsvSource({
        "0, 206100.87, 170200.42, 140808.64, 116700.05, 96888.34",
        "1, 1232638.04, 1017926.39, 842141.46, 697954.00, 579465.05",
        "3, 4682075.33, 3866510.56, 3198805.82, 2651121.48, 2201050.83"})
    void inflation_takes_from_the_lead_what_an_independent_model_says(int row, double four, double five, double six,
        double seven, double eight) {
        WhatIf grid = WhatIf.ofInflation(TheArticle.choice());
        assertEquals(percents("6", "8", "10", "12", "14", "16", "18"), grid.returns());
        assertEquals(percents("4", "5", "6", "7", "8"), grid.others());
        double[] expected = {four, five, six, seven, eight};
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], grid.cells().get(row).get(i).lead(), PAISA);
        }
    }

    @Test
    void the_stated_figures_are_among_the_steps_also_at_the_edges() {
        Choice low = new Choice(TheArticle.PROPOSAL, TheArticle.termPlusSip(8_000, "-97", "0.3"), Rate.ofPercent("1.5"));
        assertEquals(percents("-99", "-97", "-95", "-93", "-91"), WhatIf.ofInflation(low).returns());
        assertEquals(percents("0.5", "1.5", "2.5", "3.5", "4.5"), WhatIf.ofInflation(low).others());
        assertEquals(percents("0.3", "0.8", "1.3", "1.8", "2.3"), WhatIf.ofExpenseRatio(low).others());
        assertTrue(WhatIf.ofInflation(low).runsDry());
        Choice high = new Choice(TheArticle.PROPOSAL, TheArticle.termPlusSip(8_000, "1000", "99.4"), Rate.ofPercent("1000"));
        assertEquals(percents("994", "996", "998", "1000"), WhatIf.ofInflation(high).returns());
        assertEquals(percents("998", "999", "1000"), WhatIf.ofInflation(high).others());
        assertEquals(percents("98.4", "98.9", "99.4", "99.9"), WhatIf.ofExpenseRatio(high).others());
    }

    @Test
    void the_widest_cell_is_the_largest_either_way() {
        assertEquals(35_993_438.81, WhatIf.ofExpenseRatio(TheArticle.choice()).widest(), PAISA);
    }

    private static List<Rate> percents(String... percents) {
        return List.of(percents).stream().map(Rate::ofPercent).toList();
    }

    private static Choice fluctuating(String sipReturn, String volatility) {
        return new Choice(TheArticle.PROPOSAL, TheArticle.termPlusSip(8_000, sipReturn, "0"), Rate.ofPercent("6"),
            new ReturnModel(Rate.ofPercent(volatility), 1));
    }
}
