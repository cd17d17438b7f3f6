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
import org.asli.comparison.Choice;

/**
 * The current owner's saved proposals. When a method returns, what it did is committed.
 *
 * <p>Names are 1 to {@value SavedWork#LONGEST_NAME} characters; another is {@link org.asli.money.OutOfRange}.
 */
@RequestScoped
@Transactional
public class SavedProposals {
    @PersistenceContext(unitName = "asli")
    private EntityManager entities;
    @Inject
    private CurrentOwner owner;

    /** Newest change first. */
    public List<SavedProposal> all() {
        return shelf().all();
    }

    public Optional<SavedProposal> find(UUID id) {
        return shelf().find(id);
    }

    /** As {@link #find}, and also what is deleted and could be restored. */
    public Optional<SavedProposal> recall(UUID id) {
        return shelf().recall(id);
    }

    /**
     * Keeps a new proposal.
     *
     * @param id chosen when the page was made, so that the same page posted twice is saved once
     */
    public Saving<SavedProposal> save(UUID id, String name, Choice choice) {
        return shelf().add(new SavedProposal(id, owner.id(), name, choice));
    }

    /** @param version of the state that the person sees and edits */
    public Saving<SavedProposal> change(UUID id, long version, String name, Choice choice) {
        return shelf().change(new SavedProposal(id, owner.id(), name, choice), version);
    }

    public Saving<SavedProposal> rename(UUID id, long version, String name) {
        return shelf().rename(id, version, name);
    }

    /** @param copy the id of the copy, as in {@link #save} */
    public Saving<SavedProposal> duplicate(UUID id, UUID copy, String name) {
        return find(id).map(known -> shelf().add(known.copy(copy, name))).orElseGet(Saving.Gone::new);
    }

    /** @return whether there was something to delete */
    public boolean delete(UUID id) {
        return shelf().delete(id);
    }

    /** Brings back what was deleted, exactly as it was. */
    public Saving<SavedProposal> restore(UUID id) {
        return shelf().restore(id);
    }

    private Shelf<SavedProposal> shelf() {
        return new Shelf<>(entities, owner.id(), SavedProposal.class);
    }
}
