package org.asli.document;

import java.util.List;

/** What came of reading a document: its value, or the reasons why it is refused. */
public sealed interface Reading<T> {

    record Accepted<T>(T value) implements Reading<T> {
    }

    /** @param faults at least one, in reading order; at most {@value Faults#MOST} are told */
    record Refused<T>(List<Fault> faults) implements Reading<T> {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
