package org.asli.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.asli.document.Words;

/** The sentences of the answers, in the caller's language where there is a bundle for it. */
record Wording(ResourceBundle bundle) {

    static Wording of(HttpHeaders headers) {
        return of(headers.getAcceptableLanguages().stream().findFirst().orElse(Locale.ROOT));
    }

    static Wording of(Locale locale) {
        // no fallback: the language of the server's machine is not the caller's
        return new Wording(ResourceBundle.getBundle("org.asli.api.Answers", locale,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    String of(String kind, Enum<?> value) {
        return text(kind + "." + Words.of(value));
    }
}
