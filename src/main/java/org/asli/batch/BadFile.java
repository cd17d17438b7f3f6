package org.asli.batch;

import java.util.Locale;

/** A file of which not even the first line can be read, so that nothing in it has a meaning. */
public final class BadFile extends Exception {
    /** What is wrong; the sentence is in the message bundle under {@code file.NAME}. */
    public enum Reason {
        EMPTY, NOT_TEXT, HEADER_TOO_LONG, QUOTES, TOO_FEW_TIMES, TOO_MANY_TIMES, NOT_A_TIME, NOT_ASCENDING
    }

    private final Reason reason;
    private final int cell;

    /** @param cell which cell of the first line, from 1; 0 for the whole */
    BadFile(Reason reason, int cell) {
        super(reason + " " + cell);
        this.reason = reason;
        this.cell = cell;
    }

    public Reason reason() {
        return reason;
    }

    public int cell() {
        return cell;
    }

    /** The reason in a sentence. */
    public String sentence(Locale locale) {
        return sentence(reason, cell, locale);
    }

    /** The sentence of a reason that was carried elsewhere as a word. */
    public static String sentence(Reason reason, int cell, Locale locale) {
        return Sentences.in(locale, "file." + reason, cell);
    }
}
