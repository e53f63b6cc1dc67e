package dk.samspil.operations.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that was expected and has not come. Times are system times.
 *
 * @param expectation its name
 * @param event after which it was expected
 * @param correlation of the flow in which that happened
 * @param keys business keys of that event
 * @param missing the steps that are missing; when it is closed, those that were at last
 */
public record Incident(
        IncidentId id,
        String expectation,
        Audience audience,
        EventId event,
        String correlation,
        Map<String, String> keys,
        List<String> missing,
        Instant openedAt,
        Optional<Closing> closing) {
    public Incident {
        keys = Map.copyOf(keys);
        missing = List.copyOf(missing);
    }

    /** How it ended. */
    public record Closing(Reason reason, Instant at) {}

    /** Why it ended. */
    public enum Reason {
        FULFILLED,
        CANCELLED
    }

    public static Incident open(Expectation expectation, Occurrence trigger, List<String> missing, Instant at) {
        return new Incident(
                IncidentId.of(expectation.name(), trigger.id()),
                expectation.name(),
                expectation.audience(),
                trigger.id(),
                trigger.origin().correlation(),
                trigger.keys(),
                missing,
                at,
                Optional.empty());
    }

    public boolean isOpen() {
        return closing.isEmpty();
    }

    public Incident stillMissing(List<String> steps) {
        return new Incident(id, expectation, audience, event, correlation, keys, steps, openedAt, closing);
    }

    public Incident close(Closing how) {
        return new Incident(id, expectation, audience, event, correlation, keys, missing, openedAt, Optional.of(how));
    }
}
