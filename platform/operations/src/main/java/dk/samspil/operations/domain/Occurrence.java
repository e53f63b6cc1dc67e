package dk.samspil.operations.domain;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An event as it was published, of whatever type.
 *
 * @param source the service that told it, empty where it can't be read
 * @param keys its business keys by name
 * @param facts the plain values of its data by name
 * @param others further ids that it is to be found by, such as the persons that it names
 * @param businessTime when it happened, in business time
 * @param recordedAt when the broker took it, in system time
 */
public record Occurrence(
        EventId id,
        String type,
        String source,
        String subject,
        Origin origin,
        long sequence,
        Map<String, String> keys,
        Map<String, String> facts,
        Set<String> others,
        Instant businessTime,
        Instant recordedAt,
        Position position,
        Payload payload) {
    private static final int LONGEST = 300;

    /** In the order of their recording. */
    public static final Comparator<Occurrence> BY_TIME =
            Comparator.comparing(Occurrence::recordedAt).thenComparing(Occurrence::id);

    public Occurrence {
        keys = Map.copyOf(keys);
        facts = Map.copyOf(facts);
        others = Set.copyOf(others);
    }

    public EventName name() {
        return EventName.of(type);
    }

    /** What it says under this name: a business key, else a fact. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(keys.get(name)).or(() -> Optional.ofNullable(facts.get(name)));
    }

    /** The time that it tells under this name, if it is one. */
    public Optional<Instant> time(String name) {
        return value(name).flatMap(Occurrence::instant);
    }

    /** All that it is to be found by. */
    public Set<String> mentions() {
        var all = new HashSet<>(others);
        all.addAll(keys.values());
        all.add(id.value());
        all.add(origin.correlation());
        // A mail names the event that it tells of.
        Optional.ofNullable(facts.get("event")).ifPresent(all::add);
        all.removeIf(value -> value.isEmpty() || value.length() > LONGEST);
        return Set.copyOf(all);
    }

    public Mention mention() {
        return new Mention(recordedAt, name(), id);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
