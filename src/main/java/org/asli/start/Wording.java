package org.asli.start;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;

/** The lines a person reads in the terminal. */
final class Wording {
    private static final ResourceBundle LINES = ResourceBundle.getBundle("org.asli.start.Start");

    private Wording() {
    }

    /** @param details what goes in; written as they are, so that a port is 8080 and not 8,080 */
    static String of(String key, Object... details) {
        return MessageFormat.format(LINES.getString(key), Arrays.stream(details).map(String::valueOf).toArray());
    }
}
