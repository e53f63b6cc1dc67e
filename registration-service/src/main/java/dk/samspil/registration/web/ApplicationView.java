package dk.samspil.registration.web;

import dk.samspil.registration.application.Standings;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An application and how it stands. */
record ApplicationView(
        String id,
        String reference,
        String call,
        String municipality,
        String state,
        @Nullable Integer position,
        @Nullable Because because,
        @Nullable TextView nextIf,
        @Nullable Instant offerExpiresAt,
        int attempt,
        Instant submittedAt) {

    static ApplicationView of(Standings.Standing standing) {
        var id = standing.application().id();
        var status = standing.status();
        return new ApplicationView(
                id.value(),
                standing.application().reference(),
                id.call().value(),
                id.municipality().value(),
                WireNames.of(status.state()),
                status.position().isPresent() ? status.position().getAsInt() : null,
                Explanation.because(standing),
                Explanation.nextIf(standing),
                status.offerExpiresAt().orElse(null),
                standing.application().latest().number(),
                standing.application().latest().submittedAt());
    }
}
