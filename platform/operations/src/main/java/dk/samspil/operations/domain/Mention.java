package dk.samspil.operations.domain;

import java.time.Instant;

/** That an event is about something; its text sorts by the time of recording. */
public record Mention(Instant at, EventName name, EventId event) implements Comparable<Mention> {
    private static final int PARTS = 3;

    public String text() {
        return "%013d %s %s".formatted(at.toEpochMilli(), name.value(), event.value());
    }

    /** @throws IllegalArgumentException if it is none */
    public static Mention parse(String text) {
        var parts = text.split(" ", PARTS);
        if (parts.length < PARTS) throw new IllegalArgumentException("no mention");
        return new Mention(
                Instant.ofEpochMilli(Long.parseLong(parts[0])), new EventName(parts[1]), new EventId(parts[2]));
    }

    @Override
    public int compareTo(Mention other) {
        return text().compareTo(other.text());
    }
}
