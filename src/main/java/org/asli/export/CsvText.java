package org.asli.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.asli.batch.Cells;

/**
 * A table as RFC 4180 text that spreadsheets open as it is meant: UTF-8 with the mark by which they know it, lines
 * ended by CR LF, numbers plain with a point and an ASCII minus.
 */
final class CsvText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvText() {
    }

    /**
     * Every line has as many cells as the longest.
     *
     * @param rows cells are texts, numbers, or null for an empty cell
     */
    static byte[] of(List<List<?>> rows) {
        int cells = rows.stream().mapToInt(List::size).max().orElse(0);
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (List<?> row : rows) {
                printer.printRecord(Stream.concat(row.stream(), Collections.nCopies(cells - row.size(), null).stream())
                    .map(CsvText::cell));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell == null ? "" : cell instanceof String text ? Cells.harmless(text) : cell.toString();
    }
}
