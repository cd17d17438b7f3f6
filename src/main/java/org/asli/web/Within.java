package org.asli.web;

import java.util.function.Supplier;
import org.asli.money.OutOfRange;

/** Builds a part of a value, and says of a broken rule in which part it lies. */
final class Within {
    private Within() {
    }

    static <T> T part(String name, Supplier<T> part) {
        try {
            return part.get();
        } catch (OutOfRange broken) {
            throw broken.inside(name);
        }
    }
}
