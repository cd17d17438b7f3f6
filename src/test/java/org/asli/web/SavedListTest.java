package org.asli.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.asli.comparison.Choice;
import org.asli.comparison.TheArticle;
import org.asli.irr.InternalRateOfReturn;
import org.asli.irr.IrrResult;
import org.asli.money.Rupees;
import org.asli.policy.MaturityBenefit;
import org.asli.policy.Proposal;
import org.asli.saved.Examples;
import org.asli.saved.SavedProposal;
import org.junit.jupiter.api.Test;

class SavedListTest {
    private static final SavedProposal ARTICLE = Examples.proposal("érable");
    private static final SavedProposal LESS = proposal("Apple", "LIC", 3_500_000);
    private static final SavedProposal NO_RATE = proposal("Zinc", "Asli & Sons", 0);
    private static final List<SavedProposal> ALL = List.of(NO_RATE, ARTICLE, LESS);

    @Test
    void without_a_wish_the_newest_comes_first() {
        assertEquals(ListQuery.Column.CHANGED, ListQuery.of(Map.of()).column());
        assertTrue(ListQuery.of(Map.of()).descending());
    }

    @Test
    void names_and_insurers_are_sorted_as_a_dictionary_does() {
        assertEquals(List.of("Apple", "érable", "Zinc"), names(Map.of("sort", "name")));
        assertEquals(List.of("Zinc", "érable", "Apple"), names(Map.of("sort", "name", "order", "desc")));
        assertEquals(List.of("Zinc", "érable", "Apple"), names(Map.of("sort", "insurer")));
    }

    @Test
    void rows_without_a_single_rate_come_last_whichever_way_rates_are_sorted() {
        assertEquals(List.of("érable", "Apple", "Zinc"), names(Map.of("sort", "irr")));
        assertEquals(List.of("Apple", "érable", "Zinc"), names(Map.of("sort", "irr", "order", "asc")));
    }

    @Test
    void every_word_of_the_filter_must_occur_in_name_insurer_or_product() {
        assertEquals(List.of("érable"), names(Map.of("q", "SANCHAY  hdfc")));
        assertEquals(List.of("Zinc"), names(Map.of("q", "& z")));
        assertEquals(List.of(), names(Map.of("q", "érable lic")));
    }

    @Test
    void long_lists_come_in_pages_and_a_page_too_far_is_the_last() {
        List<SavedProposal> many = IntStream.range(0, 101).mapToObj(i -> Examples.proposal("P" + (100 + i))).toList();
        SavedList list = SavedList.of(many, ListQuery.of(Map.of("sort", "name", "page", "7")), Locale.ENGLISH,
            proposal -> Optional.empty());
        assertEquals(3, list.pages());
        assertEquals(3, list.query().page());
        assertEquals(List.of("P200"), list.rows().stream().map(row -> row.proposal().name()).toList());
        assertEquals(101, list.first());
        assertEquals(101, list.last());
    }

    @Test
    void rates_are_found_only_for_the_rows_that_are_shown() {
        Map<SavedProposal, Integer> asked = new HashMap<>();
        List<SavedProposal> many = IntStream.range(0, 120).mapToObj(i -> Examples.proposal("P" + i)).toList();
        SavedList.of(many, ListQuery.of(Map.of()), Locale.ENGLISH, proposal -> {
            asked.merge(proposal, 1, Integer::sum);
            return Optional.empty();
        });
        assertEquals(SavedList.PAGE, asked.size());
    }

    @Test
    void the_address_brings_the_same_list_back() {
        ListQuery query = ListQuery.of(Map.of("q", "a&b \"c\"", "sort", "irr", "order", "asc", "page", "2"));
        assertEquals("/saved?sort=irr&order=asc&page=2&q=a%26b+%22c%22", query.address());
        assertEquals("/saved?sort=irr&order=desc&page=1&q=a%26b+%22c%22", query.by(ListQuery.Column.IRR).address());
        assertEquals("/saved?sort=name&order=asc&page=1&q=a%26b+%22c%22", query.by(ListQuery.Column.NAME).address());
    }

    @Test
    void nonsense_in_the_address_is_left_out() {
        ListQuery query = ListQuery.of(Map.of("sort", "'; drop table", "order", "up", "page", "-1", "q", "x".repeat(999)));
        assertEquals(ListQuery.Column.CHANGED, query.column());
        assertEquals(1, query.page());
        assertEquals(200, query.text().length());
    }

    private static List<String> names(Map<String, String> parameters) {
        return SavedList.of(ALL, ListQuery.of(parameters), Locale.ENGLISH, SavedListTest::irr).rows().stream()
            .map(row -> row.proposal().name()).toList();
    }

    private static Optional<IrrResult> irr(SavedProposal proposal) {
        return proposal.choice().map(choice -> InternalRateOfReturn.of(choice.policy().cashFlows()));
    }

    private static SavedProposal proposal(String name, String insurer, long maturity) {
        Proposal policy = new Proposal("Plan", insurer, TheArticle.PREMIUM, List.of(),
            new MaturityBenefit(Rupees.of(maturity), true), 20, Rupees.of(5_000_000));
        return Examples.proposal(name, new Choice(policy, TheArticle.choice().alternative(),
            TheArticle.choice().inflation()));
    }
}
