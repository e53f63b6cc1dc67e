package dk.samspil.local.demo;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What a request got; status 0 stands for a connection that failed. */
record Answer(int status, JsonNode body) {

    private static final Set<Integer> PASSING = Set.of(0, 429, 502, 503, 504);

    static final Answer NONE = new Answer(0, MissingNode.getInstance());

    boolean isGood() {
        return status >= 200 && status < 300;
    }

    /** Whether the same request may do better in a moment. */
    boolean isPassing() {
        return PASSING.contains(status) || (status == 409 && code().equals("IN_FLIGHT"));
    }

    boolean isProblem(int expectedStatus, String expectedCode) {
        return status == expectedStatus && code().equals(expectedCode);
    }

    /** The problem's code; empty where it is none. */
    String code() {
        return text("code");
    }

    String text(String field) {
        return body.path(field).asString("");
    }

    /** For a sentence. */
    String described() {
        if (status == 0) {
            return "no answer";
        }
        return status + (code().isEmpty() ? "" : " " + code() + " (" + text("detail") + ")");
    }
}
