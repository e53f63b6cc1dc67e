package dk.samspil.local.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What exists in the running system, found by asking every list that there is. */
final class Things {

    private static final List<String> NAMES = List.of("call", "conference", "municipality", "region", "person");

    private final Map<String, List<JsonNode>> byCollection = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> calls = new LinkedHashSet<>();

    /** Twice, for some lists want to know what others tell. */
    static Things found(List<Described> operations, Map<String, Api> callers) {
        Things things = new Things();
        for (int round = 0; round < 2; round++) {
            operations.stream()
                    .filter(o -> o.isSafe() && !o.hasPathParameters())
                    .forEach(o -> things.ask(o, callers));
        }
        return things;
    }

    List<JsonNode> ofPath(String collection) {
        return byCollection.getOrDefault(collection, List.of());
    }

    /** All that the operation's list shows. */
    Stream<Thing> of(Described operation) {
        return ofPath(operation.collection()).stream()
                .map(shown -> Thing.of(shown, known))
                .filter(thing -> !operation.pathOf(thing).isEmpty());
    }

    /** Something that is nowhere. */
    Thing none() {
        Map<String, String> madeUp = new HashMap<>(known);
        madeUp.putIfAbsent("id", "z".repeat(26));
        madeUp.putIfAbsent("code", "0999");
        madeUp.putIfAbsent("key", "municipality=0999");
        madeUp.putIfAbsent("step", "nothing");
        madeUp.putIfAbsent("number", "999999");
        return Thing.none(madeUp).absent();
    }

    private void ask(Described operation, Map<String, Api> callers) {
        Optional<Api> caller = callers.entrySet().stream()
                .filter(c -> operation.allows(c.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (caller.isEmpty()) {
            return;
        }
        List<JsonNode> items = new ArrayList<>();
        for (String path : paths(operation)) {
            caller.get().get(path).body().path("items").forEach(items::add);
        }
        byCollection.put(operation.path(), items);
        items.forEach(item -> remember(operation.path(), item));
    }

    /** A list that is kept by call is asked for each call. */
    private List<String> paths(Described operation) {
        String path = operation.pathOf(Thing.none(known));
        String call = known.getOrDefault("call", "");
        return call.isEmpty() || !path.contains(call)
                ? List.of(path)
                : calls.stream().map(each -> path.replace(call, each)).toList();
    }

    private void remember(String collection, JsonNode item) {
        if (collection.endsWith("/calls")) {
            calls.add(item.path("id").asString(""));
            known.putIfAbsent("call", item.path("id").asString(""));
        }
        for (String name : NAMES) {
            String value = item.path(name).asString("");
            if (!value.isEmpty()) {
                known.putIfAbsent(name, value);
            }
        }
    }
}
