package dk.samspil.operations.domain;

import java.util.Map;

/** An event that counts: one of this name whose data says this. */
public record Condition(EventName name, Map<String, String> where) {
    public Condition {
        where = Map.copyOf(where);
    }

    boolean isMetBy(Occurrence event) {
        return event.name().equals(name)
                && where.entrySet().stream()
                        .allMatch(w -> w.getValue().equals(event.facts().get(w.getKey())));
    }
}
