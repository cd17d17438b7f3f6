package org.asli.saved;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.asli.account.Account;
import org.asli.account.CurrentOwner;
import org.asli.saved.Saving.ChangedElsewhere;
import org.asli.saved.Saving.Full;
import org.asli.saved.Saving.Gone;
import org.asli.saved.Saving.Saved;

/**
 * The current owner's saved work of one kind. Nothing here sees or touches another owner's rows, and saving the same
 * thing twice, as a double click does, is saving it once. When a method returns, what it did is committed.
 */
@Transactional
public abstract class Shelf<T extends SavedWork<T>> {
    /** Most rows of a kind that are kept for one owner. */
    public static final int MOST = 10_000;

    /** How long what is deleted can be restored. */
    static final Duration KEPT = Duration.ofDays(30);

    private final Class<T> kind;
    @PersistenceContext(unitName = "asli")
    private EntityManager entities;
    @Inject
    private CurrentOwner owner;

    Shelf(Class<T> kind) {
        this.kind = kind;
    }

    Shelf(Class<T> kind, EntityManager entities, CurrentOwner owner) {
        this(kind);
        this.entities = entities;
        this.owner = owner;
    }

    /** Newest change first, without what is deleted. */
    public List<T> all() {
        return entities.createQuery("select w from " + kind.getSimpleName()
            + " w where w.owner = :owner and w.deletedAt is null order by w.changedAt desc, w.id", kind)
            .setParameter("owner", owner.id()).getResultList();
    }

    /** As {@link #find}, and also what is deleted and could be restored. */
    public Optional<T> recall(UUID id) {
        return Optional.ofNullable(entities.find(kind, id)).filter(this::isMine);
    }

    public Optional<T> find(UUID id) {
        return recall(id).filter(work -> !work.isDeleted());
    }

    Saving<T> add(T fresh) {
        oneAtATime();
        T known = entities.find(kind, fresh.id());
        if (known != null) {
            return repeated(known, fresh);
        }
        if (count() >= MOST) {
            return new Full<>(MOST);
        }
        entities.persist(fresh);
        entities.flush();
        return new Saved<>(fresh);
    }

    /** @param wanted what the work of the same id is to become */
    Saving<T> change(T wanted, long version) {
        return locked(wanted.id()).map(work -> change(work, version, wanted)).orElseGet(Gone::new);
    }

    /** @param version of the state that the person sees */
    public Saving<T> rename(UUID id, long version, String name) {
        return locked(id).map(work -> change(work, version, work.copy(id, name))).orElseGet(Gone::new);
    }

    private Saving<T> change(T work, long version, T wanted) {
        if (work.says(wanted)) {
            return new Saved<>(work);
        }
        if (work.version() != version) {
            return new ChangedElsewhere<>(work);
        }
        work.become(wanted);
        entities.flush();
        return new Saved<>(work);
    }

    /**
     * Can be taken back for 30 days.
     *
     * @return whether there was something to delete
     */
    public boolean delete(UUID id) {
        Optional<T> work = locked(id);
        work.ifPresent(SavedWork::delete);
        forget(owner.id(), SavedWork.now().minus(KEPT));
        return work.isPresent();
    }

    /** Brings back what was deleted, as it was; what is not deleted stays as it is. */
    public Saving<T> restore(UUID id) {
        oneAtATime();
        Optional<T> work = recall(id);
        if (work.isEmpty()) {
            return new Gone<>();
        }
        if (work.get().isDeleted() && count() >= MOST) {
            return new Full<>(MOST);
        }
        work.get().restore();
        return new Saved<>(work.get());
    }

    /** Removes for good what the owner deleted before a moment, unless something else still refers to it. */
    abstract void forget(UUID ownerId, Instant deletedBefore);

    EntityManager entities() {
        return entities;
    }

    UUID ownerId() {
        return owner.id();
    }

    private Optional<T> locked(UUID id) {
        return Optional.ofNullable(entities.find(kind, id, LockModeType.PESSIMISTIC_WRITE))
            .filter(this::isMine).filter(work -> !work.isDeleted());
    }

    private boolean isMine(T work) {
        return work.owner().equals(owner.id());
    }

    private Saving<T> repeated(T known, T fresh) {
        if (!isMine(known) || known.isDeleted()) {
            return new Gone<>();
        }
        return known.says(fresh) ? new Saved<>(known) : new ChangedElsewhere<>(known);
    }

    /** Holds other savings of this owner back until this one is over, which makes the count and the id certain. */
    private void oneAtATime() {
        entities.find(Account.class, owner.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    private long count() {
        return entities.createQuery("select count(w) from " + kind.getSimpleName()
            + " w where w.owner = :owner and w.deletedAt is null", Long.class)
            .setParameter("owner", owner.id()).getSingleResult();
    }
}
