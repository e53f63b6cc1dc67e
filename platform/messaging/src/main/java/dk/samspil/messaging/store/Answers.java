package dk.samspil.messaging.store;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps answers as JSON. One of a sealed interface is kept with the name of its record. */
final class Answers {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Set<Class<?>> READABLE = ConcurrentHashMap.newKeySet();

    private Answers() {}

    /** Writes an answer, and makes sure once per type that it can be read again. */
    static String write(Object answer) {
        ObjectNode node = JSON.createObjectNode();
        node.put("type", type(answer));
        node.set("value", JSON.valueToTree(answer));
        var json = JSON.writeValueAsString(node);
        if (READABLE.add(answer.getClass())) JSON.treeToValue(node.path("value"), answer.getClass());
        return json;
    }

    static <A> A read(String json, Class<A> answer) {
        JsonNode node = JSON.readTree(json);
        var name = node.path("type").stringValue();
        var type = concrete(answer)
                .filter(c -> name(c).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no answer " + name + " in " + answer.getName()));
        return answer.cast(JSON.treeToValue(node.path("value"), type));
    }

    private static String type(Object answer) {
        return name(answer instanceof Enum<?> constant ? constant.getDeclaringClass() : answer.getClass());
    }

    /** Without the package, but with the types around it: unique among the records of one sealed interface. */
    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1);
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        return type.isSealed() && type.isInterface()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(Answers::concrete)
                : Stream.of(type);
    }
}
