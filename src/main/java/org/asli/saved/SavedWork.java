package org.asli.saved;

import static org.asli.money.OutOfRange.unless;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.asli.money.OutOfRange.Rule;
import org.hibernate.annotations.OptimisticLock;

/**
 * Something a person saved under a name of their own.
 *
 * @param <T> the kind of work itself
 */
@MappedSuperclass
public abstract class SavedWork<T extends SavedWork<T>> {
    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 120;

    @Id
    private UUID id;
    @Column(updatable = false)
    private UUID owner;
    private String name;
    @Column(name = "created_at", updatable = false)
    private Instant createdAt;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Column(name = "deleted_at")
    @OptimisticLock(excluded = true)
    private Instant deletedAt;
    @Version
    private long version;

    protected SavedWork() {
    }

    SavedWork(UUID id, UUID owner, String name) {
        this.id = id;
        this.owner = owner;
        this.name = named(name);
        createdAt = now();
        changedAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    UUID owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When its name or its content last changed; deleting it and taking that back is no change. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Goes up with every change; what a page posts back to show which state it edits. */
    public long version() {
        return version;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /** Whether it says the same as another under the same name. */
    boolean says(T other) {
        return name.equals(other.name()) && holdsWhat(other);
    }

    void become(T other) {
        name = other.name();
        takeFrom(other);
        changedAt = now();
    }

    /** The same under another name, not yet saved. */
    abstract T copy(UUID copyId, String copyName);

    abstract boolean holdsWhat(T other);

    abstract void takeFrom(T other);

    void delete() {
        deletedAt = now();
    }

    void restore() {
        deletedAt = null;
    }

    /** Some databases refuse control and half characters, so a name has none; 1 to 120 characters. */
    static String named(String name) {
        String plain = tidied(name);
        unless(!plain.isEmpty(), "name", Rule.REQUIRED);
        unless(plain.length() <= LONGEST_NAME, "name", Rule.TEXT_LENGTH);
        return plain;
    }

    /**
     * A typed name as it would be saved: without outer spaces, control characters and halves of characters as single
     * spaces; may be empty.
     */
    public static String tidied(String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cc}\\p{Cs}\\s]+", " ").strip();
    }

    /** To the microsecond, as databases keep it: what was saved equals what is read. */
    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
