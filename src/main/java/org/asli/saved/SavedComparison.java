package org.asli.saved;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.asli.comparison.SideBySide;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** Two to four saved proposals that a person wants to see side by side again, in that order. */
@Entity
@Table(name = "saved_comparison")
public class SavedComparison extends SavedWork<SavedComparison> {
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "compared_proposal", joinColumns = @JoinColumn(name = "comparison"))
    @OrderColumn(name = "place")
    @Column(name = "proposal")
    private List<UUID> proposals;

    protected SavedComparison() {
    }

    SavedComparison(UUID id, UUID owner, String name, List<UUID> proposals) {
        super(id, owner, name);
        if (proposals.size() < SideBySide.FEWEST || proposals.size() > SideBySide.MOST
            || new HashSet<>(proposals).size() < proposals.size()) {
            throw new IllegalArgumentException("two to four different proposals, not " + proposals);
        }
        this.proposals = new ArrayList<>(proposals);
    }

    /** The ids of its proposals; one of them may have been deleted since. */
    public List<UUID> proposals() {
        return List.copyOf(proposals);
    }

    @Override
    SavedComparison copy(UUID copyId, String copyName) {
        return new SavedComparison(copyId, owner(), copyName, proposals);
    }

    @Override
    boolean holdsWhat(SavedComparison other) {
        return proposals().equals(other.proposals());
    }

    @Override
    void takeFrom(SavedComparison other) {
        // a new list only where it differs, because then all rows are deleted before any is inserted: a list changed
        // in place would for a moment hold a proposal twice, which the table refuses
        if (!holdsWhat(other)) {
            proposals = new ArrayList<>(other.proposals);
        }
    }
}
