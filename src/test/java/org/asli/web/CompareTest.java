package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.asli.comparison.Choice;
import org.asli.comparison.Comparison;
import org.asli.comparison.Figure;
import org.asli.comparison.SideBySide;
import org.asli.comparison.TheArticle;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.MaturityBenefit;
import org.asli.policy.Proposal;
import org.asli.policy.Scenario;
import org.junit.jupiter.api.Test;

/** What the page Compare reads from its address and says of each figure. */
class CompareTest {
    private static final Comparison ARTICLE = Comparison.of(TheArticle.choice());
    private static final Comparison NO_RATE = Comparison.of(new Choice(new Proposal("Loss", "", TheArticle.PREMIUM,
        List.of(), new MaturityBenefit(Rupees.ZERO, true), 20, Rupees.of(100_000)), TheArticle.choice().alternative(),
        Rate.ofPercent("6")));
    private static final Comparison LOWER_INFLATION = Comparison.of(new Choice(TheArticle.PROPOSAL,
        TheArticle.termPlusSip(8_000, "10", "1"), Rate.ofPercent("5")));

    @Test
    void figures_are_written_as_people_read_them_and_the_best_is_marked() {
        FigureRow irr = row(Figure.IRR, ARTICLE, NO_RATE);
        assertEquals("Exact return (IRR)", irr.label());
        assertEquals(new FigureRow.Cell("5.16%", "", false, true), irr.cells().get(0));
        assertEquals(new FigureRow.Cell("no rate: only payments", "", true, false), irr.cells().get(1));
        assertEquals("₹58.29 L", row(Figure.RECEIVED, ARTICLE, NO_RATE).cells().get(0).text());
        assertEquals("end of year 20", row(Figure.MONEY_BACK, ARTICLE, NO_RATE).cells().get(0).text());
        assertEquals("never", row(Figure.MONEY_BACK, ARTICLE, NO_RATE).cells().get(1).text());
        assertEquals("–", row(Figure.REAL_RETURN, ARTICLE, NO_RATE).cells().get(1).text());
    }

    @Test
    void under_the_return_stand_its_scenarios_and_of_which_one_all_else_is() {
        Comparison careful = Comparison.of(TheArticle.choice().in(Scenario.GUARANTEED));
        List<FigureRow> rows = FigureRow.of(new SideBySide(List.of(ARTICLE, careful, NO_RATE))).subList(1, 6);
        assertEquals(List.of("Guaranteed only", "All as illustrated", "Illustrated at 4%", "Illustrated at 8%",
            "All other figures count as paid"), rows.stream().map(FigureRow::label).toList());
        assertEquals(List.of("−4.03%", "−4.03%", "no rate: only payments"), texts(rows.get(0)));
        assertEquals(List.of("5.16%", "5.16%", "all guaranteed"), texts(rows.get(1)));
        for (FigureRow at : rows.subList(2, 4)) {
            assertEquals(List.of("not stated", "not stated", "all guaranteed"), texts(at));
            assertTrue(at.cells().stream().allMatch(cell -> cell.words() && !cell.best()));
        }
        assertEquals(List.of("all as illustrated", "only the guaranteed", "all, as it is guaranteed"), texts(rows.get(4)));
        assertEquals("Exact return (IRR)", FigureRow.of(new SideBySide(List.of(NO_RATE, NO_RATE))).get(0).label());
        assertEquals("After 6% inflation", FigureRow.of(new SideBySide(List.of(NO_RATE, NO_RATE))).get(1).label());
    }

    private static List<String> texts(FigureRow row) {
        return row.cells().stream().map(FigureRow.Cell::text).toList();
    }

    @Test
    void a_rate_that_may_not_be_the_only_one_says_so() {
        Comparison unproven = TheArticle.unproven();
        assertEquals("5.16%, perhaps others", row(Figure.IRR, unproven, ARTICLE).cells().get(0).text());
        assertEquals("−0.79%, perhaps others", row(Figure.REAL_RETURN, unproven, ARTICLE).cells().get(0).text());
        assertEquals("5.50%, perhaps others", row(Figure.SAVINGS_RETURN, unproven, ARTICLE).cells().get(0).text());
        assertEquals("5.16%", row(Figure.IRR, unproven, ARTICLE).cells().get(1).text());
    }

