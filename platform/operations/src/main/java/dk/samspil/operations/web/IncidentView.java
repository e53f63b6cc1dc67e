package dk.samspil.operations.web;

import dk.samspil.operations.domain.Incident;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An incident, as it is shown. Times are system times.
 *
 * @param event after which something was expected
 * @param missing what is missing, or was at last
 */
record IncidentView(
        String id,
        String expectation,
        String audience,
        String state,
        String event,
        String correlation,
        Map<String, String> keys,
        List<String> missing,
        Instant openedAt,
        @Nullable String reason,
        @Nullable Instant closedAt) {

    static IncidentView of(Incident incident) {
        return new IncidentView(
                incident.id().value(),
                incident.expectation(),
                incident.audience().name().toLowerCase(Locale.ROOT),
                incident.isOpen() ? "open" : "closed",
                incident.event().value(),
                incident.correlation(),
                incident.keys(),
                incident.missing(),
                incident.openedAt(),
                incident.closing()
                        .map(c -> c.reason().name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                incident.closing().map(Incident.Closing::at).orElse(null));
    }

    /** Whether it is about this value. */
    boolean mentions(String value) {
        return id.equals(value) || event.equals(value) || correlation.equals(value) || keys.containsValue(value);
    }
}
