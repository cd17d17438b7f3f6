package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.asli.comparison.Choice;
import org.asli.comparison.Comparison;
import org.asli.comparison.Extremes;
import org.asli.comparison.TheArticle;
import org.asli.comparison.Uncertainty;
import org.asli.money.Rate;
import org.asli.simulation.ReturnModel;
import org.junit.jupiter.api.Test;

class SureTest {
    /** Without fluctuation every future ends with the golden ₹1,39,84,003.61. */
    @Test
    void without_ups_and_downs_all_futures_are_the_projection() {
        Choice choice = TheArticle.choice();
        Sure sure = sure(new Choice(choice.policy(), choice.alternative(), choice.inflation(), new ReturnModel(Rate.ZERO, 1)));
        assertEquals("In <strong>10,000 of 10,000</strong> simulated futures the term plan and SIP end ahead of the policy. "
            + "In the middle one they hold <strong>₹1.40 cr</strong>, in the bad ones (1 in 20) <strong>₹1.40 cr or less</strong>, "
            + "in the good ones (1 in 20) <strong>₹1.40 cr or more</strong>; the policy pays <strong>₹37.25 L</strong> at maturity.",
            unmarked(sure.getChance()));
        assertEquals(5, sure.getChance().split("</button>", -1).length - 1);
        assertEquals("", sure.getDry());
        assertEquals("That is not guaranteed either; here it is taken as stated.", sure.getPolicy());
        assertEquals(21, sure.getYears().size());
    }

    @Test
    void the_model_is_named_with_its_figures_and_its_limits() {
        String model = sure(TheArticle.choice()).getModel();
        assertTrue(model.contains("12% a year on average after expenses, and a year is usually up to 20% above or below that"), model);
        assertTrue(model.contains("draw number, or seed, 1.") && model.contains("no promise"), model);
    }

    @Test
    void a_fund_that_may_run_dry_says_in_how_many_futures() {
        Sure sure = new Sure(Uncertainty.of(Extremes.all().get("fund runs dry")));
        assertTrue(sure.getDry().matches("In .*<strong>9,9\\d\\d of 10,000</strong>.*whyCHANCE_DRY.* the fund runs dry before the end .*"), sure.getDry());
        assertTrue(sure.getExpenseRatio().runsDry());
    }

    /** Leads of ₹1,02,59,003.61 as stated and of ₹−4,57,995.55 at 6% and 1%, computed independently. */
    @Test
    void every_cell_says_its_figure_and_the_stated_one_is_framed() {
        HeatMap map = sure(TheArticle.choice()).getExpenseRatio();
        assertEquals(List.of("0%", "0.5%", "1%", "1.5%", "2%"), map.heads());
        assertEquals(List.of("6%", "8%", "10%", "12%", "14%", "16%", "18%"), map.rows().stream().map(HeatMap.Row::head).toList());
        assertEquals(new HeatMap.Cell("₹1.03 cr", "ahead shade3 stated", false), map.rows().get(3).cells().get(0));
        assertEquals(new HeatMap.Cell("−\u2060₹4.58 L", "behind shade1", false), map.rows().get(0).cells().get(2));
        assertEquals(1, map.rows().stream().flatMap(row -> row.cells().stream())
            .filter(cell -> cell.tone().contains("stated")).count());
        assertTrue(map.rows().get(6).cells().get(0).tone().endsWith("shade4"));
        assertFalse(map.runsDry());
    }

    @Test
    void whatever_can_be_stated_is_answered() {
        Extremes.all().values().forEach(comparison -> {
            var certainty = new Certainty(comparison);
            Sure sure = new Sure(Uncertainty.of(comparison, certainty.futures()));
            assertFalse((certainty.getFund() + sure.getChance() + sure.getModel() + sure.getInflation() + sure.getExpenseRatio())
                .matches("(?s).*(NaN|Infinity|∞).*"), sure.getChance());
        });
    }

    private static String unmarked(String sentence) {
        return sentence.replaceAll("</?span[^>]*>|<button.*?</button>", "");
    }

    private static Sure sure(Choice choice) {
        return new Sure(Uncertainty.of(Comparison.of(choice)));
    }
}
