package dk.samspil.notification.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was sent has come back, or its recipient has complained; the status is an enhanced status code, where there is one. */
record EmailBouncedV1(
        String mail,
        String person,
        String template,
        String event,
        String kind,
        @Nullable String status,
        Instant bouncedAt) {}
