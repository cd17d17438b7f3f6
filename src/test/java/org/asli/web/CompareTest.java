package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.asli.comparison.Choice;
import org.asli.comparison.Comparison;
import org.asli.comparison.Figure;
import org.asli.comparison.SideBySide;
import org.asli.comparison.TheArticle;
import org.asli.export.VerdictWords;
import org.asli.money.Rate;
import org.asli.money.Rupees;
import org.asli.policy.MaturityBenefit;
import org.asli.policy.Proposal;
import org.asli.policy.Scenario;
import org.junit.jupiter.api.Test;

/** What the page Compare reads from its address and says of each figure. */
class CompareTest {
    private static final int FUTURES = 2;
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

    @Test
    void the_verdict_says_who_earns_most_by_how_much_and_whether_the_fund_ends_with_more() {
        var words = new VerdictWords(new SideBySide(List.of(ARTICLE, endowment("Lump", 6_050_000), NO_RATE)), Locale.ENGLISH);
        assertEquals("As illustrated, “HDFC Life Sanchay Par Advantage” earns most: 5.16% a year, 1.08 percentage points "
            + "ahead of “Lump” (4.08%). If only what is guaranteed is paid, “Lump” earns most: 4.08% a year, 8.11 percentage "
            + "points ahead of “HDFC Life Sanchay Par Advantage” (−4.03%). Term + SIP at 12% ends with more than all 3, paying "
            + "and getting the same on the way.", words.verdict());
        assertEquals("“Loss” is not ranked (no rate: only payments).", words.besides().get(3));
        assertTrue(verdict(ARTICLE, Comparison.of(TheArticle.choice().named("Same"))).startsWith(
            "As illustrated, “HDFC Life Sanchay Par Advantage” and “Same” earn the same, 5.16% a year. If only what is "
            + "guaranteed is paid, “HDFC Life Sanchay Par Advantage” and “Same” earn the same, −4.03% a year."));
        assertTrue(verdict(ARTICLE, NO_RATE).startsWith("As illustrated, only “HDFC Life Sanchay Par Advantage” has a single "
            + "rate, 5.16% a year, so there is nothing to rank it against."));
        assertTrue(verdict(NO_RATE, endowment("Less", 2_000_000), endowment("Least", 1_000_000)).startsWith(
            "“Less” loses least: −2.29% a year, 3.83 percentage points ahead of “Least” (−6.12%)."));
        assertTrue(verdict(NO_RATE, NO_RATE).startsWith("None of them has a single rate, so none can be said to earn most."));
    }

    @Test
    void each_figure_is_told_for_each_proposal() {
        var sideBySide = new SideBySide(List.of(ARTICLE, LOWER_INFLATION, NO_RATE));
        List<FigureRow> rows = FigureRow.of(sideBySide);
        List<RowSum> sums = new ComparedSums(sideBySide).rows();
        assertEquals(rows.stream().map(FigureRow::label).toList(), sums.stream().map(RowSum::title).toList());
        for (int row = 0; row < rows.size(); row++) {
            for (int place = 0; place < 3; place++) {
                assertTrue(sums.get(row).lines().get(place).value().startsWith(rows.get(row).cells().get(place).text()));
            }
        }
        Map<String, String> first = sums.stream().collect(Collectors.toMap(RowSum::title, sum -> sum.lines().get(0).value()));
        assertEquals("₹30.00 L: ₹5,00,000 × 6 = ₹30,00,000", first.get("You pay"));
        assertEquals("₹52.50 L: ₹52,50,000, as the proposal states it", first.get("Life cover"));
        // received and paid, netted year by year, at 12%: by the definition, outside the project
        assertEquals("7.15% at 12%: (₹76,46,825.98 ÷ ₹19,23,165.64)^(1 ÷ 20) − 1 = 7.14532481135%",
            first.get("All you get reinvested (modified rate, MIRR)"));
        assertEquals("All other figures count as paid", sums.get(5).title());
    }

    private static String verdict(Comparison... comparisons) {
        return new VerdictWords(new SideBySide(List.of(comparisons)), Locale.ENGLISH).verdict();
    }

    private static Comparison endowment(String name, long maturity) {
        return Comparison.of(new Choice(new Proposal(name, "", TheArticle.PREMIUM, List.of(),
            new MaturityBenefit(Rupees.of(maturity), true), 20, Rupees.of(5_000_000)), TheArticle.choice().alternative(),
            Rate.ofPercent("6")));
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
        return rows.get(figure.ordinal() + (figure == Figure.IRR ? 0 : rows.size() - FUTURES - Figure.values().length));
    }
}
