package org.asli.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a person wants to see the list of saved proposals; all of it stands in the page's address.
 *
 * @param words each of them must occur in a row's name, insurer or product; lower case
 * @param text what was typed for them
 * @param page from 1
 */
public record ListQuery(String text, List<String> words, Column column, boolean descending, int page) {
    private static final int LONGEST_TEXT = 200;

    /** What the list can be sorted by, and whether its first click sorts the largest to the top. */
    public enum Column {
        NAME(false), INSURER(false), IRR(true), CHANGED(true);

        private final boolean largestFirst;

        Column(boolean largestFirst) {
            this.largestFirst = largestFirst;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Anything missing or not understood is what the list shows by itself: everything, the newest change first. */
    static ListQuery of(Map<String, String> parameters) {
        String typed = parameters.getOrDefault("q", "").strip();
        String text = Names.cut(typed, LONGEST_TEXT);
        Column column = Arrays.stream(Column.values()).filter(each -> each.word().equals(parameters.get("sort")))
            .findFirst().orElse(Column.CHANGED);
        String order = parameters.get("order");
        boolean descending = order == null ? column.largestFirst : order.equals("desc");
        String page = parameters.getOrDefault("page", "1");
        return new ListQuery(text, Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty()).toList(), column, descending,
            page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1);
    }

    /** A click on the head of a column: sorts by it, or the other way round. */
    ListQuery by(Column other) {
        return new ListQuery(text, words, other, other == column ? !descending : other.largestFirst, 1);
    }

    ListQuery on(int otherPage) {
        return new ListQuery(text, words, column, descending, otherPage);
    }

    /** The part of the page's address that brings the same list back. */
    String address() {
        return "/saved?sort=" + column.word() + "&order=" + (descending ? "desc" : "asc") + "&page=" + page
            + (text.isEmpty() ? "" : "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }
}
