package org.asli.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** The OpenAPI document as a test reads it. */
record Description(JsonNode document) {
    static final ObjectMapper JSON = new ObjectMapper();

    static Description packaged() throws IOException {
        try (var in = DescriptionResource.class.getResourceAsStream("openapi.json")) {
            return new Description(JSON.readTree(in));
        }
    }

    JsonNode schema(String name) {
        return document.at("/components/schemas/" + name);
    }

    /** What makes a value break a schema of this document; empty where it fits. */
    Set<ValidationMessage> broken(JsonNode schema, JsonNode value) {
        return validator(schema).validate(value);
    }

    JsonSchema validator(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.get("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
    }

    Iterable<Map.Entry<String, JsonNode>> paths() {
        return document.get("paths").properties();
    }
}
