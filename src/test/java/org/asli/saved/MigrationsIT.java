package org.asli.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import javax.sql.DataSource;
import org.asli.DeployedAsli;
import org.asli.account.Account;
import org.asli.account.CurrentOwner;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That the deployment came up at all shows that the entities fit the migrated tables: Hibernate validates them. */
@ExtendWith(ArquillianExtension.class)
class MigrationsIT {
    @Resource(lookup = "java:jboss/datasources/AsliDS")
    private DataSource dataSource;
    @PersistenceContext(unitName = "asli")
    private EntityManager entities;
    @Inject
    private UserTransaction transaction;
    @Inject
    private CurrentOwner owner;

    @Deployment
    static WebArchive asli() {
        return DeployedAsli.with(MigrationsIT.class);
    }

    @Test
    void the_built_in_owner_is_there() {
        assertEquals(owner.id(), owner.account().id());
    }

    @Test
    void migrating_again_in_the_running_server_keeps_what_was_committed() throws Exception {
        UUID added = UUID.randomUUID();
        transaction.begin();
        entities.createNativeQuery("insert into account (id, name, created_at) values (:id, 'second', now())")
                .setParameter("id", added)
                .executeUpdate();
        transaction.commit();
        Migrations.run(dataSource);
        Account found = entities.find(Account.class, added);
        assertEquals("second", found.name());
        assertTrue(entities.createQuery("select count(a) from Account a", Long.class).getSingleResult() >= 2);
    }
}
