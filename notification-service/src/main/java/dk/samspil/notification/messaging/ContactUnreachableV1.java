package dk.samspil.notification.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** No mail reaches a person any more, and by which mail one knows. */
record ContactUnreachableV1(
        String person, String mail, String reason, @Nullable String status, Instant since) {
    static final String TYPE = "dk.samspil.notification.contact-unreachable.v1";
}
