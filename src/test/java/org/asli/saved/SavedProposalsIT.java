package org.asli.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.asli.DeployedAsli;
import org.asli.comparison.Choice;
import org.asli.comparison.TheArticle;
import org.asli.money.Rate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Saving as the pages do it: with the server's transactions, and seen from another connection. */
@ExtendWith(ArquillianExtension.class)
class SavedProposalsIT {
    private static final Choice CHOICE = TheArticle.choice();
    private static final Choice OTHER = new Choice(CHOICE.policy(), CHOICE.alternative(), Rate.ofPercent("5"));

    @Inject
    private SavedProposals proposals;
    @Inject
    private SavedComparisons comparisons;
    @Resource(lookup = "java:jboss/datasources/AsliDS")
    private DataSource dataSource;

    @Deployment
    static WebArchive asli() {
        return DeployedAsli.with(SavedProposalsIT.class, TheArticle.class);
    }

    @Test
    void what_is_acknowledged_is_committed() throws SQLException {
        UUID id = save("Committed");
        assertEquals("Committed", name(id));
        assertEquals(CHOICE, proposals.find(id).orElseThrow().choice().orElseThrow());
        assertInstanceOf(Saving.Saved.class, proposals.change(id, 0, "Changed", OTHER));
        assertEquals("Changed", name(id));
    }

    @Test
    void two_tabs_never_overwrite_one_another() {
        UUID id = save("Mine");
        assertInstanceOf(Saving.Saved.class, proposals.change(id, 0, "First tab", OTHER));
        var refused = assertInstanceOf(Saving.ChangedElsewhere.class, proposals.change(id, 0, "Second tab", CHOICE));
        assertEquals(1, ((SavedProposal) refused.current()).version());
        assertInstanceOf(Saving.ChangedElsewhere.class, proposals.rename(id, 0, "Second tab"));
        assertEquals("First tab", proposals.find(id).orElseThrow().name());
    }

    @Test
    void another_owners_work_is_neither_seen_nor_changed() throws SQLException {
        UUID id = save("Becomes hers");
        UUID stranger = UUID.randomUUID();
        run("insert into account (id, name, created_at) values (?, 'Asha', current_timestamp)", stranger);
        run("update saved_proposal set owner = ? where id = ?", stranger, id);
        assertTrue(proposals.find(id).isEmpty());
        assertTrue(proposals.all().stream().noneMatch(each -> each.id().equals(id)));
        assertFalse(proposals.delete(id));
        assertInstanceOf(Saving.Gone.class, proposals.change(id, 0, "Mine again", OTHER));
        assertInstanceOf(Saving.Gone.class, proposals.save(id, "Mine again", OTHER));
        assertInstanceOf(Saving.Gone.class, comparisons.save(UUID.randomUUID(), "Ours", List.of(id, save("Mine"))));
        assertEquals("Becomes hers", name(id));
    }

    @Test
    void a_deleted_proposal_comes_back_as_it_was() {
        UUID id = save("Deleted by mistake");
        SavedProposal before = proposals.find(id).orElseThrow();
        assertTrue(proposals.delete(id));
        assertTrue(proposals.find(id).isEmpty());
        assertInstanceOf(Saving.Saved.class, proposals.restore(id));
        SavedProposal after = proposals.find(id).orElseThrow();
        assertEquals(before.name() + before.changedAt() + before.version() + before.choice(),
            after.name() + after.changedAt() + after.version() + after.choice());
    }

    @Test
    void a_duplicate_is_made_once_and_is_a_proposal_of_its_own() {
        UUID id = save("Original");
        UUID copy = UUID.randomUUID();
        proposals.duplicate(id, copy, "Copy");
        assertInstanceOf(Saving.Saved.class, proposals.duplicate(id, copy, "Copy"));
        assertInstanceOf(Saving.Saved.class, proposals.change(copy, 0, "Copy", OTHER));
        assertEquals(CHOICE, proposals.find(id).orElseThrow().choice().orElseThrow());
    }

    @Test
    void a_comparison_keeps_its_proposals_in_their_order() {
        List<UUID> ids = List.of(save("C"), save("A"), save("B"));
        UUID id = UUID.randomUUID();
        assertInstanceOf(Saving.Saved.class, comparisons.save(id, "Ours", ids));
        assertEquals(ids, comparisons.find(id).orElseThrow().proposals());
        List<UUID> turned = List.of(ids.get(2), ids.get(0));
        assertInstanceOf(Saving.Saved.class, comparisons.change(id, 0, "Ours", turned));
        assertEquals(turned, comparisons.find(id).orElseThrow().proposals());
        assertInstanceOf(Saving.ChangedElsewhere.class, comparisons.change(id, 0, "Ours", ids));
        assertTrue(proposals.delete(ids.get(0)));
        assertEquals(turned, comparisons.find(id).orElseThrow().proposals());
    }

    private UUID save(String name) {
        UUID id = UUID.randomUUID();
        assertInstanceOf(Saving.Saved.class, proposals.save(id, name, CHOICE));
        return id;
    }

    private String name(UUID id) throws SQLException {
        try (Connection other = dataSource.getConnection();
            PreparedStatement query = other.prepareStatement("select name from saved_proposal where id = ?")) {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    private void run(String sql, UUID... values) throws SQLException {
        try (Connection other = dataSource.getConnection(); PreparedStatement statement = other.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
