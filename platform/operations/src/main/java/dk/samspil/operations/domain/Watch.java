package dk.samspil.operations.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * That an expectation is to be judged, from when it is due on until nothing more is to be waited for.
 *
 * @param incident opened because it was not met
 */
public record Watch(String expectation, EventId event, Due due, Optional<IncidentId> incident) {

    public static Watch of(Expectation expectation, Occurrence trigger) {
        return new Watch(expectation.name(), trigger.id(), expectation.term().due(trigger), Optional.empty());
    }

    public Watch with(IncidentId opened) {
        return new Watch(expectation, event, due, Optional.of(opened));
    }

    /** Its time has begun: it is due by then, in system time. */
    public Watch dueAt(Instant deadline) {
        return new Watch(expectation, event, new Due.At(deadline), incident);
    }
}
