package org.asli.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.asli.batch.BadLine.Reason;

/** The cells of a line, and a text as a cell (RFC 4180). */
public final class Cells {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private Cells() {
    }

    /** A line is read by itself, so that a quotation mark too many does no harm to the lines below. */
    static String[] of(String line) throws BadLine {
        if (line.indexOf('"') < 0) {
            return line.split(",", -1);
        }
        try (CSVParser parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
            return parser.iterator().next().values();
        } catch (IOException | UncheckedIOException e) {
            throw new BadLine(Reason.QUOTES);
        }
    }

    /** A text that a spreadsheet would run as a formula is led by an apostrophe, which makes it a text there. */
    public static String harmless(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
