package dk.samspil.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.messaging.consume.Schemas;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the published language, which producers must emit and consumers must be able to read. */
public final class GoldenEvents {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern KEY_PART = Pattern.compile("\\{([A-Za-z]+)}");
    private static final String ID_OR_CODE = "[a-z0-9-]{1,80}";

    private GoldenEvents() {}

    /** The example of a type. */
    public static String example(String type) {
        return Contracts.text("examples/" + type + ".json");
    }

    /** The example, read as a consumer reads it. */
    public static <T> T example(String type, Class<T> wire) {
        return HandlerTable.read(type, wire, example(type).getBytes(StandardCharsets.UTF_8));
    }

    /** What a producer emits is valid by the schema, which must exist, and is the example to the letter. */
    public static void assertMatches(String type, Object wireRecord) {
        assertThat(Contracts.types()).as("types that have a schema").contains(type);
        var json = JSON.writeValueAsString(wireRecord);
        new Schemas().check(type, json.getBytes(StandardCharsets.UTF_8));
        assertThat(JSON.readTree(json)).isEqualTo(JSON.readTree(example(type)));
    }

    /**
     * What a translator makes of a domain event is the example to the letter, goes to the topic and under the order
     * key that the schema says, and is found by ids and codes only.
     */
    public static Outgoing.Published assertPublished(Outgoing outgoing) {
        assertThat(outgoing).isInstanceOf(Outgoing.Published.class);
        var published = (Outgoing.Published) outgoing;
        assertMatches(published.type(), published.data());
        var schema = Contracts.schema(published.type());
        assertThat(published.topic())
                .as("topic")
                .isEqualTo(schema.path("x-topic").asString(""));
        assertThat(published.orderKey()).as("order key").isEqualTo(key(schema, Contracts.example(published.type())));
        assertThat(published.businessKeys().values())
                .as("business keys")
                .allSatisfy(value -> assertThat(value).matches(ID_OR_CODE));
        return published;
    }

    private static String key(JsonNode schema, JsonNode data) {
        return KEY_PART.matcher(schema.path("x-key").asString(""))
                .replaceAll(part -> data.path(part.group(1)).asString("?"));
    }
}
