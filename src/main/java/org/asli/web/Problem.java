package org.asli.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.convert.ConverterException;

/** What is wrong with a field, in words. */
final class Problem {
    private Problem() {
    }

    static ConverterException conversion(String key) {
        return new ConverterException(message(key));
    }

    static FacesMessage message(String key) {
        String words = Text.of(key);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words);
    }
}
