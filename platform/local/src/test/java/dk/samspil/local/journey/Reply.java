package dk.samspil.local.journey;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** What a request got. */
record Reply(int status, HttpHeaders headers, JsonNode body) {

    String text(String field) {
        return body.path(field).asString("");
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
