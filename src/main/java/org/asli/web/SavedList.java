package org.asli.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.asli.irr.IrrResult;
import org.asli.saved.SavedProposal;

/**
 * One page of the saved proposals that match a query.
 *
 * @param matching how many match, on all pages
 * @param total how many there are
 * @param query with the page that is shown, which is the last where a later one was asked for
 */
public record SavedList(List<SavedRow> rows, int matching, int total, ListQuery query) {
    static final int PAGE = 50;

    /** @param rates finds the IRR; asked only for the rows shown, unless they are sorted by it */
    static SavedList of(List<SavedProposal> all, ListQuery query, Locale locale,
        Function<SavedProposal, Optional<IrrResult>> rates) {
        List<SavedProposal> matching = all.stream().filter(each -> SavedRow.matches(each, query.words())).toList();
        int page = Math.min(query.page(), pages(matching.size()));
        boolean byRate = query.column() == ListQuery.Column.IRR;
        Stream<SavedRow> sorted = matching.stream()
            .map(each -> new SavedRow(each, byRate ? rates.apply(each) : Optional.empty()))
            .sorted(SavedRow.order(query, locale)).skip((page - 1L) * PAGE).limit(PAGE);
        List<SavedRow> rows = sorted
            .map(row -> byRate ? row : new SavedRow(row.proposal(), rates.apply(row.proposal()))).toList();
        return new SavedList(rows, matching.size(), all.size(), query.on(page));
    }

    public int pages() {
        return pages(matching);
    }

    /** Number of the first row shown, from 1. */
    public int first() {
        return (query.page() - 1) * PAGE + 1;
    }

    public int last() {
        return first() + rows.size() - 1;
    }

    private static int pages(int rows) {
        return Math.max(1, (rows + PAGE - 1) / PAGE);
    }
}