    @Test
    void the_modified_rate_stands_at_what_the_fund_earns_and_is_never_in_doubt() {
        FigureRow modified = row(Figure.MODIFIED_RETURN, TheArticle.unproven(), NO_RATE);
        assertEquals("All you get reinvested at 12% (modified rate, MIRR)", modified.label());
        // (Σ received·1.12^(20−t) ÷ Σ paid·1.12^(−t))^(1/20) − 1, netted year by year
        assertEquals("7.15%", modified.cells().get(0).text());
        assertEquals("–", modified.cells().get(1).text());
        FigureRow unlike = row(Figure.MODIFIED_RETURN, ARTICLE, LOWER_INFLATION);
        assertEquals(List.of("at 12%", "at 8.9%"), unlike.cells().stream().map(FigureRow.Cell::note).toList());
        assertTrue(unlike.cells().stream().noneMatch(FigureRow.Cell::best));
    }

    @Test
    void a_fund_beyond_all_stated_amounts_is_written_as_a_power_of_ten() {
        var alternative = TheArticle.termPlusSip(8_000, "1000", "0");
        var long_lived = new Proposal("", "", TheArticle.PREMIUM, List.of(), new MaturityBenefit(Rupees.of(1), true),
            100, Rupees.ZERO);
        Comparison extreme = Comparison.of(new Choice(long_lived, alternative, Rate.ZERO));
        String text = row(Figure.FUND_AT_END, extreme, extreme).cells().get(0).text();
        assertTrue(text.matches("₹[\\d.]+ × 10[⁰¹²³⁴⁵⁶⁷⁸⁹]{3}"), text);
    }

    @Test
    void an_assumption_that_all_share_is_said_once() {
        FigureRow real = row(Figure.REAL_RETURN, ARTICLE, NO_RATE);
        assertEquals("After 6% inflation", real.label());
        assertEquals("", real.cells().get(0).note());
        assertEquals("Term + SIP at 12% would end with", row(Figure.FUND_AT_END, ARTICLE, NO_RATE).label());
    }

    @Test
    void different_assumptions_are_said_at_each_figure_and_none_is_called_best() {
        FigureRow real = row(Figure.REAL_RETURN, ARTICLE, LOWER_INFLATION);
        assertEquals("After inflation", real.label());
        assertEquals(List.of("at 6%", "at 5%"), real.cells().stream().map(FigureRow.Cell::note).toList());
        assertTrue(real.cells().stream().noneMatch(FigureRow.Cell::best));
        assertEquals(List.of("at 12%", "at 10% less 1% expenses"),
            row(Figure.FUND_AT_END, ARTICLE, LOWER_INFLATION).cells().stream().map(FigureRow.Cell::note).toList());
    }

    @Test
    void an_address_names_proposals_one_by_one_or_in_a_list_each_once() {
        UUID a = UUID.randomUUID();
        UUID b = UUID.randomUUID();
        assertEquals(List.of(a, b), ComparedIds.of(new String[] {a.toString(), b.toString()}).ids());
        assertEquals(List.of(b, a), ComparedIds.of(new String[] {b + ", " + a + "," + b}).ids());
        assertTrue(ComparedIds.of(null).isEmpty());
        assertTrue(ComparedIds.of(new String[] {"", " , "}).isEmpty());
    }

    @Test
    void what_is_no_id_is_counted() {
        ComparedIds asked = ComparedIds.of(new String[] {"1-1-1-1-1", UUID.randomUUID().toString(), "<script>"});
        assertEquals(1, asked.ids().size());
        assertEquals(2, asked.unreadable());
        assertFalse(ComparedIds.of(new String[] {"x"}).isEmpty());
    }

    @Test
    void a_copy_is_named_after_its_original_within_the_longest_name() {
        assertEquals("Mine (copy)", Names.copyOf("Mine"));
        assertEquals(120, Names.copyOf("x".repeat(120)).length());
        assertTrue(Names.copyOf("x".repeat(120)).endsWith("x (copy)"));
        assertEquals("😀".repeat(56) + " (copy)", Names.copyOf("😀".repeat(60)));
    }

    private static FigureRow row(Figure figure, Comparison... comparisons) {
        List<FigureRow> rows = FigureRow.of(new SideBySide(List.of(comparisons)));
        return rows.get(figure.ordinal() + (figure == Figure.IRR ? 0 : rows.size() - Figure.values().length));
    }
}
