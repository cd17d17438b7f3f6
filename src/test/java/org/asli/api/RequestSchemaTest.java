package org.asli.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.asli.comparison.Choice;
import org.asli.document.ChoiceDocument;
import org.asli.document.Fault;
import org.asli.document.Reading;
import org.asli.document.WorkedProposal;
import org.asli.money.OutOfRange.Rule;
import org.junit.jupiter.api.Test;

/**
 * The described request is the one that is read: every field of a full document is replaced by every kind of value,
 * and the schema and the reader must agree on what becomes of it.
 */
class RequestSchemaTest {
    /** What a schema cannot say: rules between fields, or on the digits of a number. */
    private static final Set<Rule> BEYOND_SCHEMA = EnumSet.of(Rule.FIRST_AFTER_LAST, Rule.BEYOND_TERM, Rule.WHOLE_PAISE);

    private final Description description = Description.packaged();
    private final JsonNode full = Description.JSON.readTree(WorkedProposal.text());
    private final JsonSchema schema = description.validator(description.schema("Choice"));
    private final JsonNode values = Description.JSON.readTree("""
        [0, 1, -1, 0.5, 1.5, -0.001, 2, 100, 101, 10, 10.01, 0.12, 1000000000000000, 1000000000000001, "", "x", "5L",
         "0.1", true, [], [7], {}, {"x": 1}, "yearly", "Yearly", "simple", "in-advance", 1e300]""");

    RequestSchemaTest() throws IOException {
    }

    @Test
    void schema_and_reader_agree_on_every_value_of_every_field() {
        int accepted = 0;
        int refused = 0;
        for (String pointer : pointers(full, "")) {
            for (JsonNode value : values) {
                JsonNode changed = with(pointer, value);
                boolean fits = schema.validate(changed).isEmpty();
                Reading<Choice> reading = ChoiceDocument.read(changed.toString());
                String what = pointer + " = " + value + ": " + reading;
                if (reading instanceof Reading.Refused<Choice> refusal) {
                    assertTrue(!fits || refusal.faults().stream().allMatch(RequestSchemaTest::isBeyondSchema), what);
                    refused++;
                } else {
                    assertTrue(fits, what + schema.validate(changed));
                    accepted++;
                }
            }
        }
        assertTrue(accepted > 150 && refused > 500, accepted + " accepted, " + refused + " refused");
    }

    @Test
    void a_field_is_required_exactly_where_the_schema_says_so() {
        for (String pointer : pointers(full, "")) {
            if (pointer.matches(".*/\\d+")) {
                continue;
            }
            JsonNode without = without(pointer);
            boolean fits = schema.validate(without).isEmpty();
            assertEquals(fits, ChoiceDocument.read(without.toString()) instanceof Reading.Accepted<Choice>, pointer);
        }
    }

    @Test
    void a_field_left_out_is_what_the_schema_calls_its_default() {
        int defaults = 0;
        for (String pointer : pointers(full, "")) {
            JsonNode fallback = property(pointer).path("default");
            if (!fallback.isMissingNode()) {
                assertEquals(ChoiceDocument.read(with(pointer, fallback).toString()),
                    ChoiceDocument.read(without(pointer).toString()), pointer);
                defaults++;
            }
        }
        assertTrue(defaults > 15, defaults + " defaults");
    }

    @Test
    void schema_and_reader_agree_on_amounts_listed_by_year() throws IOException {
        String listed = WorkedProposal.text().replaceFirst("\"lastYear\": 20", "\"lastYear\": 1")
            .replaceFirst("(?s)\"growth\".*?},", "").replaceFirst("\"amount\": 105200", "\"amounts\": [7]");
        for (String changed : List.of(listed, listed.replace("[7]", "[]"), listed.replace("[7]", "[-1]"),
            listed.replace("[7]", "[7], \"amount\": 7"), listed.replace("[7]", "[7], \"growth\": {}"))) {
            assertEquals(schema.validate(Description.JSON.readTree(changed)).isEmpty(),
                ChoiceDocument.read(changed) instanceof Reading.Accepted<Choice>, changed);
        }
        assertTrue(ChoiceDocument.read(listed) instanceof Reading.Accepted<Choice>);
    }

    private static boolean isBeyondSchema(Fault fault) {
        return fault instanceof Fault.BrokenRule broken && BEYOND_SCHEMA.contains(broken.rule());
    }

    /** The schema of one field, found as a reader of the description finds it. */
    private JsonNode property(String pointer) {
        JsonNode at = description.schema("Choice");
        for (String step : pointer.substring(1).split("/")) {
            at = step.matches("\\d+") ? at.get("items") : at.at("/properties/" + step);
            at = at.has("$ref") ? description.document().at(at.get("$ref").textValue().substring(1)) : at;
        }
        return at;
    }

    private JsonNode with(String pointer, JsonNode value) {
        JsonNode changed = full.deepCopy();
        int last = pointer.lastIndexOf('/');
        JsonNode parent = changed.at(pointer.substring(0, last));
        if (parent instanceof ObjectNode object) {
            object.set(pointer.substring(last + 1), value);
        } else {
            ((ArrayNode) parent).set(0, value);
        }
        return changed;
    }

    private JsonNode without(String pointer) {
        JsonNode changed = full.deepCopy();
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) changed.at(pointer.substring(0, last))).remove(pointer.substring(last + 1));
        return changed;
    }

    private static List<String> pointers(JsonNode node, String pointer) {
        List<String> all = new ArrayList<>();
        if (!pointer.isEmpty()) {
            all.add(pointer);
        }
        node.properties().forEach(field -> all.addAll(pointers(field.getValue(), pointer + "/" + field.getKey())));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            all.addAll(pointers(node.get(i), pointer + "/" + i));
        }
        return all;
    }
}
