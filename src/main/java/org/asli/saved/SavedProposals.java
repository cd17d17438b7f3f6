package org.asli.saved;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.asli.account.CurrentOwner;
import org.asli.comparison.Choice;

/**
 * The current owner's saved proposals.
 *
 * <p>Names are 1 to {@value SavedWork#LONGEST_NAME} characters; another is {@link org.asli.money.OutOfRange}.
 */
@RequestScoped
public class SavedProposals extends Shelf<SavedProposal> {
    SavedProposals() {
        super(SavedProposal.class);
    }

    SavedProposals(EntityManager entities, CurrentOwner owner) {
        super(SavedProposal.class, entities, owner);
    }

    /**
     * Keeps a new proposal.
     *
     * @param id chosen when the page was made, so that the same page posted twice is saved once
     */
    public Saving<SavedProposal> save(UUID id, String name, Choice choice) {
        return add(new SavedProposal(id, ownerId(), name, choice));
    }

    /** @param version of the state that the person sees and edits */
    public Saving<SavedProposal> change(UUID id, long version, String name, Choice choice) {
        return change(new SavedProposal(id, ownerId(), name, choice), version);
    }

    /** @param copyId as in {@link #save} */
    public Saving<SavedProposal> duplicate(UUID id, UUID copyId, String copyName) {
        return find(id).map(known -> add(known.copy(copyId, copyName))).orElseGet(Saving.Gone::new);
    }

    @Override
    void forget(UUID ownerId, Instant deletedBefore) {
        entities().createQuery("delete from SavedProposal p where p.owner = :owner and p.deletedAt < :before"
            + " and p.id not in (select compared from SavedComparison c join c.proposals compared)")
            .setParameter("owner", ownerId).setParameter("before", deletedBefore).executeUpdate();
    }
}
