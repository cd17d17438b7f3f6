package org.asli.saved;

import java.util.UUID;
import org.asli.comparison.Choice;
import org.asli.comparison.TheArticle;

/** Saved proposals that never were in a database, for tests of what is done with them. */
public final class Examples {
    private Examples() {
    }

    public static SavedProposal proposal(String name, Choice choice) {
        return new SavedProposal(UUID.randomUUID(), UUID.randomUUID(), name, choice);
    }

    public static SavedProposal proposal(String name) {
        return proposal(name, TheArticle.choice());
    }
}
