package org.asli.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.convert.ConverterException;

/** What is wrong with a field, in words. */
final class Problem {
    private Problem() {
    }

    static ConverterException conversion(String key, Object... arguments) {
        return new ConverterException(message(key, arguments));
    }

    static FacesMessage message(String key, Object... arguments) {
        String words = Text.of(key, arguments);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words);
    }
}
