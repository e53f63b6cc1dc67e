package dk.samspil.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.consume.Schemas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the published language, which producers must emit and consumers must be able to read. */
public final class GoldenEvents {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GoldenEvents() {}

    /** The example of a type. */
    public static String example(String type) {
        var path = "/contracts/examples/" + type + ".json";
        try (var in = GoldenEvents.class.getResourceAsStream(path)) {
            if (in == null) throw new AssertionError("there is no " + path);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example, read as a consumer reads it. */
    public static <T> T example(String type, Class<T> wire) {
        return JSON.rebuild()
                .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(example(type), wire);
    }

    /** What a producer emits is valid by the schema, which must exist, and is the example to the letter. */
    public static void assertMatches(String type, Object wireRecord) {
        assertThat(GoldenEvents.class.getResource("/contracts/" + type + ".schema.json"))
                .as("schema of " + type)
                .isNotNull();
        var json = JSON.writeValueAsString(wireRecord);
        new Schemas().check(type, json.getBytes(StandardCharsets.UTF_8));
        assertThat(JSON.readTree(json)).isEqualTo(JSON.readTree(example(type)));
    }
}
