package org.asli.saved;

import static org.asli.comparison.TheArticle.choice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.asli.account.CurrentOwner;
import org.asli.comparison.Choice;
import org.asli.money.OutOfRange;
import org.asli.money.Rate;
import org.asli.saved.Saving.ChangedElsewhere;
import org.asli.saved.Saving.Full;
import org.asli.saved.Saving.Gone;
import org.asli.saved.Saving.Saved;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of saving, on a database in memory with the schema that the migrations make. */
class ShelfTest {
    private static final Choice OTHER = new Choice(choice().policy(), choice().alternative(), Rate.ofPercent("5"));
    private static MemoryDatabase database;

    private final CurrentOwner owner = database.newOwner();

    @BeforeAll
    static void open() {
        database = new MemoryDatabase();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void what_is_saved_is_read_again_exactly() {
        SavedProposal saved = saved(add("Mine", choice()));
        SavedProposal read = find(saved.id());
        assertEquals("Mine", read.name());
        assertEquals("HDFC Life Sanchay Par Advantage", read.product());
        assertEquals("HDFC Life", read.insurer());
        assertEquals(choice(), read.choice().orElseThrow());
        assertEquals(saved.createdAt(), read.createdAt());
        assertEquals(0, read.version());
    }

    @Test
    void nobody_sees_or_touches_what_another_owner_saved() {
        UUID id = saved(add("Mine", choice())).id();
        CurrentOwner stranger = database.newOwner();
        assertTrue(database.<List<SavedProposal>>in(entities -> shelf(entities, stranger).all()).isEmpty());
        assertTrue(database.in(entities -> shelf(entities, stranger).recall(id)).isEmpty());
        assertInstanceOf(Gone.class, database.in(entities -> shelf(entities, stranger)
            .change(id, 0, "His", OTHER)));
        assertInstanceOf(Gone.class, database.in(entities -> shelf(entities, stranger).save(id, "His", OTHER)));
        assertFalse(database.<Boolean>in(entities -> shelf(entities, stranger).delete(id)));
        assertInstanceOf(Gone.class, database.in(entities -> shelf(entities, stranger).restore(id)));
        assertEquals("Mine", find(id).name());
    }

    @Test
    void a_change_counts_the_version_up_and_the_second_of_two_tabs_is_told() {
        UUID id = saved(add("Mine", choice())).id();
        assertEquals(1, saved(change(id, 0, "First tab", OTHER)).version());
        var refused = assertInstanceOf(ChangedElsewhere.class, change(id, 0, "Second tab", choice()));
        assertEquals("First tab", ((SavedProposal) refused.current()).name());
        assertEquals(OTHER, find(id).choice().orElseThrow());
        assertEquals("Second tab", saved(change(id, 1, "Second tab", choice())).name());
    }

    @Test
    void the_same_change_posted_twice_is_one_change() {
        UUID id = saved(add("Mine", choice())).id();
        assertEquals(1, saved(change(id, 0, "Mine", OTHER)).version());
        assertEquals(1, saved(change(id, 0, "Mine", OTHER)).version());
    }

    @Test
    void eight_clicks_at_once_save_once() {
        UUID id = UUID.randomUUID();
        IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(() -> add(id, "Mine", choice()))).toList()
            .forEach(click -> assertEquals(id, saved(click.join()).id()));
        assertEquals(1, all().size());
    }

