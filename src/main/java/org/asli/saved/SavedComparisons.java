package org.asli.saved;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.asli.account.CurrentOwner;

/**
 * The current owner's saved comparisons, kept as which proposals they compare.
 *
 * <p>Names as in {@link SavedProposals}; anything but two to four different proposals is an
 * {@link IllegalArgumentException}.
 */
@RequestScoped
public class SavedComparisons extends Shelf<SavedComparison> {
    @Inject
    private SavedProposals savedProposals;

    SavedComparisons() {
        super(SavedComparison.class);
    }

    SavedComparisons(EntityManager entities, CurrentOwner owner) {
        super(SavedComparison.class, entities, owner);
        savedProposals = new SavedProposals(entities, owner);
    }

    /** @param id chosen when the page was made, so that the same page posted twice is saved once */
    public Saving<SavedComparison> save(UUID id, String name, List<UUID> proposals) {
        return areThere(proposals) ? add(new SavedComparison(id, ownerId(), name, proposals)) : new Saving.Gone<>();
    }

    /** @param version of the state that the person sees and edits */
    public Saving<SavedComparison> change(UUID id, long version, String name, List<UUID> proposals) {
        return areThere(proposals) ? change(new SavedComparison(id, ownerId(), name, proposals), version)
            : new Saving.Gone<>();
    }

    @Override
    void forget(UUID ownerId, Instant deletedBefore) {
        entities().createQuery("delete from SavedComparison c where c.owner = :owner and c.deletedAt < :before")
            .setParameter("owner", ownerId).setParameter("before", deletedBefore).executeUpdate();
    }

    private boolean areThere(List<UUID> proposals) {
        return proposals.stream().allMatch(id -> savedProposals.find(id).isPresent());
    }
}
