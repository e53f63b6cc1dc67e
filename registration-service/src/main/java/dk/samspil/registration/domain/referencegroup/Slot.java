package dk.samspil.registration.domain.referencegroup;

import java.time.Instant;

/** When and where a meeting takes place. */
public record Slot(Instant startsAt, Instant endsAt, String place) {
    public Slot {
        if (!startsAt.isBefore(endsAt)) throw new IllegalArgumentException("a meeting ends after it has begun");
    }
}
