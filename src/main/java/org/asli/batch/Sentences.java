package org.asli.batch;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The wording of the message bundle, filled in. */
final class Sentences {
    private static final Control ASKED_OR_ENGLISH = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Sentences() {
    }

    static String in(Locale locale, String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("org.asli.batch.Sentences", locale, ASKED_OR_ENGLISH).getString(key);
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }
}
