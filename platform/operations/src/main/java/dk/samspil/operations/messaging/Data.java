package dk.samspil.operations.messaging;

import dk.samspil.operations.domain.Payload;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the data of an event says, as far as it is searched by.
 *
 * @param facts plain values by name
 * @param persons everybody whom it names, at any depth
 */
record Data(Payload payload, Map<String, String> facts, Set<String> persons) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> PERSONS = Set.of("person", "persons", "contact");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}");
    private static final int LONGEST = 300;
    private static final int DEEPEST = 10;

    /** What is no JSON, or nothing at all, says nothing. */
    static Data of(byte @Nullable [] bytes) {
        var data = bytes == null ? new byte[0] : bytes;
        try {
            var root = JSON.readTree(data);
            var persons = new HashSet<String>();
            collect(root, false, persons, 0);
            return new Data(new Payload(new String(data, StandardCharsets.UTF_8), true), facts(root), persons);
        } catch (JacksonException e) {
            return new Data(new Payload(HexFormat.of().formatHex(data), false), Map.of(), Set.of());
        }
    }

    private static Map<String, String> facts(JsonNode root) {
        var facts = new HashMap<String, String>();
        root.properties().forEach(member -> {
            var value = member.getValue();
            if (value.isValueNode() && !value.isNull()) facts.put(member.getKey(), value.asString());
        });
        return searchable(facts);
    }

    /** Those with a name under which the store can keep it, and a value that somebody might search by. */
    static Map<String, String> searchable(Map<String, String> values) {
        return values.entrySet().stream()
                .filter(e -> NAME.matcher(e.getKey()).matches() && isShort(e.getValue()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void collect(JsonNode node, boolean isPerson, Set<String> found, int depth) {
        if (depth > DEEPEST) return;
        if (node.isString() && isPerson && isShort(node.stringValue())) found.add(node.stringValue());
        node.properties()
                .forEach(member -> collect(member.getValue(), PERSONS.contains(member.getKey()), found, depth + 1));
        if (node.isArray()) node.forEach(item -> collect(item, isPerson, found, depth + 1));
    }

    private static boolean isShort(String value) {
        return !value.isEmpty() && value.length() <= LONGEST;
    }
}
