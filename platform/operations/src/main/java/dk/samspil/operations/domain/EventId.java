package dk.samspil.operations.domain;

/**
 * An event by its source and id, as causation ids name it: {@code /registration/calls/…/17}; one that can't be read by
 * its place.
 */
public record EventId(String value) implements Comparable<EventId> {
    private static final String UNREADABLE = "/unreadable/";

    public EventId {
        if (value.isBlank()) throw new IllegalArgumentException("an event has an id");
    }

    /** Of an event that does not say who it is. */
    public static EventId ofUnreadable(String topic, int partition, long offset) {
        return new EventId(UNREADABLE + topic + "/" + partition + "/" + offset);
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }
}
