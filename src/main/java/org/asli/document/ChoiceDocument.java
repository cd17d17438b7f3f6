package org.asli.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.asli.comparison.Choice;
import org.asli.money.OutOfRange.Rule;

/**
 * A {@link Choice} as one JSON object: what is posted to the REST interface and what is stored by saving.
 *
 * <p>Names are those of the records. Amounts are rupees, rates fractions (0.12 is 12% a year), both exact: a number,
 * or a plain decimal as a text. {@code format} is the version of the layout, 1 where it is left out.
 */
public final class ChoiceDocument {
    /** The layout that {@link #write} writes; every older one can still be read. */
    public static final int FORMAT = 1;
    /** Longest document that is read, in bytes. */
    public static final int LONGEST = Json.LONGEST;

    private ChoiceDocument() {
    }

    public static Reading<Choice> read(String json) {
        return Json.read(json.getBytes(StandardCharsets.UTF_8), ChoiceReader::choice);
    }

    /** @param json in UTF-8, UTF-16 or UTF-32; a document of more than {@link #LONGEST} bytes is not read to its end */
    public static Reading<Choice> read(InputStream json) throws IOException {
        return Json.read(Json.bounded(json), ChoiceReader::choice);
    }

    /** The same, refused as well where it asks what to do with a policy that is over; what is stored may hold that. */
    public static Reading<Choice> asked(InputStream json) throws IOException {
        Reading<Choice> reading = read(json);
        return reading instanceof Reading.Accepted<Choice> accepted && !isHeldWithin(accepted.value())
            ? new Reading.Refused<>(List.of(new Fault.BrokenRule("/yearsHeld", Rule.BEYOND_TERM))) : reading;
    }

    private static boolean isHeldWithin(Choice choice) {
        return Choice.isHeldWithin(choice.policy().termYears(), choice.yearsHeld());
    }

    /** On one line, every field stated. */
    public static String write(Choice choice) {
        return Json.write(ChoiceWriter.tree(choice));
    }
}
