package dk.samspil.operations.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of a request.
 *
 * @param events how many are taken, or would be
 */
record ParkedAnswer(boolean dryRun, int events, List<OfService> services) {

    static ParkedAnswer of(boolean dryRun, List<OfService> services) {
        return new ParkedAnswer(
                dryRun, services.stream().mapToInt(OfService::events).sum(), services);
    }

    /** What one service said. */
    record OfService(
            String service,
            Outcome outcome,
            int events,
            @Nullable String request) {}

    /** How it went there. */
    enum Outcome {
        TAKEN,
        ALREADY_REQUESTED,
        NOT_FOUND,
        REFUSED,
        UNREACHABLE
    }

    /** Whether some service said this and none has taken anything. */
    boolean isOnly(Outcome outcome) {
        return events == 0 && services.stream().anyMatch(s -> s.outcome() == outcome);
    }

    /** For the audit. */
    String text() {
        return services.stream()
                .map(s -> s.service() + ": " + s.outcome().name().toLowerCase(Locale.ROOT) + " " + s.events())
                .collect(Collectors.joining(", "));
    }
}
