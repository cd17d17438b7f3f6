package org.asli.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.asli.irr.IrrResult;
import org.asli.saved.SavedProposal;

/**
 * A line of the list of saved proposals.
 *
 * @param irr empty where the saved document cannot be read
 */
public record SavedRow(SavedProposal proposal, Optional<IrrResult> irr) {

    /** Equal rows stay in the order they are in; rows without a single rate come last, whichever way it goes. */
    static Comparator<SavedRow> order(ListQuery query, Locale locale) {
        Collator collator = Collator.getInstance(locale);
        Comparator<SavedRow> order = switch (query.column()) {
            case NAME -> Comparator.comparing(row -> row.proposal.name(), collator);
            case INSURER -> Comparator.comparing(row -> row.proposal.insurer(), collator);
            case IRR -> Comparator.comparingDouble(SavedRow::rate);
            case CHANGED -> Comparator.comparing(row -> row.proposal.changedAt());
        };
        Comparator<SavedRow> way = query.descending() ? order.reversed() : order;
        return query.column() == ListQuery.Column.IRR
            ? Comparator.comparing((SavedRow row) -> Double.isNaN(row.rate())).thenComparing(way) : way;
    }

    static boolean matches(SavedProposal proposal, List<String> words) {
        String all = String.join("\n", proposal.name(), proposal.insurer(), proposal.product())
            .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }

    /** The rate, or in words what there is instead. */
    public String irrText() {
        return irr.map(IrrWords::brief).orElseGet(() -> Text.of("saved.unreadable"));
    }

    public boolean isReadable() {
        return irr.isPresent();
    }

    public boolean hasRate() {
        return !Double.isNaN(rate());
    }

    private double rate() {
        return irr.map(result -> result.single().orElse(Double.NaN)).orElse(Double.NaN);
    }
}
