package org.asli.web;

import java.util.Optional;
import java.util.UUID;

/** Ids of saved work as they come in addresses and forms. */
final class Ids {
    private Ids() {
    }

    /** Empty for anything that is no id. */
    static Optional<UUID> read(String text) {
        return text != null && text.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
            ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
