package org.asli.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the names of the code are spelled in JSON: {@code HALF_YEARLY} is {@code "half-yearly"}. */
public final class Words {
    private Words() {
    }

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> read(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> of(value).equals(word)).findFirst();
    }
}
