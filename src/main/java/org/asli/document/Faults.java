package org.asli.document;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a document, so that a caller learns of all of it at once. */
final class Faults {
    /** Most faults that are told: a document with more is not a slip. */
    static final int MOST = 50;

    private final List<Fault> told = new ArrayList<>();
    private int count;

    void add(Fault fault) {
        if (count++ < MOST) {
            told.add(fault);
        }
    }

    int count() {
        return count;
    }

    <T> Reading<T> reading(T value) {
        return count == 0 ? new Reading.Accepted<>(value) : new Reading.Refused<>(told);
    }
}
