package org.asli.saved;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.asli.account.CurrentOwner;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactory;

/** An H2 database in memory, brought up as the server does it: migrated, then validated against the entities. */
final class MemoryDatabase implements AutoCloseable {
    private final EntityManagerFactory factory;

    MemoryDatabase() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        factory = Persistence.createEntityManagerFactory("asli", Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.jtaDataSource", source,
            "jakarta.persistence.nonJtaDataSource", source));
    }

    /** Runs in a transaction of its own. */
    <T> T in(Function<EntityManager, T> work) {
        return factory.unwrap(SessionFactory.class).fromTransaction(work::apply);
    }

    CurrentOwner newOwner() {
        UUID id = UUID.randomUUID();
        in(entities -> entities.createNativeQuery(
            "insert into account (id, name, created_at) values (?1, 'somebody', current_timestamp)")
            .setParameter(1, id).executeUpdate());
        return new CurrentOwner() {
            @Override
            public UUID id() {
                return id;
            }
        };
    }

    /** Copies a saved proposal {@code count} times. */
    void fillUp(UUID owner, UUID model, int count) {
        in(entities -> entities.createNativeQuery(
            "insert into saved_proposal select random_uuid(), ?1, name, product, insurer, document, created_at,"
                + " changed_at, deleted_at, version from saved_proposal, system_range(1, ?2) where id = ?3")
            .setParameter(1, owner).setParameter(2, count).setParameter(3, model).executeUpdate());
    }

    /** Makes a proposal or a comparison one that was deleted some days ago. */
    void deletedDaysAgo(UUID id, int days) {
        Instant then = Instant.now().minus(days, ChronoUnit.DAYS);
        for (String table : List.of("saved_proposal", "saved_comparison")) {
            in(entities -> entities.createNativeQuery("update " + table + " set deleted_at = ?1 where id = ?2")
                .setParameter(1, then).setParameter(2, id).executeUpdate());
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
