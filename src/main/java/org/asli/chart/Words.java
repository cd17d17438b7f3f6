package org.asli.chart;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a bundle in a person's language, or in English where there are none in it. */
public record Words(ResourceBundle bundle) {
    private static final ResourceBundle.Control ASKED_OR_ENGLISH =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** @param bundle its base name, such as {@code org.asli.chart.Pictures} */
    public static Words of(String bundle, Locale locale) {
        return new Words(ResourceBundle.getBundle(bundle, locale, ASKED_OR_ENGLISH));
    }

    /** The words under a key, with {0}, {1}, … replaced; a key that is missing is a bug. */
    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments);
    }
}
