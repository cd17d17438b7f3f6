package org.asli.batch;

import java.util.Locale;

/** Why a line holds no series. The sentence is in the message bundle under {@code line.NAME}. */
final class BadLine extends Exception {
    enum Reason { TOO_LONG, QUOTES, CELLS, NOT_A_NUMBER, COMMAS, FRACTION_OF_A_PAISA, TOO_LARGE }

    private final Reason reason;
    private final transient Object[] arguments;

    BadLine(Reason reason, Object... arguments) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.arguments = arguments;
    }

    Reason reason() {
        return reason;
    }

    String sentence(Locale locale) {
        return Sentences.in(locale, "line." + reason, arguments);
    }
}
