package org.asli.saved;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.asli.account.CurrentOwner;

/**
 * The current owner's saved comparisons, kept as which proposals they compare. When a method returns, what it did is
 * committed.
 *
 * <p>Names as in {@link SavedProposals}; anything but two to four different proposals is an
 * {@link IllegalArgumentException}.
 */
@RequestScoped
@Transactional
public class SavedComparisons {
    @PersistenceContext(unitName = "asli")
    private EntityManager entities;
    @Inject
    private CurrentOwner owner;
    @Inject
    private SavedProposals savedProposals;

    /** Newest change first. */
    public List<SavedComparison> all() {
        return shelf().all();
    }

    public Optional<SavedComparison> find(UUID id) {
        return shelf().find(id);
    }

    /** @param id chosen when the page was made, so that the same page posted twice is saved once */
    public Saving<SavedComparison> save(UUID id, String name, List<UUID> proposals) {
        return areThere(proposals) ? shelf().add(new SavedComparison(id, owner.id(), name, proposals))
            : new Saving.Gone<>();
    }

    /** @param version of the state that the person sees and edits */
    public Saving<SavedComparison> change(UUID id, long version, String name, List<UUID> proposals) {
        return areThere(proposals)
            ? shelf().change(new SavedComparison(id, owner.id(), name, proposals), version) : new Saving.Gone<>();
    }

    public Saving<SavedComparison> rename(UUID id, long version, String name) {
        return shelf().rename(id, version, name);
    }

    /** @return whether there was something to delete */
    public boolean delete(UUID id) {
        return shelf().delete(id);
    }

    /** Brings back what was deleted, exactly as it was. */
    public Saving<SavedComparison> restore(UUID id) {
        return shelf().restore(id);
    }

    private boolean areThere(List<UUID> proposals) {
        return proposals.stream().allMatch(id -> savedProposals.find(id).isPresent());
    }

    private Shelf<SavedComparison> shelf() {
        return new Shelf<>(entities, owner.id(), SavedComparison.class);
    }
}
