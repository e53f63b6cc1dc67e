package dk.samspil.notification.persistence;

import dk.samspil.notification.domain.Bounce;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came back for a mail. */
public record BounceDocument(String kind, @Nullable String status, Instant at) {

    static BounceDocument of(Bounce bounce) {
        return new BounceDocument(bounce.kind().name(), bounce.status().orElse(null), bounce.at());
    }

    Bounce toBounce() {
        return new Bounce(Bounce.Kind.valueOf(kind), Optional.ofNullable(status), at);
    }
}
