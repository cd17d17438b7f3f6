package org.asli.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.asli.comparison.Comparison;
import org.asli.comparison.SideBySide;
import org.asli.saved.SavedComparison;
import org.asli.saved.SavedComparisons;
import org.asli.saved.SavedProposal;
import org.asli.saved.SavedProposals;

/** The saved proposals that an address asks to compare, with what could not be found of them. */
@RequestScoped
public class Compared {
    @Inject
    private SavedProposals savedProposals;
    @Inject
    private SavedComparisons savedComparisons;

    private final List<Notice> remarks = new ArrayList<>();
    private final List<SavedProposal> proposals = new ArrayList<>();
    private SavedComparison comparison;
    private boolean tooMany;

    /** @param parameters {@code ids}, or {@code comparison} for those of a saved one, or both for it as edited */
    void ask(Map<String, String[]> parameters) {
        comparison = comparison(parameters.get("comparison"));
        ComparedIds asked = ComparedIds.of(parameters.get("ids"));
        List<UUID> ids = asked.isEmpty() && comparison != null ? comparison.proposals() : asked.ids();
        ids.stream().limit(SideBySide.MOST).forEach(this::add);
        if (asked.unreadable() > 0) {
            remarks.add(Notice.wrong("compare.unknown"));
        }
        tooMany = ids.size() > SideBySide.MOST;
        if (tooMany) {
            remarks.add(Notice.wrong("compare.toomany", SideBySide.MOST));
        }
    }

    private SavedComparison comparison(String[] asked) {
        if (asked == null) {
            return null;
        }
        Optional<SavedComparison> known = Ids.read(asked[0]).flatMap(savedComparisons::recall);
        if (known.isEmpty() || known.get().isDeleted()) {
            remarks.add(known.map(gone -> Notice.deleted("compare.comparison.deleted", gone))
                .orElseGet(() -> Notice.wrong("compare.comparison.unknown")));
            return null;
        }
        return known.get();
    }

    private void add(UUID id) {
        Optional<SavedProposal> known = savedProposals.recall(id);
        if (known.isEmpty()) {
            remarks.add(Notice.wrong("compare.unknown"));
        } else if (known.get().isDeleted()) {
            remarks.add(Notice.deleted("compare.deleted", known.get()));
        } else if (known.get().choice().isEmpty()) {
            remarks.add(Notice.wrong("compare.unreadable", known.get().name()));
        } else {
            proposals.add(known.get());
        }
    }

    /** What could not be shown as it was asked for, each once. */
    List<Notice> remarks() {
        return remarks.stream().distinct().toList();
    }

    /** Whether more were asked for than fit, so that some of them are left out. */
    boolean isTooMany() {
        return tooMany;
    }

    List<SavedProposal> proposals() {
        return proposals;
    }

    /** The saved comparison that is open; null where there is none. */
    SavedComparison comparison() {
        return comparison;
    }

    /** Empty where fewer than two proposals were found. */
    Optional<SideBySide> sideBySide() {
        return proposals.size() < SideBySide.FEWEST ? Optional.empty()
            : Optional.of(new SideBySide(proposals.stream().map(Compared::named).toList()));
    }

    /** Under the person's own name for it, so that two variants of one product can be told apart. */
    private static Comparison named(SavedProposal proposal) {
        return Comparison.of(proposal.choice().orElseThrow().named(proposal.name()));
    }
}
