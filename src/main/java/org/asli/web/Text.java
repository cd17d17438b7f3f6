package org.asli.web;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The wording of the message bundle, filled in. */
final class Text {
    private static final String BUNDLE = "org.asli.web.Messages";
    private static final ResourceBundle.Control ASKED_OR_ENGLISH =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Text() {
    }

    /**
     * @param arguments for {0}, {1}, … of the text: texts already written as they are to be read, or counts
     * @throws MissingResourceException where the bundle lacks the key
     */
    static String of(String key, Object... arguments) {
        return in(locale(), key, arguments);
    }

    static String in(Locale locale, String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, locale, ASKED_OR_ENGLISH).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    static Locale locale() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context == null || context.getViewRoot() == null ? Locale.ENGLISH : context.getViewRoot().getLocale();
    }
}
