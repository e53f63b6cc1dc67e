package dk.samspil.local.journey;

import java.net.http.HttpHeaders;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a request got. */
record Reply(int status, HttpHeaders headers, JsonNode body) {

    String text(String field) {
        return body.path(field).asString("");
    }

    /** What a list shows. */
    List<JsonNode> items() {
        return body.path("items").valueStream().toList();
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
