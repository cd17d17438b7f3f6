package org.asli.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a file of expected figures, without its notes and its head. */
final class Golden {
    private Golden() {
    }

    static List<String[]> rows(String file) throws IOException {
        try (var in = Golden.class.getResourceAsStream("/golden/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split(",")).toList();
        }
    }
}
