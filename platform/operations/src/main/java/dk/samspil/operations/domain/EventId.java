package dk.samspil.operations.domain;

/** An event by its source and id, as causation ids name it: {@code /registration/calls/…/17}. */
public record EventId(String value) implements Comparable<EventId> {
    public EventId {
        if (value.isBlank()) throw new IllegalArgumentException("an event has an id");
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }
}
