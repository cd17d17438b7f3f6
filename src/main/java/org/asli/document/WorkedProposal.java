package org.asli.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.asli.comparison.Choice;

/**
 * The real proposal the app opens with: HDFC Life Sanchay Par Advantage as it was offered and published, with a term
 * plan and SIP beside it.
 */
public final class WorkedProposal {
    private static final String TEXT = load();
    private static final Choice CHOICE = read(TEXT);

    private WorkedProposal() {
    }

    public static Choice choice() {
        return CHOICE;
    }

    /** As a {@link ChoiceDocument}, laid out for people. */
    public static String text() {
        return TEXT;
    }

    private static Choice read(String text) {
        if (ChoiceDocument.read(text) instanceof Reading.Accepted<Choice> accepted) {
            return accepted.value();
        }
        throw new IllegalStateException("worked-proposal.json: " + ChoiceDocument.read(text));
    }

    private static String load() {
        try (InputStream in = WorkedProposal.class.getResourceAsStream("worked-proposal.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
