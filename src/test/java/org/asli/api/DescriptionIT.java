package org.asli.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.asli.ServedAsli;
import org.junit.jupiter.api.Test;

/** The OpenAPI document, as served, says what the running app does. */
class DescriptionIT extends ServedAsli {
    @Test
    void it_is_served_as_json() throws Exception {
        HttpResponse<String> served = new ApiClient(address).get("/openapi.json");
        assertEquals("application/json", served.headers().firstValue("Content-Type").orElse(""));
        assertTrue(ApiClient.JSON.readTree(served.body()).get("openapi").textValue().startsWith("3.1"));
    }

    @Test
    void every_example_is_answered_as_it_says() throws Exception {
        Description description = served();
        int examples = 0;
        for (var path : description.paths()) {
            JsonNode post = path.getValue().path("post");
            for (Map.Entry<String, JsonNode> example : post.at("/requestBody/content/application~1json/examples").properties()) {
                answersAsDescribed(description, path.getKey(), post, example);
                examples++;
            }
        }
        assertEquals(12, examples);
    }

    private void answersAsDescribed(Description description, String path, JsonNode post,
        Map.Entry<String, JsonNode> example) throws Exception {
        boolean bad = example.getKey().equals("bad");
        JsonNode request = example.getValue().get("value");
        assertEquals(!bad, description.broken(post.at("/requestBody/content/application~1json/schema"), request).isEmpty());
        HttpResponse<String> response = new ApiClient(address).post(path, request.toString());
        JsonNode answer = bad ? ApiClient.problem(400, response) : ApiClient.JSON.readTree(response.body());
        JsonNode content = post.at(bad ? "/responses/400/content/application~1problem+json"
            : "/responses/200/content/application~1json");
        assertEquals("[]", description.broken(content.get("schema"), answer).toString(), path + " " + example.getKey());
        JsonNode expected = content.at("/examples/" + example.getKey() + "/value");
        assertTrue(expected.isMissingNode() || withoutSteps(expected).equals(withoutSteps(answer)), () -> expected + "\n" + answer);
    }

    /** How many steps the solver took, and how close its bounds are, is its own affair. */
    private static JsonNode withoutSteps(JsonNode answer) {
        JsonNode copy = answer.deepCopy();
        for (String own : List.of("iterations", "enclosures")) {
            copy.findParents(own).forEach(irr -> ((ObjectNode) irr).remove(own));
        }
        return copy;
    }

    private Description served() throws Exception {
        return new Description(ApiClient.JSON.readTree(new ApiClient(address).get("/openapi.json").body()));
    }
}
