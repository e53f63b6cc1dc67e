package dk.samspil.local.journey;

import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies as a schema of an OpenAPI document wants them. */
record Bodies(JsonNode document, Thing thing) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern CLASS = Pattern.compile("\\[([^]]+)](?:\\{(\\d+)[^}]*})?");
    private static final int DEEPEST = 8;

    /** What the documents do not say of a text, by the name of its field. */
    private static final Map<String, String> TEXTS = Map.of(
            "email",
            "karen@bad.example",
            "municipality",
            "0461",
            "region",
            "1083",
            "language",
            "da",
            "startsAt",
            "2015-10-20T07:30:00Z",
            "endsAt",
            "2015-10-20T14:00:00Z");

    JsonNode of(JsonNode schema) {
        return of("", schema, 0);
    }

    private JsonNode of(String name, JsonNode schema, int depth) {
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            return depth > DEEPEST ? JSON.nullNode() : of(name, document.at(reference.substring(1)), depth + 1);
        }
        if (!schema.path("enum").isEmpty()) {
            return schema.path("enum").path(0);
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(name, schema, depth);
            case "integer", "number" -> JSON.valueToTree(schema.path("minimum").asInt(1));
            case "boolean" -> JSON.valueToTree(false);
            default -> JSON.valueToTree(text(name, schema));
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asString("") : type.asString(schema.has("properties") ? "object" : "");
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode made = JSON.createObjectNode();
        schema.path("properties")
                .properties()
                .forEach(
                        property -> made.set(property.getKey(), of(property.getKey(), property.getValue(), depth + 1)));
        return made;
    }

    private ArrayNode array(String name, JsonNode schema, int depth) {
        ArrayNode made = JSON.createArrayNode();
        return depth > DEEPEST ? made : made.add(of(name, schema.path("items"), depth + 1));
    }

    private String text(String name, JsonNode schema) {
        String known = thing.value(name);
        if (!known.isEmpty()) {
            return known;
        }
        String pattern = schema.path("pattern").asString("");
        if (!pattern.isEmpty()) {
            return matching(pattern);
        }
        return switch (schema.path("format").asString("")) {
            case "date-time" -> TEXTS.getOrDefault(name, "2014-09-01T10:00:00Z");
            case "date" -> "2014-09-01";
            default -> TEXTS.getOrDefault(name, "Vi vil");
        };
    }

    /** For patterns as they are used here: words to choose from, and classes of which so many are wanted. */
    private static String matching(String pattern) {
        String first = pattern.replaceAll("[\\^$()?:]", "").split("\\|", -1)[0];
        return CLASS.matcher(first)
                .replaceAll(part -> part.group(1)
                        .substring(0, 1)
                        .repeat(part.group(2) == null ? 1 : Integer.parseInt(part.group(2))));
    }
}
