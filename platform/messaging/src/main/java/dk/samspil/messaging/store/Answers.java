package dk.samspil.messaging.store;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps answers as JSON. One of a sealed interface is kept with the simple name of its record. */
final class Answers {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Answers() {}

    static String write(Object answer) {
        ObjectNode node = JSON.createObjectNode();
        node.put("type", type(answer));
        node.set("value", JSON.valueToTree(answer));
        return JSON.writeValueAsString(node);
    }

    static <A> A read(String json, Class<A> answer) {
        JsonNode node = JSON.readTree(json);
        var name = node.path("type").stringValue();
        var type = concrete(answer)
                .filter(c -> c.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no answer " + name + " in " + answer.getName()));
        return answer.cast(JSON.treeToValue(node.path("value"), type));
    }

    private static String type(Object answer) {
        return answer instanceof Enum<?> constant
                ? constant.getDeclaringClass().getSimpleName()
                : answer.getClass().getSimpleName();
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        return type.isSealed() && type.isInterface()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(Answers::concrete)
                : Stream.of(type);
    }
}
