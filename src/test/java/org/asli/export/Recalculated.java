package org.asli.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The sheets of a workbook as LibreOffice recalculated them. */
record Recalculated(Path folder, String name) {

    /** All rows of a sheet, without its heads. */
    List<CSVRecord> rows(String sheet) throws IOException {
        List<CSVRecord> rows = read(sheet);
        return rows.subList(1, rows.size());
    }

    /** The first row that begins with a text, from the n-th row on that begins with another. */
    CSVRecord row(String sheet, String after, String first) throws IOException {
        return read(sheet).stream().dropWhile(row -> !row.get(0).equals(after)).filter(row -> row.get(0).equals(first))
            .findFirst().orElseThrow(() -> new AssertionError(sheet + " has no " + first));
    }

    CSVRecord row(String sheet, String first) throws IOException {
        return row(sheet, read(sheet).get(0).get(0), first);
    }

    /** A cell as a number; nothing where it is a dash. */
    static OptionalDouble number(String cell) {
        if (cell.equals("–")) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(cell.endsWith("%") ? new BigDecimal(cell.replace("%", "")).movePointLeft(2).doubleValue()
            : Double.parseDouble(cell));
    }

    private List<CSVRecord> read(String sheet) throws IOException {
        try (CSVParser parser = CSVParser.parse(folder.resolve(name + "-" + sheet + ".csv"), StandardCharsets.UTF_8,
            CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }
}
