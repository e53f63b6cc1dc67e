package dk.samspil.contracts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What has changed in the published language in a way that breaks somebody. Events are kept for good and consumers
 * check them against their own release's schema, so both must hold: the old schema takes new events, and the new one
 * takes old events. Only a further optional field and other words of explanation do that.
 */
final class Compatibility {
    /** For people; nothing is checked by them. */
    private static final Set<String> REMARKS = Set.of("description", "title", "$id", "$schema", "$comment", "examples");

    /** Looked at field by field. */
    private static final Set<String> STRUCTURE = Set.of("properties", "required", "items");

    private static final Map<String, String> MEANING = Map.of(
            "x-topic", "is published on another topic",
            "x-key", "has another order key, so its events are in another order than before",
            "additionalProperties", "no longer takes fields of releases to come, or takes them only now");

    private Compatibility() {}

    /** A sentence for each change that breaks a consumer or the reading of what was published before. */
    static List<String> breaks(JsonNode released, Map<String, JsonNode> now) {
        return released.propertyStream()
                .flatMap(type -> {
                    var schema = now.get(type.getKey());
                    return schema == null
                            ? Stream.of(type.getKey() + " was removed, but its events are kept and read.")
                            : breaks(type.getKey(), type.getValue().path("schema"), schema);
                })
                .toList();
    }

    private static Stream<String> breaks(String name, JsonNode before, JsonNode now) {
        var fields = fields(before).keySet().stream().flatMap(field -> {
            var next = fields(now).get(field);
            return next == null
                    ? Stream.of(name + "." + field + " was removed.")
                    : breaks(
                            name + "." + field,
                            Objects.requireNonNull(fields(before).get(field)),
                            next);
        });
        var items = before.has("items") && now.has("items")
                ? breaks(name + "[]", before.path("items"), now.path("items"))
                : Stream.<String>empty();
        return Stream.of(limits(name, before, now), duties(name, before, now), fields, items)
                .flatMap(each -> each);
    }

    /** Types, enumerations, patterns, ranges, the topic and the key: every other keyword. */
    private static Stream<String> limits(String name, JsonNode before, JsonNode now) {
        var keywords = new TreeSet<String>();
        Stream.of(before, now).forEach(schema -> keywords.addAll(schema.propertyNames()));
        keywords.removeAll(REMARKS);
        keywords.removeIf(k -> STRUCTURE.contains(k) && (k.equals("required") || before.has(k) == now.has(k)));
        if (!before.has("properties")) keywords.remove("properties");
        return keywords.stream()
                .filter(keyword -> STRUCTURE.contains(keyword) || !same(before.path(keyword), now.path(keyword)))
                .map(keyword -> name + " "
                        + MEANING.getOrDefault(
                                keyword,
                                "has another `" + keyword + "`" + change(before.path(keyword), now.path(keyword)))
                        + ".");
    }

    private static Stream<String> duties(String name, JsonNode before, JsonNode now) {
        var was = texts(before.path("required"));
        var is = texts(now.path("required"));
        var given = is.stream()
                .filter(field -> !was.contains(field))
                .map(field -> name + "." + field + " is now required, which events published before may not have.");
        var taken = was.stream()
                .filter(field -> !is.contains(field) && fields(now).containsKey(field))
                .map(field -> name + "." + field + " is no longer required, which consumers rely on.");
        return Stream.concat(given, taken);
    }

    private static boolean same(JsonNode before, JsonNode now) {
        if (!before.isArray() || !now.isArray()) return before.equals(now);
        return texts(before).equals(texts(now)) && before.size() == now.size();
    }

    private static String change(JsonNode before, JsonNode now) {
        return ": " + text(before) + " became " + text(now);
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() ? "nothing" : value.toString();
    }

    private static Map<String, JsonNode> fields(JsonNode schema) {
        return schema.path("properties")
                .propertyStream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, TreeMap::new));
    }

    private static Set<String> texts(JsonNode array) {
        return array.valueStream().map(each -> each.asString("")).collect(Collectors.toSet());
    }
}
