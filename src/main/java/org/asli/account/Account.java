package org.asli.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A person whose saved work is kept apart from everybody else's. */
@Entity
public class Account {
    @Id
    private UUID id;
    private String name;
    @Column(name = "created_at")
    private Instant createdAt;

    protected Account() {
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
