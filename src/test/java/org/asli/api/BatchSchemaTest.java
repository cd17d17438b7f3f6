package org.asli.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.JsonSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.asli.document.BatchDocument;
import org.asli.document.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The described batch is the one that is read. */
class BatchSchemaTest {
    private static final String A = "{\"cashFlows\": [{\"time\": 0, \"amount\": -1}, {\"time\": 1, \"amount\": \"2\"}], \"financeRate\": 0.1}";

    private final Description description = Description.packaged();
    private final JsonSchema schema = description.validator(
        description.document().at("/paths/~1irr~1batch/post/requestBody/content/application~1json/schema"));

    BatchSchemaTest() throws IOException {
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[A]", "[A, A]", "[A, {}]", "[7]", "7", "{}", "{'series': []}", "{'series': [A]}", "{'series': [A, 1]}",
        "{'series': [A], 'iterations': true}", "{'series': [A], 'iterations': 1}", "{'series': [A], 'times': [0, 1]}",
        "{'series': {}}", "{'times': [0, 1], 'rows': []}", "{'times': [0, 1], 'rows': [[-1, '2']], 'iterations': false}",
        "{'times': [0, 1], 'rows': [[-1, null]]}", "{'times': [0, 1], 'rows': [[-1, true]]}", "{'times': [0, 1], 'rows': [7]}",
        "{'times': [0, 1], 'rows': [[-1, 1000000000000001]]}", "{'times': [0, 1001], 'rows': []}", "{'times': [0], 'rows': []}",
        "{'times': [0, 'x'], 'rows': []}", "{'times': [0, 0.5]}", "{'rows': []}", "{'times': [0, 1], 'rows': [], 'x': 1}"})
    void schema_and_reader_agree(String text) throws IOException {
        String json = text.replace('\'', '"').replace("A", A);
        assertEquals(schema.validate(Description.JSON.readTree(json)).isEmpty(), isRead(json), json);
    }

    private static boolean isRead(String json) throws IOException {
        var stream = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        return BatchDocument.read(stream) instanceof Reading.Accepted<BatchDocument> accepted && series(accepted.value())
            .stream().allMatch(each -> each instanceof Reading.Accepted<?>);
    }

    private static List<? extends Reading<?>> series(BatchDocument batch) {
        return batch instanceof BatchDocument.OfSeries many ? many.series() : ((BatchDocument.OfRows) batch).rows();
    }
}
