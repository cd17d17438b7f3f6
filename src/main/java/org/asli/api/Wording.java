package org.asli.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.asli.document.Words;

/** The sentences of the answers, in the caller's language where there is a bundle for it. */
record Wording(ResourceBundle bundle) {
    private static final int LONGEST_HEADER = 200;

    static Wording of(HttpHeaders headers) {
        return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** @param acceptLanguage the header, or null; one that cannot be read counts as none */
    static Wording of(String acceptLanguage) {
        // no fallback: the language of the server's machine is not the caller's
        return new Wording(ResourceBundle.getBundle("org.asli.api.Answers", first(acceptLanguage),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    private static Locale first(String acceptLanguage) {
        try {
            return acceptLanguage == null || acceptLanguage.length() > LONGEST_HEADER ? Locale.ROOT
                : Locale.forLanguageTag(LanguageRange.parse(acceptLanguage).get(0).getRange());
        } catch (IllegalArgumentException e) {
            return Locale.ROOT;
        }
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    String of(String kind, Enum<?> value) {
        return text(kind + "." + Words.of(value));
    }
}
