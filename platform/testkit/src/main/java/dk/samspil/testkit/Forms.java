package dk.samspil.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.telemetry.TraceParent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The forms in which an event of one version may reach a consumer: as it is today, as the last release published it,
 * with fields of a release to come, and without those that it need not have. Old reads new, and new reads old.
 */
public final class Forms {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TODAY = "today's example";
    private static final String TO_COME = "with fields of a release to come";

    private Forms() {}

    /**
     * Every event that a service has a handler for is read and handled in each of its forms, on the use cases that the
     * table was made with.
     */
    public static void assertHandled(HandlerTable table) {
        assertThat(table.handlers()).as("handlers").isNotEmpty();
        table.handlers().filter(h -> h.wire() != Void.class).forEach(handler -> {
            assertRead(handler.name(), handler.wire());
            var sequence = new int[] {1};
            of(handler.name()).forEach((form, data) -> handle(handler, form, data, sequence[0]++));
        });
    }

    /** A record reads all forms of a type: what every event has is there, and what is not known changes nothing. */
    static void assertRead(String type, Class<?> wire) {
        var forms = of(type);
        var today = read(type, wire, TODAY, forms.get(TODAY));
        assertThat(read(type, wire, TO_COME, forms.get(TO_COME)))
                .as("%s %s", type, TO_COME)
                .isEqualTo(today);
        var required = texts(Contracts.schema(type).path("required"));
        forms.forEach((form, data) -> JSON.<JsonNode>valueToTree(read(type, wire, form, data)).properties().stream()
                .filter(component -> required.contains(component.getKey()))
                .forEach(component -> assertThat(component.getValue().isNull())
                        .as("%s of %s is missing, %s", component.getKey(), type, form)
                        .isFalse()));
    }

    /** By what they are: the data. */
    static Map<String, JsonNode> of(String type) {
        var forms = new LinkedHashMap<String, JsonNode>();
        var today = Contracts.example(type);
        forms.put(TODAY, today);
        Contracts.releasedExample(type).ifPresent(released -> forms.put("the last release's example", released));
        forms.put(TO_COME, withUnknownFields(today));
        forms.put("with what it must have only", withoutOptionalFields(today, Contracts.schema(type)));
        return forms;
    }

    private static JsonNode withUnknownFields(JsonNode data) {
        var copy = data.deepCopy();
        addUnknown(copy);
        return copy;
    }

    private static void addUnknown(JsonNode node) {
        node.forEach(Forms::addUnknown);
        if (node instanceof ObjectNode object) {
            object.put("unknownText", "abc");
            object.putObject("unknownThing").put("unknownNumber", 1);
        }
    }

    private static JsonNode withoutOptionalFields(JsonNode data, JsonNode schema) {
        var copy = data.deepCopy();
        removeOptional(copy, schema);
        return copy;
    }

    private static void removeOptional(JsonNode node, JsonNode schema) {
        if (node instanceof ObjectNode object) object.retain(texts(schema.path("required")));
        node.properties()
                .forEach(member -> removeOptional(
                        member.getValue(), schema.path("properties").path(member.getKey())));
        if (node.isArray()) node.forEach(item -> removeOptional(item, schema.path("items")));
    }

    private static Set<String> texts(JsonNode array) {
        return array.valueStream().map(each -> each.asString("")).collect(Collectors.toSet());
    }

    private static Object read(String type, Class<?> wire, String form, @Nullable JsonNode data) {
        try {
            return HandlerTable.read(type, wire, bytes(data));
        } catch (RuntimeException e) {
            throw new AssertionError("%s can't be read, %s".formatted(type, form), e);
        }
    }

    private static void handle(HandlerTable.Handler handler, String form, JsonNode data, int sequence) {
        var about = about(handler.name(), sequence);
        try {
            Cause.event(about.stream(), sequence, about.id(), about.correlationId(), about.trace())
                    .run(() -> handler.action().accept(bytes(data), about));
        } catch (RuntimeException e) {
            throw new AssertionError("%s can't be handled, %s".formatted(handler.name(), form), e);
        }
    }

    private static ReceivedEvent about(String type, int sequence) {
        var source = "/" + type.split("\\.", -1)[2];
        return new ReceivedEvent(
                "things/x/" + sequence,
                type,
                source,
                "x",
                "x",
                source + "/things/" + type + "#x",
                sequence,
                Instant.parse("2014-09-01T10:00:00Z"),
                "flow",
                Map.of(),
                TraceParent.fresh());
    }

    private static byte[] bytes(@Nullable JsonNode data) {
        return String.valueOf(data).getBytes(StandardCharsets.UTF_8);
    }
}
