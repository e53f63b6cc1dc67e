package dk.samspil.contracts;

import dk.samspil.embedded.Topic;
import dk.samspil.testkit.Contracts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The AsyncAPI 3.0 document of the whole system, made from the topics, the schemas and the examples. */
final class Asyncapi {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FORGOTTEN = "dk.samspil.registration.person-forgotten";
    private static final String HEADERS = "headers";
    private static final String BINDING = "0.5.0";

    private final ObjectNode document = JSON.createObjectNode();

    private Asyncapi() {}

    static ObjectNode document() {
        var made = new Asyncapi();
        made.about();
        made.channels(Contracts.types().stream().collect(Collectors.groupingBy(Asyncapi::topic, Collectors.toList())));
        made.components(Contracts.types());
        return made.document;
    }

    private void about() {
        document.put("asyncapi", "3.0.0").put("id", "urn:samspil:events");
        document.putObject("info")
                .put("title", "Samspil: events")
                .put("version", "1")
                .put(
                        "description",
                        "What the services tell each other, and what other programs may listen to:"
                                + " CloudEvents 1.0 in Kafka's binary mode. Events hold ids, codes, numbers and times; contact"
                                + " details are on registration.people only. Delivery is at least once, in order per key and"
                                + " aggregate. Made from the JSON Schemas; not to be edited.");
        document.put("defaultContentType", "application/json");
        document.putObject("servers")
                .putObject("local")
                .put("host", "localhost:9092")
                .put("protocol", "kafka")
                .put("description", "The broker of a local run.");
    }

    private void channels(Map<String, List<String>> typesOf) {
        var channels = document.putObject("channels");
        var operations = document.putObject("operations");
        for (var topic : Topic.all()) {
            channel(channels.putObject(topic.name()), topic, typesOf.getOrDefault(topic.name(), List.of()));
            operation(operations.putObject(topic.name().replace('.', '-') + "-publish"), topic);
        }
    }

    private static void channel(ObjectNode channel, Topic topic, List<String> types) {
        channel.put("address", topic.name())
                .put(
                        "description",
                        isCompacted(topic)
                                ? "The latest record per key only; a record without a value erases what is under its key."
                                : "Kept for as long as the programme's retention.");
        var messages = channel.putObject("messages");
        types.forEach(type -> refer(messages.putObject(type), "messages", type));
        if (isCompacted(topic)) refer(messages.putObject(FORGOTTEN), "messages", FORGOTTEN);
        var kafka = channel.putObject("bindings").putObject("kafka");
        kafka.put("topic", topic.name()).put("partitions", topic.partitions());
        kafka.putObject("topicConfiguration").putArray("cleanup.policy").add(isCompacted(topic) ? "compact" : "delete");
        kafka.put("bindingVersion", BINDING);
    }

    private static void operation(ObjectNode operation, Topic topic) {
        operation.put("action", "send");
        operation.putObject("channel").put("$ref", "#/channels/" + topic.name());
        operation.put("summary", "What " + topic.name().replaceFirst("\\..*", "") + " publishes.");
    }

    private static boolean isCompacted(Topic topic) {
        return "compact".equals(topic.settings().get("cleanup.policy"));
    }

    private void components(List<String> types) {
        var components = document.putObject("components");
        var messages = components.putObject("messages");
        var schemas = components.putObject("schemas");
        schemas.set(HEADERS, plain(Contracts.headers()));
        for (var type : types) {
            message(messages.putObject(type), type);
            schemas.set(type, plain(Contracts.schema(type)));
        }
        forgotten(messages.putObject(FORGOTTEN));
    }

    private static void message(ObjectNode message, String type) {
        var schema = Contracts.schema(type);
        message.put("name", type)
                .put("title", type)
                .put("summary", schema.path("description").asString(""));
        message.put("contentType", "application/json");
        var headers = message.putObject(HEADERS).put("type", "object").putArray("allOf");
        refer(headers.addObject(), "schemas", HEADERS);
        headers.addObject().putObject("properties").putObject("ce_type").put("const", type);
        refer(message.putObject("payload"), "schemas", type);
        message.putObject("correlationId").put("location", "$message.header#/ce_correlationid");
        key(message, schema.path("x-key").asString(""));
        message.putArray("examples").addObject().set("payload", Contracts.example(type));
    }

    private static void forgotten(ObjectNode message) {
        message.put("name", FORGOTTEN).put("title", "A person is forgotten");
        message.put("summary", "No value and no type: what is under the key is erased, also by those who have it.");
        message.putObject("payload").put("type", "null");
        key(message, "{person}");
    }

    private static void key(ObjectNode message, String key) {
        var kafka = message.putObject("bindings").putObject("kafka");
        kafka.putObject("key").put("type", "string").put("description", "The order key: " + key);
        kafka.put("bindingVersion", BINDING);
    }

    /** What AsyncAPI's own kind of schema shares with JSON Schema; ids would change what references mean. */
    private static JsonNode plain(JsonNode schema) {
        return ((ObjectNode) schema).remove(List.of("$schema", "$id"));
    }

    private static void refer(ObjectNode from, String kind, String name) {
        from.put("$ref", "#/components/" + kind + "/" + name);
    }

    private static String topic(String type) {
        return Contracts.schema(type).path("x-topic").asString("");
    }
}