    @Test
    void of_eight_different_changes_at_once_one_wins_and_seven_are_told() {
        UUID id = saved(add("Mine", choice())).id();
        List<Saving<SavedProposal>> outcomes = IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> change(id, 0, "Tab " + i, choice()))).toList().stream()
            .map(CompletableFuture::join).toList();
        assertEquals(1, outcomes.stream().filter(Saved.class::isInstance).count());
        assertEquals(7, outcomes.stream().filter(ChangedElsewhere.class::isInstance).count());
    }

    @Test
    void an_old_page_that_saves_something_else_under_a_used_id_is_told() {
        UUID id = saved(add("Mine", choice())).id();
        assertInstanceOf(ChangedElsewhere.class, add(id, "Mine", OTHER));
        assertEquals(choice(), find(id).choice().orElseThrow());
    }

    @Test
    void what_is_deleted_comes_back_unchanged() {
        UUID id = saved(add("Mine", choice())).id();
        SavedProposal before = saved(change(id, 0, "Renamed", choice()));
        assertTrue(database.<Boolean>in(entities -> shelf(entities, owner).delete(id)));
        assertTrue(all().isEmpty());
        assertTrue(database.<Boolean>in(entities -> shelf(entities, owner).recall(id).orElseThrow().isDeleted()));
        assertInstanceOf(Gone.class, change(id, 1, "Late", choice()));
        assertFalse(database.<Boolean>in(entities -> shelf(entities, owner).delete(id)));
        saved(database.in(entities -> shelf(entities, owner).restore(id)));
        SavedProposal after = find(id);
        assertEquals("Renamed", after.name());
        assertEquals(before.version(), after.version());
        assertEquals(before.changedAt(), after.changedAt());
    }

    @Test
    void the_list_has_the_newest_change_first() {
        UUID first = saved(add("First", choice())).id();
        UUID second = saved(add("Second", choice())).id();
        assertEquals(List.of(second, first), all().stream().map(SavedProposal::id).toList());
        saved(change(first, 0, "First again", choice()));
        assertEquals(List.of(first, second), all().stream().map(SavedProposal::id).toList());
    }

    @Test
    void more_than_the_most_is_refused_until_something_is_deleted() {
        UUID one = saved(add("One", choice())).id();
        database.fillUp(owner.id(), one, Shelf.MOST - 1);
        assertEquals(Shelf.MOST, assertInstanceOf(Full.class, add("Too much", choice())).most());
        database.<Boolean>in(entities -> shelf(entities, owner).delete(one));
        saved(add("Fits again", choice()));
        assertInstanceOf(Full.class, database.in(entities -> shelf(entities, owner).restore(one)));
    }

    @Test
    void a_name_has_one_to_120_characters_and_no_control_characters() {
        assertEquals("a b", saved(add(" a\u0000\n b ", choice())).name());
        assertEquals("a b c", saved(add("a\u0085b\uD83Dc", choice())).name());
        assertEquals("x".repeat(120), saved(add("x".repeat(120), choice())).name());
        for (String name : new String[] {null, "", " \t", "x".repeat(121)}) {
            assertEquals("name", assertThrows(OutOfRange.class, () -> add(name, choice())).field());
        }
    }

    @Test
    void times_are_those_of_saving() {
        Instant before = SavedWork.now();
        SavedProposal saved = saved(add("Mine", choice()));
        assertFalse(saved.createdAt().isBefore(before));
        assertEquals(saved.createdAt(), saved.changedAt());
    }

    private Saving<SavedProposal> add(String name, Choice choice) {
        return add(UUID.randomUUID(), name, choice);
    }

    private Saving<SavedProposal> add(UUID id, String name, Choice choice) {
        return database.in(entities -> shelf(entities, owner).save(id, name, choice));
    }

    private Saving<SavedProposal> change(UUID id, long version, String name, Choice choice) {
        return database.in(entities -> shelf(entities, owner)
            .change(id, version, name, choice));
    }

    private SavedProposal find(UUID id) {
        return database.in(entities -> shelf(entities, owner).find(id).orElseThrow());
    }

    private List<SavedProposal> all() {
        return database.in(entities -> shelf(entities, owner).all());
    }

    private static SavedProposals shelf(EntityManager entities, CurrentOwner owner) {
        return new SavedProposals(entities, owner);
    }

    private static SavedProposal saved(Saving<SavedProposal> outcome) {
        return assertInstanceOf(Saved.class, outcome).work() instanceof SavedProposal proposal ? proposal : null;
    }
}
