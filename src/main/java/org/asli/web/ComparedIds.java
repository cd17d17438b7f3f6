package org.asli.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The proposals that an address asks to compare: {@code ids=A&ids=B} as a form sends them, or {@code ids=A,B}.
 *
 * @param ids each once, in the order asked for
 * @param unreadable how many were no ids at all
 */
record ComparedIds(List<UUID> ids, int unreadable) {
    private static final int MOST_READ = 20;

    /** @param values may be null, for an address without the parameter */
    static ComparedIds of(String[] values) {
        List<String> texts = values == null ? List.of() : Arrays.stream(values).flatMap(value ->
            Arrays.stream(value.split(","))).map(String::strip).filter(text -> !text.isEmpty()).limit(MOST_READ).toList();
        Set<UUID> ids = texts.stream().map(Ids::read).flatMap(Optional::stream)
            .collect(Collectors.toCollection(LinkedHashSet::new));
        return new ComparedIds(List.copyOf(ids), (int) texts.stream().filter(text -> Ids.read(text).isEmpty()).count());
    }

    boolean isEmpty() {
        return ids.isEmpty() && unreadable == 0;
    }
}
