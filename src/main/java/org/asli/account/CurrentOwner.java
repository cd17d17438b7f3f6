package org.asli.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Whose work the present request sees and saves: the one built-in owner, as nobody can sign in yet. */
@RequestScoped
public class CurrentOwner {
    /** The row that the first migration puts in. */
    static final UUID BUILT_IN = new UUID(0, 1);

    @PersistenceContext(unitName = "asli")
    private EntityManager entities;

    /** What every saved row and every query for saved rows carries. */
    public UUID id() {
        return BUILT_IN;
    }

    public Account account() {
        return entities.find(Account.class, id());
    }
}
