package dk.samspil.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which times events tell, by the published language as it lies on the class path. */
final class PublishedTimes {
    private PublishedTimes() {}

    /** The names under which every event of this name tells a time, whichever its version; none of an unknown one. */
    static Set<String> of(String event) {
        var times = new TreeSet<String>();
        for (int version = 1; ; version++) {
            var schema = schema("/contracts/dk.samspil.%s.v%d.schema.json".formatted(event, version));
            if (schema.isMissingNode()) return times;
            if (version == 1) times.addAll(times(schema));
            else times.retainAll(times(schema));
        }
    }

    private static Set<String> times(JsonNode schema) {
        var times = new TreeSet<String>();
        schema.path("required").forEach(name -> times.add(name.asString()));
        times.removeIf(name -> !schema.path("properties")
                .path(name)
                .path("format")
                .asString("")
                .equals("date-time"));
        return times;
    }

    private static JsonNode schema(String path) {
        try (var in = PublishedTimes.class.getResourceAsStream(path)) {
            return in == null
                    ? JsonMapper.shared().missingNode()
                    : JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
