package org.asli.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.asli.saved.SavedComparison;
import org.asli.saved.SavedComparisons;
import org.asli.saved.SavedProposal;
import org.asli.saved.SavedProposals;

/** What else there is to compare: the newest of the saved proposals, and saved comparisons to open. */
@Named("compareChoice")
@RequestScoped
public class CompareChoice {
    private static final int NEWEST = 100;

    @Inject
    private CompareView compare;
    @Inject
    private SavedProposals proposals;
    @Inject
    private SavedComparisons comparisons;
    @Inject
    private KnownRates rates;

    private List<SavedProposal> others;
    private List<SavedComparison> saved;

    @PostConstruct
    void open() {
        var chosen = compare.getProposals().stream().map(SavedProposal::id).toList();
        others = proposals.all().stream().filter(each -> !chosen.contains(each.id())).toList();
        saved = comparisons.all();
    }

    /** The newest that are not compared already and can be read. */
    public List<SavedRow> getOthers() {
        return others.stream().map(each -> new SavedRow(each, rates.of(each))).filter(SavedRow::isReadable)
            .limit(NEWEST).toList();
    }

    /** Whether there are more than are offered here. */
    public boolean isMore() {
        return others.size() > NEWEST;
    }

    public boolean isNothing() {
        return others.isEmpty() && compare.getProposals().isEmpty();
    }

    public List<SavedComparison> getComparisons() {
        return saved;
    }

    /** A text of the bundle about one proposal. */
    public String words(String key, String name) {
        return Text.of(key, name);
    }
}
