package org.asli.export;

import java.util.ArrayList;
import java.util.List;
import org.asli.chart.Words;

/** Heads of columns that a person named: an empty one gets its number, a repeated one says how often it was there. */
final class Heads {
    private Heads() {
    }

    /** @param unnamed the words for an empty one, with its number from 1 */
    static List<String> unlike(List<String> names, String unnamed, Words words) {
        List<String> heads = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).isBlank() ? words.of(unnamed, i + 1) : names.get(i);
            String head = name;
            for (int times = 2; heads.contains(head); times++) {
                head = words.of("repeated", name, times);
            }
            heads.add(head);
        }
        return heads;
    }
}
