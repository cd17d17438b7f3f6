package org.asli.web;

import java.util.UUID;
import org.asli.saved.SavedComparison;
import org.asli.saved.SavedWork;

/**
 * What a page says about the last thing a person did with saved work.
 *
 * @param subject the work it is about; null where there is none to name
 * @param undo whether it can be taken back
 */
public record Notice(String words, boolean wrong, SavedWork<?> subject, boolean undo) {

    static Notice done(String key, SavedWork<?> subject) {
        return new Notice(Text.of(key, subject.name()), false, subject, false);
    }

    static Notice wrong(String key, Object... arguments) {
        return new Notice(Text.of(key, arguments), true, null, false);
    }

    static Notice deleted(String key, SavedWork<?> subject) {
        return new Notice(Text.of(key, subject.name()), false, subject, true);
    }

    /** The part of the address at which a deletion can be taken back. */
    public String undoAddress() {
        return "/saved?deleted=" + id() + (subject instanceof SavedComparison ? "&of=comparisons" : "");
    }

    public UUID id() {
        return subject.id();
    }
}
