package dk.samspil.operations.application;

import dk.samspil.operations.domain.FlowKey;
import dk.samspil.operations.domain.Mention;
import dk.samspil.operations.domain.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is recorded about a key, in the order of recording. */
public final class ReadFlow {
    private final Recordings recordings;

    public ReadFlow(Recordings recordings) {
        this.recordings = recordings;
    }

    /**
     * A part of a flow.
     *
     * @param next the last of this part, if more follows
     */
    public record Part(List<Occurrence> events, Optional<Mention> next) {
        public Part {
            events = List.copyOf(events);
        }
    }

    /** Empty if nothing is recorded about it. */
    public Optional<Part> handle(FlowKey key, Optional<Mention> after, int atMost) {
        var found = new ArrayList<Occurrence>();
        for (var mention : recordings.mentioning(key.value())) {
            if (after.filter(a -> mention.compareTo(a) <= 0).isPresent()) continue;
            if (found.size() > atMost) break;
            recordings.find(mention.event()).filter(key::isMeant).ifPresent(found::add);
        }
        if (found.isEmpty() && after.isEmpty()) return Optional.empty();
        return Optional.of(
                found.size() > atMost
                        ? new Part(
                                found.subList(0, atMost),
                                Optional.of(found.get(atMost - 1).mention()))
                        : new Part(found, Optional.empty()));
    }
}
