package org.asli.saved;

import static org.asli.comparison.TheArticle.choice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.asli.account.CurrentOwner;
import org.asli.saved.Saving.Gone;
import org.asli.saved.Saving.Saved;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A comparison keeps which proposals it compares and in which order, on a database in memory. */
class SavedComparisonTest {
    private static MemoryDatabase database;

    private final CurrentOwner owner = database.newOwner();
    private final List<UUID> proposals = IntStream.range(0, 5).mapToObj(this::proposal).toList();

    @BeforeAll
    static void open() {
        database = new MemoryDatabase();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void the_order_of_its_proposals_is_the_persons() {
        UUID id = add(proposals.get(3), proposals.get(0), proposals.get(4), proposals.get(1));
        assertEquals(List.of(proposals.get(3), proposals.get(0), proposals.get(4), proposals.get(1)), read(id).proposals());
    }

    @Test
    void proposals_can_be_reordered_added_and_removed() {
        UUID id = add(proposals.get(0), proposals.get(1), proposals.get(2));
        var reversed = List.of(proposals.get(2), proposals.get(1), proposals.get(0));
        assertEquals(1, change(id, 0, reversed).version());
        assertEquals(reversed, read(id).proposals());
        var fewer = List.of(proposals.get(1), proposals.get(4));
        assertEquals(2, change(id, 1, fewer).version());
        assertEquals(fewer, read(id).proposals());
        assertEquals(2, change(id, 1, fewer).version());
    }

    @Test
    void a_comparison_has_two_to_four_different_proposals() {
        for (List<UUID> wrong : List.of(proposals, proposals.subList(0, 1), List.<UUID>of(),
            Collections.nCopies(2, proposals.get(0)))) {
            assertThrows(IllegalArgumentException.class,
                () -> new SavedComparison(UUID.randomUUID(), owner.id(), "Ours", wrong));
        }
    }

    @Test
    void a_proposal_that_is_not_there_any_more_cannot_be_compared() {
        database.in(entities -> new SavedProposals(entities, owner).delete(proposals.get(1)));
        for (UUID missing : List.of(proposals.get(1), UUID.randomUUID())) {
            assertInstanceOf(Gone.class, database.in(entities -> new SavedComparisons(entities, owner)
                .save(UUID.randomUUID(), "Ours", List.of(proposals.get(0), missing))));
        }
    }

    @Test
    void what_was_deleted_a_month_ago_is_removed_unless_a_comparison_needs_it() {
        UUID comparison = add(proposals.get(0), proposals.get(1));
        for (UUID each : proposals.subList(1, 4)) {
            database.in(entities -> new SavedProposals(entities, owner).delete(each));
        }
        database.deletedDaysAgo(proposals.get(1), 31);
        database.deletedDaysAgo(proposals.get(2), 31);
        database.deletedDaysAgo(proposals.get(3), 29);
        database.in(entities -> new SavedProposals(entities, owner).delete(proposals.get(4)));
        assertEquals(List.of(true, true, false, true, true), proposals.stream().map(this::isRecalled).toList());

        database.in(entities -> new SavedComparisons(entities, owner).delete(comparison));
        database.deletedDaysAgo(comparison, 31);
        database.in(entities -> new SavedComparisons(entities, owner).delete(UUID.randomUUID()));
        database.in(entities -> new SavedProposals(entities, owner).delete(UUID.randomUUID()));
        assertEquals(List.of(true, false, false, true, true), proposals.stream().map(this::isRecalled).toList());
    }

    private boolean isRecalled(UUID id) {
        return database.<Boolean>in(entities -> new SavedProposals(entities, owner).recall(id).isPresent());
    }

    @Test
    void the_list_has_every_comparison_once() {
        add(proposals.get(0), proposals.get(1));
        add(proposals.get(0), proposals.get(2), proposals.get(3));
        List<SavedComparison> all = database.in(entities -> new SavedComparisons(entities, owner).all());
        assertEquals(List.of(3, 2), all.stream().map(comparison -> comparison.proposals().size()).toList());
    }

    private UUID proposal(int number) {
        UUID id = UUID.randomUUID();
        database.in(entities -> new SavedProposals(entities, owner)
            .save(id, "Proposal " + number, choice()));
        return id;
    }

    private UUID add(UUID... ids) {
        UUID id = UUID.randomUUID();
        assertInstanceOf(Saved.class, database.in(entities -> new SavedComparisons(entities, owner)
            .save(id, "Ours", List.of(ids))));
        return id;
    }

    private SavedComparison change(UUID id, long version, List<UUID> ids) {
        Saving<SavedComparison> outcome = database.in(entities ->
            new SavedComparisons(entities, owner)
                .change(id, version, "Ours", ids));
        return assertInstanceOf(Saved.class, outcome).work() instanceof SavedComparison saved ? saved : null;
    }

    private SavedComparison read(UUID id) {
        return database.in(entities -> new SavedComparisons(entities, owner).find(id).orElseThrow());
    }
}
