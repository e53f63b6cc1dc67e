package dk.samspil.operations.domain;

import java.util.List;
import java.util.Optional;

/**
 * Which events are about the same thing: those that say the same under the first of these names, and nothing else under
 * the others. The name {@code event} stands for the first event's own id.
 */
public record Matching(List<String> names) {
    private static final String EVENT = "event";

    public Matching {
        names = List.copyOf(names);
        if (names.isEmpty()) throw new IllegalArgumentException("matched by nothing");
    }

    /** What the others are to be looked up by. */
    public Optional<String> lookup(Occurrence first) {
        return said(first, names.getFirst());
    }

    boolean matches(Occurrence first, Occurrence other) {
        var decisive = names.getFirst();
        if (!other.value(decisive).equals(said(first, decisive))) return false;
        return names.stream()
                .allMatch(
                        name -> other.value(name).isEmpty() || other.value(name).equals(said(first, name)));
    }

    private static Optional<String> said(Occurrence first, String name) {
        return name.equals(EVENT) ? Optional.of(first.id().value()) : first.value(name);
    }
}
