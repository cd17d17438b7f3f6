package org.asli.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** One element of a long list as a tree, which takes ten times the room of its text: only where it is not too long. */
final class Element extends JsonParserDelegate {
    /** More than a series of {@link SeriesDocument#MOST_FLOWS} flows has. */
    static final int MOST_TOKENS = 40_000;

    private int tokens;

    private Element(JsonParser parser) {
        super(parser);
    }

    private static final class TooLong extends IOException {
    }

    /** The element at whose first token the parser is, or null where it is too long; the parser is then at its end. */
    static JsonNode read(JsonParser parser) throws IOException {
        int depth = parser.getParsingContext().getNestingDepth();
        try {
            return Json.MAPPER.readTree(new Element(parser));
        } catch (TooLong e) {
            while (parser.getParsingContext().getNestingDepth() >= depth) {
                parser.nextToken();
            }
            return null;
        }
    }

    @Override
    public JsonToken nextToken() throws IOException {
        if (++tokens > MOST_TOKENS) {
            throw new TooLong();
        }
        return super.nextToken();
    }
}
