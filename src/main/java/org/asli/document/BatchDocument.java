package org.asli.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.asli.batch.Row;

/**
 * Many series in one JSON document. What is wrong with one of them is told in its place and does not stop the others.
 */
public sealed interface BatchDocument {
    /** Longest document, in bytes. */
    int LONGEST = Json.LONGEST_BATCH;

    /** Most series in one document; for more there are files. */
    int MOST_SERIES = 10_000;

    /** Most amounts in all rows; those beyond are refused row by row. */
    int MOST_AMOUNTS = 1_000_000;

    /** Whether the run of Newton's method is asked for with each rate. */
    boolean iterations();

    /** Each series as {@link SeriesDocument} has it: {@code {"series": […]}}, or the list alone. */
    record OfSeries(List<Reading<SeriesDocument.Question>> series, boolean iterations) implements BatchDocument {
    }

    /** Many series at the same times: {@code {"times": […], "rows": [[…], …]}}, in rupees. */
    record OfRows(double[] times, List<Reading<Row>> rows, boolean iterations) implements BatchDocument {
    }

    /** One series at a time is looked into, so that a document costs little more than what it says. */
    static Reading<BatchDocument> read(InputStream json) throws IOException {
        var reader = new BatchReader();
        return reader.read(json.readNBytes(LONGEST + 1));
    }
}
