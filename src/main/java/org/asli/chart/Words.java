package org.asli.chart;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the pictures, from the bundle. */
record Words(ResourceBundle bundle) {
    private static final ResourceBundle.Control ASKED_OR_ENGLISH =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static Words in(Locale locale) {
        return new Words(ResourceBundle.getBundle("org.asli.chart.Pictures", locale, ASKED_OR_ENGLISH));
    }

    String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments);
    }
}
