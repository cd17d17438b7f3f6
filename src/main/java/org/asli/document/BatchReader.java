package org.asli.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.asli.batch.Row;
import org.asli.document.Fault.Shape;
import org.asli.money.OutOfRange.Rule;

/** Reads a {@link BatchDocument} as it comes, whatever the order of its fields. */
final class BatchReader {
    private final Faults faults = new Faults();
    private final Set<String> names = new HashSet<>();
    private List<Reading<SeriesDocument.Question>> series;
    private List<Reading<Row>> rows;
    private double[] times;
    private boolean iterations;
    private long amounts;

    Reading<BatchDocument> read(byte[] text) {
        return faults.reading(Json.walk(text, Json.LONGEST_BATCH, faults, this::document));
    }

    private BatchDocument document(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            series = list(parser, "", BatchReader::question);
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            fields(parser);
        } else {
            wrong(parser, "", Shape.OBJECT);
            return null;
        }
        return built();
    }

    private BatchDocument built() {
        if (series != null && rows == null && times == null) {
            return new BatchDocument.OfSeries(series, iterations);
        }
        if (rows != null && times != null && series == null) {
            return new BatchDocument.OfRows(times, asWideAsTimes(), iterations);
        }
        if (faults.count() == 0) {
            faults.add(new Fault.Misshapen("", Shape.SERIES_OR_ROWS));
        }
        return null;
    }

    private void fields(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (!names.add(name)) {
                faults.add(Json.duplicate(parser));
            }
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                field(parser, name);
            }
        }
    }

    private void field(JsonParser parser, String name) throws IOException {
        switch (name) {
            case "series" -> series = list(parser, "/series", BatchReader::question);
            case "rows" -> rows = list(parser, "/rows", this::row);
            case "times" -> times = RowsDocument.times(Element.read(parser), faults);
            case "iterations" -> {
                if (!parser.currentToken().isBoolean()) {
                    wrong(parser, "/iterations", Shape.TRUE_OR_FALSE);
                } else {
                    iterations = parser.getBooleanValue();
                }
            }
            default -> wrong(parser, "/" + name.replace("~", "~0").replace("/", "~1"), Shape.KNOWN_FIELD);
        }
    }

    private void wrong(JsonParser parser, String pointer, Shape expected) throws IOException {
        faults.add(new Fault.Misshapen(pointer, expected));
        parser.skipChildren();
    }

    private <T> List<Reading<T>> list(JsonParser parser, String pointer, BiFunction<JsonNode, String, Reading<T>> reader)
        throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            wrong(parser, pointer, Shape.LIST);
            return null;
        }
        List<Reading<T>> list = new ArrayList<>();
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (count++ < BatchDocument.MOST_SERIES) {
                JsonNode element = Element.read(parser);
                String at = pointer + "/" + (count - 1);
                list.add(element == null ? tooMany(at) : reader.apply(element, at));
            } else {
                parser.skipChildren();
            }
        }
        if (count > BatchDocument.MOST_SERIES) {
            faults.add(new Fault.BrokenRule(pointer, Rule.TOO_MANY));
        }
        return list;
    }

    private static Reading<SeriesDocument.Question> question(JsonNode node, String pointer) {
        var own = new Faults();
        if (!node.isObject()) {
            own.add(new Fault.Misshapen(pointer, Shape.OBJECT));
            return own.reading(null);
        }
        return own.reading(SeriesDocument.question(new Fields(node, pointer, own)));
    }

    private Reading<Row> row(JsonNode node, String pointer) {
        amounts += node.size();
        return amounts > BatchDocument.MOST_AMOUNTS ? tooMany(pointer) : RowsDocument.row(node, pointer);
    }

    private static <T> Reading<T> tooMany(String pointer) {
        return new Reading.Refused<>(List.of(new Fault.BrokenRule(pointer, Rule.TOO_MANY)));
    }

    private List<Reading<Row>> asWideAsTimes() {
        List<Reading<Row>> wide = new ArrayList<>();
        for (Reading<Row> row : rows) {
            boolean narrow = row instanceof Reading.Accepted<Row> read && read.value().width() != times.length;
            wide.add(narrow ? new Reading.Refused<>(List.of(
                new Fault.Misshapen("/rows/" + wide.size(), Shape.AMOUNT_FOR_EACH_TIME))) : row);
        }
        return wide;
    }
}
