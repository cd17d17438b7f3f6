package org.asli.saved;

/** What came of an attempt to save, once it is on disk. */
public sealed interface Saving<T> {

    /** It is kept, and will be there after a crash. */
    record Saved<T>(T work) implements Saving<T> {
    }

    /** Nothing was written, because it has been changed since the page that was posted read it. */
    record ChangedElsewhere<T>(T current) implements Saving<T> {
    }

    /** Nothing was written, because it, or a proposal it compares, was deleted or never was the person's. */
    record Gone<T>() implements Saving<T> {
    }

    /** Nothing was written, because the owner has the most that is kept for one owner. */
    record Full<T>(int most) implements Saving<T> {
    }
}
