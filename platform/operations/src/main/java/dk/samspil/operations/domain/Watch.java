package dk.samspil.operations.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * That an expectation is to be judged, from its deadline on until nothing more is to be waited for.
 *
 * @param incident opened because it was not met
 */
public record Watch(String expectation, EventId event, Instant deadline, Optional<IncidentId> incident) {

    public static Watch of(Expectation expectation, Occurrence trigger) {
        return new Watch(
                expectation.name(), trigger.id(), trigger.recordedAt().plus(expectation.within()), Optional.empty());
    }

    public Watch with(IncidentId opened) {
        return new Watch(expectation, event, deadline, Optional.of(opened));
    }
}
