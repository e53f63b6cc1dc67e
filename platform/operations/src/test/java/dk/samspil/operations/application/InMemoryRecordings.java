package dk.samspil.operations.application;

import dk.samspil.operations.domain.EventId;
import dk.samspil.operations.domain.Mention;
import dk.samspil.operations.domain.Occurrence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryRecordings implements Recordings {
    private final Map<EventId, Occurrence> events = new ConcurrentHashMap<>();

    @Override
    public boolean add(Occurrence event) {
        return events.putIfAbsent(event.id(), event) == null;
    }

    @Override
    public Optional<Occurrence> find(EventId event) {
        return Optional.ofNullable(events.get(event));
    }

    @Override
    public List<Mention> mentioning(String value) {
        return events.values().stream()
                .filter(e -> e.mentions().contains(value))
                .map(Occurrence::mention)
                .sorted()
                .toList();
    }
}
