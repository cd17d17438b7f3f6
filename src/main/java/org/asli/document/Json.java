package org.asli.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.asli.document.Fault.Cause;

/** JSON text, strict (RFC 8259) and bounded: what a stranger sends costs no more than its length. */
final class Json {
    /** Longest document, in bytes. */
    static final int LONGEST = 2_000_000;

    /** Longest document of many series, in bytes. */
    static final int LONGEST_BATCH = 10_000_000;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxDocumentLength(LONGEST_BATCH).maxNestingDepth(20)
                .maxNumberLength(1_000).maxStringLength(10_000).maxNameLength(200).build())
            // locations are told to the caller, the text itself never is
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build())
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .build();

    private Json() {
    }

    /** What looks into a text, being handed its first token. */
    interface Walk<T> {
        T through(JsonParser parser) throws IOException;
    }

    /** One byte more than is allowed tells that there are too many. */
    static byte[] bounded(InputStream text) throws IOException {
        return text.readNBytes(LONGEST + 1);
    }

    /** Reads the one object that a text holds and looks into it with {@code reader}. */
    static <T> Reading<T> read(byte[] text, Function<Fields, T> reader) {
        var faults = new Faults();
        JsonNode tree = walk(text, LONGEST, faults, MAPPER::readTree);
        if (tree == null) {
            return faults.reading(null);
        }
        if (!tree.isObject()) {
            faults.add(new Fault.Misshapen("", Fault.Shape.OBJECT));
            return faults.reading(null);
        }
        return faults.reading(reader.apply(new Fields(tree, "", faults)));
    }

    static String write(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code walk} makes of a text that holds one value, or null with a fault. */
    static <T> T walk(byte[] text, int longest, Faults faults, Walk<T> walk) {
        if (text.length > longest) {
            faults.add(new Fault.Unreadable(Cause.TOO_LONG, 0, 0));
            return null;
        }
        try (JsonParser parser = MAPPER.createParser(text)) {
            return only(parser, faults, walk);
        } catch (StreamConstraintsException e) {
            faults.add(unreadable(Cause.BEYOND_LIMITS, e.getLocation()));
        } catch (MismatchedInputException e) {
            faults.add(unreadable(Cause.DUPLICATE_FIELD, e.getLocation()));
        } catch (JsonProcessingException e) {
            faults.add(unreadable(Cause.SYNTAX, e.getLocation()));
        } catch (NumberFormatException e) { // an exponent that no decimal can hold
            faults.add(unreadable(Cause.BEYOND_LIMITS, null));
        } catch (IOException e) { // bytes in no encoding of JSON
            faults.add(unreadable(Cause.SYNTAX, null));
        }
        return null;
    }

    private static <T> T only(JsonParser parser, Faults faults, Walk<T> walk) throws IOException {
        if (parser.nextToken() == null) {
            faults.add(unreadable(Cause.SYNTAX, parser.currentLocation()));
            return null;
        }
        T value = walk.through(parser);
        if (parser.nextToken() != null) {
            faults.add(unreadable(Cause.SYNTAX, parser.currentTokenLocation()));
            return null;
        }
        return value;
    }

    static Fault duplicate(JsonParser parser) {
        return unreadable(Cause.DUPLICATE_FIELD, parser.currentTokenLocation());
    }

    private static Fault unreadable(Cause cause, JsonLocation at) {
        return new Fault.Unreadable(cause, at == null ? 0 : Math.max(at.getLineNr(), 0),
            at == null ? 0 : Math.max(at.getColumnNr(), 0));
    }
}
